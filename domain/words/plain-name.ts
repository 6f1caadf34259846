/** A name without what nobody sees in it, and without signs before it that would make a list or a heading of the line. */
export const plainName = (name: string): string =>
  name
    .replaceAll(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, '')
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .trim();
