/** A file's text, and the encoding it was saved in where that is not UTF-8. */
export interface Decoded {
  readonly text: string;
  readonly encoding?: string;
}

const decode = (bytes: Uint8Array, encoding: string): Decoded => ({
  text: new TextDecoder(encoding).decode(bytes),
  encoding: encoding.toUpperCase(),
});

/** Reads bytes in the encoding they show, so that a wrong one is one fault and not one a letter. */
export function decodeText(bytes: Uint8Array): Decoded {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decode(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decode(bytes, 'utf-16be');
  if (bytes.length > 1 && bytes.subarray(0, 400).includes(0))
    return decode(bytes, bytes[0] === 0 ? 'utf-16be' : 'utf-16le');
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return decode(bytes, 'windows-1252');
  }
}
