import { contentWords } from './fault-words/content.ts';
import { formWords } from './fault-words/form.ts';
import { pageWords } from './fault-words/page.ts';
import { quizWords } from './fault-words/quiz.ts';
import type { Sentence } from './fault-words/sentence.ts';
import { shapeWords } from './fault-words/shape.ts';
import { sourceWords } from './fault-words/source.ts';

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
