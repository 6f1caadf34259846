/** A file's text, and the encoding it was saved in where that is not UTF-8. */
export interface Decoded {
  readonly text: string;
  readonly encoding?: string;
}

const decode = (bytes: Uint8Array, encoding: string): Decoded => ({
  text: new TextDecoder(encoding).decode(bytes),
  encoding: encoding.toUpperCase(),
});

/** Whether every second byte is empty, as Latin letters leave it in UTF-16; a few are signs that nobody typed. */
const isWide = (bytes: Uint8Array): boolean =>
  bytes.length > 1 && bytes.filter((byte) => byte === 0).length > bytes.length / 4;

/** Reads bytes in the encoding they show, so that a wrong one is one fault and not one a letter. */
export function decodeText(bytes: Uint8Array): Decoded {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decode(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decode(bytes, 'utf-16be');
  // What a disk that failed leaves of a text.
  if (bytes.length > 0 && bytes.every((byte) => byte === 0)) return { text: '' };
  if (isWide(bytes.subarray(0, 400)))
    return decode(bytes, bytes[0] === 0 ? 'utf-16be' : 'utf-16le');
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return decode(bytes, 'windows-1252');
  }
}
