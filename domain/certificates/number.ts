/**
 * The signs of a certificate's number: Crockford's base 32, in which no two look alike on paper.
 * Source: Douglas Crockford, « Base 32 », https://www.crockford.com/base32.html.
 */
const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** How many signs a number has: 80 random bits, which nobody guesses. */
export const numberLength = 16;

/** The number that so many bytes stand for: five bits of each are used. */
export const numberOf = (bytes: Iterable<number>): string =>
  [...bytes].map((byte) => signs[byte % signs.length]).join('');

/** A new number, out of random bytes. */
export const newNumber = (): string =>
  numberOf(crypto.getRandomValues(new Uint8Array(numberLength)));

/** A number as it is printed: in fours, with hyphens between. */
export const printedNumber = (number: string): string => (number.match(/.{1,4}/g) ?? []).join('-');

/**
 * A number as it was copied from paper: capitals or not, with whatever stands between the signs, and
 * with the letters that are mistaken for a sign read as that sign.
 *
 * @returns `undefined` for what can be no number
 */
export function readNumber(typed: string): string | undefined {
  const read = typed
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[\p{Z}\p{Pd}\p{Cf}.·_]/gu, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');
  const sound = read.length === numberLength && [...read].every((sign) => signs.includes(sign));
  return sound ? read : undefined;
}
