import type { Language } from '../../../domain/words/language.ts';
import { sayNumber } from '../../../domain/words/number.ts';

/** Minutes as hours, to half an hour where they are few. */
export const sayHours = (minutes: number, language: Language): string => {
  const hours = minutes / 60;
  return sayNumber(hours < 10 ? Math.round(hours * 2) / 2 : Math.round(hours), language);
};
