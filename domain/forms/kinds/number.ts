import * as z from 'zod';
import { sayNumber } from '../../words/number.ts';
import { say, words } from '../../words/words.ts';
import { asked } from './asked.ts';
import { defineKind, readsOne, refuse } from './kind.ts';

const shape = z.strictObject({
  kind: z.literal('number'),
  ...asked,
  /** Smallest number accepted. */
  min: z.number(),
  /** Largest number accepted. */
  max: z.number(),
  /** What is counted, shown after the field. */
  unit: words.optional(),
  /** Whether halves and tenths are accepted; whole numbers only unless `true`. */
  decimals: z.boolean().default(false),
});

/** A number between two bounds, whole unless the question says `decimals`; a decimal comma is accepted. */
export const number = defineKind(shape, {
  schema: ({ min, max, decimals }) =>
    readsOne((sent, context) => {
      const written = sent.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.');
      const answer = /^[+-]?\d+(?:\.\d+)?$/.test(written) ? Number(written) : Number.NaN;
      return answer >= min && answer <= max && (decimals || Number.isInteger(answer))
        ? answer
        : refuse(context, { wrong: decimals ? 'number' : 'whole_number', least: min, most: max });
    }),
  show: ({ unit }, answer, language) => {
    const said = sayNumber(String(answer), language);
    // « 1 séances » reads badly, and the question already says what is counted.
    return [unit && Number(answer) >= 2 ? `${said}\u00a0${say(unit, language)}` : said];
  },
  cell: (_question, answer) => answer,
  control: ({ decimals, unit }) => ({
    is: 'line',
    type: 'text',
    attributes: {
      inputmode: decimals ? 'decimal' : 'numeric',
      maxlength: 12,
      autocomplete: 'off',
      class: 'number',
    },
    unit,
  }),
  totals: {
    counted: (_question, answer) => [String(answer)],
    values: () => [],
    alone: false,
    mean: true,
  },
  examples: ({ min, max }) => ({
    right: [Math.ceil(min), Math.floor(max)].map((each) => [[String(each)], each]),
    wrong: ['douze', String(max + 1), '1,2,3'],
  }),
});
