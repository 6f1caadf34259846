/** Letters and digits that cannot be taken for one another: no 0 and O, no 1, I and L, no U. */
const alphabet = 'ABCDEFGHJKMNPQRSTVWXYZ23456789';
/** Letters of a code that is typed at once. */
export const codeLength = 8;

/**
 * Letters made of bytes that are as good as random, each as likely as the others: 240 is the largest
 * multiple of 30 in a byte, above it some would come more often.
 */
const lettersOf = (bytes: Iterable<number>): string =>
  [...bytes]
    .filter((byte) => byte < 240)
    .map((byte) => alphabet[byte % alphabet.length])
    .join('');

const grouped = (letters: string): string => letters.match(/.{4}/g)?.join('-') ?? '';

/** A new one-time code, as it is printed: `K7QF-3MXD`; in as many groups as are wanted. */
export function newCode(groups = codeLength / 4): string {
  let letters = '';
  while (letters.length < groups * 4)
    letters += lettersOf(crypto.getRandomValues(new Uint8Array(groups * 4)));
  return grouped(letters.slice(0, groups * 4));
}

/** The code that 32 bytes stand for; that fewer than eight of them make a letter happens to nobody. */
export const codeFrom = (bytes: Uint8Array): string =>
  grouped(lettersOf(bytes).slice(0, codeLength));

/** A code as it is hashed, from how it was typed: capitals, no spaces, no hyphens of any sort. */
export const typedCode = (typed: string): string =>
  typed
    .slice(0, 40)
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '');
