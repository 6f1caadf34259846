/** Letters and digits that cannot be taken for one another: no 0 and O, no 1, I and L, no U. */
const alphabet = 'ABCDEFGHJKMNPQRSTVWXYZ23456789';
const length = 8;

/** A new one-time code, as it is printed: `K7QF-3MXD`. */
export function newCode(): string {
  let letters = '';
  while (letters.length < length)
    // 240 is the largest multiple of 30 in a byte: above it some letters would come more often.
    for (const byte of crypto.getRandomValues(new Uint8Array(length)))
      if (byte < 240 && letters.length < length) letters += alphabet[byte % alphabet.length];
  return `${letters.slice(0, 4)}-${letters.slice(4)}`;
}

/** A code as it is hashed, from how it was typed: capitals, no spaces, no hyphens of any sort. */
export const typedCode = (typed: string): string =>
  typed
    .slice(0, 40)
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '');
