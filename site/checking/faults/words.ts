import { asWritten, bilingual } from '../../../domain/words/bilingual.ts';
import type { Language } from '../../../domain/words/language.ts';
import { contentFaults } from './words/content.ts';
import { emailFaultWords } from './words/email.ts';
import { formFaults } from './words/form.ts';
import { measureFaultWords } from './words/measure.ts';
import { misreadFaults } from './words/misread.ts';
import { pageFaults } from './words/page.ts';
import { pairingFaults } from './words/pairing.ts';
import { quizFaults } from './words/quiz.ts';
import { shapeFaults } from './words/shape.ts';
import { signFaults } from './words/signs.ts';
import { sourceFaults } from './words/source.ts';
import { unmeantFaults } from './words/unmeant.ts';

const all = (language: Language) => ({
  ...sourceFaults(language),
  ...shapeFaults(language),
  ...formFaults(language),
  ...quizFaults(language),
  ...pairingFaults(language),
  ...measureFaultWords(language),
  ...contentFaults(language),
  ...pageFaults(language),
  ...signFaults(language),
  ...emailFaultWords(language),
  ...misreadFaults(language),
  ...unmeantFaults(language),
});

/** The name of everything that can be wrong with content. */
export type FaultCode = keyof ReturnType<typeof all>;

/** What each fault says. The nearest word and the words allowed are added after it. */
export const sentences = bilingual({ fr: all('fr'), en: all('en') }, asWritten);
