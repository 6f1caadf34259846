import { asWritten, type Kind, notCounted, readsOne, refuse } from './kind.ts';

/** Text of several lines. Line ends are stored as `\n`, and counted as one character. */
export const longText: Kind<'long_text'> = {
  schema: ({ max_length }) =>
    readsOne((sent, context) => {
      const answer = sent.replaceAll('\r\n', '\n');
      if (answer.length > max_length)
        return refuse(context, { wrong: 'too_long', most: max_length, length: answer.length });
      return answer;
    }),
  show: asWritten,
  counted: notCounted,
};
