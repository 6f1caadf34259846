import { self } from '../../../domain/people/self.ts';
import type { Language } from '../../../domain/words/language.ts';
import { personWords } from './person-words.ts';

/** Who noted or did something: nobody is named on one's own machine. */
export const byWhom = (who: string, language: Language): string =>
  who === 'local' ? '' : who === self ? personWords(language).self : who;
