import { codeFrom } from '../sign-in/code.ts';

/** What a derived secret is for. A secret made for one purpose is never good for another. */
export type Purpose = 'link' | 'code' | 'erased' | 'pass' | 'spent' | 'refuse' | 'calendar';

/** How the Worker's own key is written: 256 bits, hexadecimal. */
const written = /^[0-9a-f]{64}$/;

/** Whether a setting is a key that secrets can be derived from. */
export const isSecretKey = (key: string | undefined): key is string => written.test(key ?? '');

const fromHex = (hex: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));

/** Keys that this isolate has imported already: there is one. */
const imported = new Map<string, Promise<CryptoKey>>();

function hmacKey(key: string): Promise<CryptoKey> {
  const known = imported.get(key);
  if (known) return known;
  if (!isSecretKey(key)) throw new Error('SECRET_KEY is not 64 hexadecimal digits');
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const made = crypto.subtle.importKey('raw', fromHex(key), algorithm, false, ['sign']);
  imported.set(key, made);
  return made;
}

/**
 * The secret that belongs to a row: HMAC-SHA-256 of what it is for and of the row's id. Nothing of it
 * is stored, so that neither the database nor a backup of it opens anything, and a message that is
 * sent again holds the same one.
 *
 * @param key the Worker's own secret, `SECRET_KEY`
 * @throws when that is no key (`isSecretKey`)
 */
export async function derivedBytes(key: string, purpose: Purpose, id: string): Promise<Uint8Array> {
  const named = new TextEncoder().encode(`${purpose}\n${id}`);
  return new Uint8Array(await crypto.subtle.sign('HMAC', await hmacKey(key), named));
}

/** The same as a code that is typed: `K7QF-3MXD`. */
export const derivedCode = async (key: string, id: string): Promise<string> =>
  codeFrom(await derivedBytes(key, 'code', id));

/** The same as text for an address: 43 letters, digits, `-` and `_`. */
export async function derivedSecret(key: string, purpose: Purpose, id: string): Promise<string> {
  const bytes = await derivedBytes(key, purpose, id);
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
}
