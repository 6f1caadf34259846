import * as z from 'zod';
import { asTyped, browserLimit, lengthOf } from '../written.ts';
import { asked } from './asked.ts';
import { asWritten, defineKind, readsOne, refuse } from './kind.ts';

const shape = z.strictObject({
  kind: z.literal('long_text'),
  ...asked,
  /** Longest answer, in characters. */
  max_length: z.int().min(1).max(10_000).default(2000),
});

/** Text of several lines. Line ends are stored as `\n`, and counted as one character. */
export const longText = defineKind(shape, {
  reader: ({ max_length }) =>
    readsOne((sent, reading) => {
      const answer = asTyped(sent);
      const length = lengthOf(answer);
      if (length > max_length)
        return refuse(reading, { wrong: 'too_long', most: max_length, length });
      return answer;
    }),
  ...asWritten,
  control: ({ max_length }) => ({
    is: 'lines',
    rows: max_length > 800 ? 6 : 3,
    maxlength: browserLimit(max_length),
  }),
  examples: ({ max_length }) => ({
    right: max_length < 3 ? [[['a'], 'a']] : [[['a\r\nb'], 'a\nb']],
    wrong: ['a'.repeat(max_length + 1)],
  }),
});
