import { asKeyed } from './written.ts';

/** A version 4 UUID in lower case, made by the server when it shows a form. */
const key = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** The same of version 8: derived from a key. Ids of version 4 are older: then the key itself was the id. */
const id = /^[0-9a-f]{8}-[0-9a-f]{4}-[48][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/**
 * Whether a text is a submission key: the secret that a form carries and that the browser which sent
 * it keeps. It opens the receipt, and stands nowhere in the database.
 */
export const isKey = (text: string | null | undefined): text is string =>
  typeof text === 'string' && key.test(text);

/** Whether a text is the id of a submission: what the database and the console know of it. It opens no receipt. */
export const isId = (text: string | null | undefined): text is string =>
  typeof text === 'string' && id.test(text);

const encoder = new TextEncoder();
/** Each byte in hexadecimal: written once, because a sending writes two digests. */
const written = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** The SHA-256 of a text, in hexadecimal. */
export async function digestOf(text: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', encoder.encode(text)));
  let digits = '';
  for (const byte of digest) digits += written[byte];
  return digits;
}

/** A digest in the shape of a UUID of a version. */
export const asUuid = (digest: string, version: 4 | 8): string =>
  `${digest.slice(0, 8)}-${digest.slice(8, 12)}-${version}${digest.slice(13, 16)}-8${digest.slice(17, 20)}-${digest.slice(20, 32)}`;

/** The id under which what came with a key is stored: nothing leads from it back to the key. */
export const idOf = async (submissionKey: string): Promise<string> =>
  asUuid(await digestOf(submissionKey), 8);

/**
 * What a person is given to name their submission: the first twelve digits of its id,
 * `5F3A-9C1E-0B7D`. Older ids give the first eight that their people were given.
 */
export function referenceOf(submissionId: string): string {
  const first = `${submissionId.slice(0, 4)}-${submissionId.slice(4, 8)}`;
  const whole = submissionId[14] === '4' ? first : `${first}-${submissionId.slice(9, 13)}`;
  return whole.toUpperCase();
}

/** Whether a text looks like a reference, of either length. */
export const isReference = (text: string): boolean =>
  /^[0-9A-F]{4}-[0-9A-F]{4}(?:-[0-9A-F]{4})?$/.test(text);

/** The reference in what somebody typed, however they parted it; `undefined` where there is none. */
export function readReference(typed: string): string | undefined {
  const digits = asKeyed(typed).replace(/[\s-]/g, '').toUpperCase();
  const reference = (digits.match(/.{1,4}/g) ?? []).join('-');
  return isReference(reference) ? reference : undefined;
}

/** Between which two texts the ids stand that may have a reference: the first one counts, the second does not. */
export function idsWith(reference: string): readonly [from: string, below: string] {
  const [first = '', second = '', third] = reference.toLowerCase().split('-');
  const begin = `${first}${second}-`;
  return third === undefined ? [begin, `${begin}g`] : [`${begin}${third}-8`, `${begin}${third}-9`];
}
