import type { Language } from './language.ts';

/** A label and the colon after it, which French sets apart from it by a space that does not break. */
export const withColon = (label: string, language: Language): string =>
  language === 'fr' ? `${label}\u00a0:` : `${label}:`;
