import type { Language } from '../../domain/words/language.ts';
import { typesetAll } from '../../domain/words/typeset-all.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';

/** The words of the site's own furniture. French defines them; a key missing in English is a type error. */
export type UiWords = typeof fr;

const sets: Record<Language, UiWords> = { fr: typesetAll(fr, 'fr'), en: typesetAll(en, 'en') };

/** The words of the site in a language, typeset. */
export const ui = (language: Language): UiWords => sets[language];
