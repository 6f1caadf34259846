import { say } from '../../words/words.ts';
import { type Kind, readsOne, refuse } from './kind.ts';

/** A point between two labelled ends; stored as a number. */
export const scale: Kind<'scale'> = {
  schema: ({ from, to }) =>
    readsOne((sent, context) => {
      const answer = /^\d{1,2}$/.test(sent) ? Number(sent) : Number.NaN;
      return answer >= from && answer <= to
        ? answer
        : refuse(context, { wrong: 'point', from, to });
    }),
  show: ({ from, to, low, high }, answer, language) => {
    const end = answer === from ? low : answer === to ? high : undefined;
    return [`${answer}\u00a0/\u00a0${to}${end ? ` (${say(end, language)})` : ''}`];
  },
  counted: (_question, answer) => [String(answer)],
};
