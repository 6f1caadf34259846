import * as z from 'zod';
import { asTyped, browserLimit, lengthOf } from '../written.ts';
import { asked } from './asked.ts';
import { asWritten, defineKind, readsOne, refuse } from './kind.ts';

const shape = z.strictObject({
  kind: z.literal('text'),
  ...asked,
  /** Longest answer, in characters. */
  max_length: z.int().min(1).max(1000).default(200),
  /** What the browser may fill in by itself (HTML autocomplete token). */
  autocomplete: z
    .enum([
      'name',
      'given-name',
      'family-name',
      'organization',
      'organization-title',
      'address-level2',
      'off',
    ])
    .optional(),
});

/** One line of text. */
export const text = defineKind(shape, {
  reader: ({ max_length }) =>
    readsOne((sent, reading) => {
      // No keyboard makes a second line here: what was pasted brought it along, often unseen.
      const answer = asTyped(sent).replace(/ *\n\s*/g, ' ');
      const length = lengthOf(answer);
      if (length > max_length)
        return refuse(reading, { wrong: 'too_long', most: max_length, length });
      return answer;
    }),
  ...asWritten,
  control: ({ max_length, autocomplete }) => ({
    is: 'line',
    type: 'text',
    attributes: { maxlength: browserLimit(max_length), autocomplete },
  }),
  examples: ({ max_length }) => ({
    right: ['Nadia', 'é'].map((each) => each.slice(0, max_length)).map((each) => [[each], each]),
    wrong: ['a'.repeat(max_length + 1)],
  }),
});
