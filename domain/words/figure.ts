import type { Language } from './language.ts';

const locale = { fr: 'fr-FR', en: 'en-GB' };

const formatters = (options: Intl.NumberFormatOptions) => ({
  fr: new Intl.NumberFormat(locale.fr, options),
  en: new Intl.NumberFormat(locale.en, options),
});
const whole = formatters({ maximumFractionDigits: 0 });
const oneDecimal = formatters({ maximumFractionDigits: 1 });
const perCent = formatters({ style: 'percent', maximumFractionDigits: 0 });

/** A figure in the notation of a language, thousands set apart. */
export const sayFigure = (value: number, language: Language): string =>
  whole[language].format(value);

/** A mean: one decimal at most. */
export const sayMean = (value: number, language: Language): string =>
  oneDecimal[language].format(value);

/** A share of a whole in per cent. */
export const sayShare = (share: number, language: Language): string =>
  perCent[language].format(share);
