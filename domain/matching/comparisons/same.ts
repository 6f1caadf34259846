import { wordsIn } from '../../words/fold.ts';
import type { Comparison } from '../rules.ts';
import type { Given } from './given.ts';
import type { Meeting } from './meeting.ts';

/** A text as texts are compared: without case, accents and signs. */
export const compared = (text: string): string => wordsIn(text).join(' ');

/** An answer as it is compared with another: an option by its value, a text by its words. */
const keyOf = ({ questions: [question], answers: [answer] }: Given): string =>
  question?.kind === 'text' ? compared(String(answer)) : String(answer);

/** What goes with everything, and what goes with nothing: neither is any answer's key. */
const everything = '\u0000*';
const nothing = '\u0000';

/** A single answer that meets its like; 1 or 0. */
const single =
  (agree: (isSame: boolean) => number) =>
  ({ any = [], apart = [] }: Comparison): Meeting<string> => ({
    ready(given) {
      const key = keyOf(given);
      if (key === '') return undefined;
      return any.includes(key) ? everything : apart.includes(key) ? nothing : key;
    },
    agreement: (mentor, mentee) => {
      if (mentor === nothing || mentee === nothing) return 0;
      return mentor === everything || mentee === everything ? 1 : agree(mentor === mentee);
    },
  });

/** Both gave the same answer. */
export const same = single((isSame) => (isSame ? 1 : 0));

/** They gave two answers that are not the same. */
export const different = single((isSame) => (isSame ? 0 : 1));
