import { derivedBytes } from '../secrets/derive.ts';

const algorithm = 'AES-GCM';
/** Bytes of what makes each seal another. */
const ivLength = 12;

const toText = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));
const toBytes = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));

/** Keys that this isolate has derived already: there is one. */
const derived = new Map<string, Promise<CryptoKey>>();

function sealingKey(key: string): Promise<CryptoKey> {
  const known = derived.get(key);
  if (known) return known;
  const made = derivedBytes(key, 'erased', 'notes').then((bytes) =>
    crypto.subtle.importKey('raw', new Uint8Array(bytes), algorithm, false, ['encrypt', 'decrypt']),
  );
  derived.set(key, made);
  return made;
}

/**
 * A text that only whoever has the Worker's own key can read.
 *
 * @param key that key, `SECRET_KEY`
 */
export async function seal(key: string, text: string): Promise<string> {
  const iv = crypto.getRandomValues(new Uint8Array(ivLength));
  const hidden = await crypto.subtle.encrypt(
    { name: algorithm, iv },
    await sealingKey(key),
    new TextEncoder().encode(text),
  );
  return toText(new Uint8Array([...iv, ...new Uint8Array(hidden)]));
}

/** The text again; `undefined` where it was sealed with another key, or is not whole. */
export async function unseal(key: string, sealed: string): Promise<string | undefined> {
  try {
    const bytes = toBytes(sealed);
    const open = await crypto.subtle.decrypt(
      { name: algorithm, iv: bytes.slice(0, ivLength) },
      await sealingKey(key),
      bytes.slice(ivLength),
    );
    return new TextDecoder().decode(open);
  } catch {
    return undefined;
  }
}
