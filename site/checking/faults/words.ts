import { contentWords } from './words/content.ts';
import { formWords } from './words/form.ts';
import { pageWords } from './words/page.ts';
import { quizWords } from './words/quiz.ts';
import type { Sentence } from './words/sentence.ts';
import { shapeWords } from './words/shape.ts';
import { sourceWords } from './words/source.ts';

const all = {
  ...sourceWords,
  ...shapeWords,
  ...formWords,
  ...quizWords,
  ...contentWords,
  ...pageWords,
};

/** The name of everything that can be wrong with content. */
export type FaultCode = keyof typeof all;

/** What each fault says, in each language. The nearest word and the words allowed are added after it. */
export const sentences: Readonly<Record<FaultCode, Sentence>> = all;
