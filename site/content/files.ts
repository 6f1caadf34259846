import type { Language } from '../../domain/words/language.ts';

/** The name of a content file: the same in both languages. `fr/guide/01-x` → `01-x`. */
export const nameOf = (id: string): string => id.slice(id.lastIndexOf('/') + 1);

/** Whether a content file is written in a language, told by its folder. */
export const isIn =
  (language: Language) =>
  (entry: { id: string }): boolean =>
    entry.id.startsWith(`${language}/`);

/** How many minutes it takes to read a text, at an unhurried 200 words a minute. */
export const readingMinutes = (text: string): number =>
  Math.max(1, Math.round(text.split(/\s+/).length / 200));
