import type { Language } from '../../../domain/words/language.ts';
import { typesetAll } from '../../../domain/words/typeset-all.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';

/** Every word of the console. French defines them; one missing in English is a type error. */
export type ConsoleWords = typeof fr;

const sets: Record<Language, ConsoleWords> = { fr: typesetAll(fr, 'fr'), en: typesetAll(en, 'en') };

/** The words of the console in a language, typeset. */
export const wordsOf = (language: Language): ConsoleWords => sets[language];
