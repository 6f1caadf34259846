import type { Language } from './language.ts';

/** A number as people read it: with a decimal comma in French. */
export const sayNumber = (number: number | string, language: Language): string =>
  language === 'fr' ? String(number).replace('.', ',') : String(number);
