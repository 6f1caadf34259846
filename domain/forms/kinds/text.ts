import { asWritten, type Kind, notCounted, readsOne, refuse } from './kind.ts';

/** One line of text. */
export const text: Kind<'text'> = {
  schema: ({ max_length }) =>
    readsOne((answer, context) => {
      if (/[\r\n]/.test(answer)) return refuse(context, { wrong: 'one_line' });
      if (answer.length > max_length)
        return refuse(context, { wrong: 'too_long', most: max_length, length: answer.length });
      return answer;
    }),
  show: asWritten,
  counted: notCounted,
};
