/** Letters that no accent can be taken off, by what is typed for them where a keyboard has none. */
const typed: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  þ: 'th',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  // An apostrophe that Unicode counts among the letters.
  ʼ: "'",
};

/** Letters as a search compares them: small, without accents and signs of no width, ligatures undone. */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .replace(/[œæßþøłđðħıʼ]/g, (letter) => typed[letter] ?? letter);

/** The words of a text, folded; an article before an apostrophe is a word of its own. */
export const wordsIn = (text: string): readonly string[] =>
  fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
