/** Longest name that is typed to sign, in characters. */
export const longestSignature = 120;

/** The charter in one language, as it stands when somebody signs it. */
export interface CharterText {
  /** SHA-256 of its HTML, hexadecimal: what makes it this version. */
  readonly hash: string;
  /** Its title and its text, as the build wrote them. */
  readonly html: string;
}
