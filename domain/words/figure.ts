import type { Language } from './language.ts';

const locale = { fr: 'fr-FR', en: 'en-GB' };

/** A figure in the notation of a language: thousands set apart, at most so many decimals. */
export const sayFigure = (value: number, language: Language, decimals = 0): string =>
  new Intl.NumberFormat(locale[language], { maximumFractionDigits: decimals }).format(value);

/** A share of a whole in per cent. */
export const sayShare = (share: number, language: Language): string =>
  new Intl.NumberFormat(locale[language], { style: 'percent', maximumFractionDigits: 0 }).format(
    share,
  );
