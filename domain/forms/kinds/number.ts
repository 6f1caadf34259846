import * as z from 'zod';
import type { Language } from '../../words/language.ts';
import { sayNumber } from '../../words/number.ts';
import { sayAround, sayMarked } from '../../words/said.ts';
import { say, type Words, words } from '../../words/words.ts';
import { asKeyed } from '../written.ts';
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
  /** Numbers that are offered to be ticked instead of typed. */
  among: z.array(z.number()).min(2).optional(),
});

/** A number with what is counted, in both languages: what stands beside its box. */
const counted = (number: number, unit: Words | undefined): Words => {
  const said = (language: Language) =>
    [sayNumber(number, language), ...(unit ? [say(unit, language)] : [])].join('\u00a0');
  const english = unit === undefined || unit.en !== undefined;
  return { fr: said('fr'), ...(english ? { en: said('en') } : {}) };
};

/** The signs that part groups of three digits: `1 200 000`, and not `1 2`. */
const groups = (sign: string) =>
  new RegExp(`(?<=^[+-]?\\d{1,3}(?:${sign}\\d{3})*)${sign}(?=\\d{3}(?!\\d))`, 'g');
const parting = { space: groups("[ '’]"), '.': groups('[.]'), ',': groups(',') };

/** Which of point and comma parts groups; one that stands alone does where it cannot be a decimal sign. */
function groupSign(written: string, decimals: boolean): '.' | ',' | undefined {
  const signs = [...written].filter((sign) => sign === '.' || sign === ',');
  const [first, last] = [signs[0], signs.at(-1)];
  return first !== last || !decimals || signs.length > 1 ? first : undefined;
}

/** A number as people write it, with its groups set apart and a point or a comma; `NaN` where it is none. */
export function readNumber(sent: string, decimals: boolean): number {
  const written = asKeyed(sent)
    .replace(/^([+-]) /, '$1')
    .replace(parting.space, '');
  const sign = groupSign(written, decimals);
  const plain = (sign ? written.replace(parting[sign], '') : written).replace(',', '.');
  return /^[+-]?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) + 0 : Number.NaN;
}

/** More than this in one question are not told apart by every unit. */
const exact = 100;

/**
 * The class that totals count a number in, so that no question has counters without end: whole
 * numbers (tenths, between bounds that are close), of which two digits from a hundred on.
 */
function classOf({ min, max, decimals }: z.infer<typeof shape>, answer: number): number {
  const rounded = Number(answer.toFixed(decimals && max - min <= exact / 10 ? 1 : 0));
  return Math.abs(rounded) < exact ? rounded + 0 : Number(rounded.toPrecision(2));
}

/** A number between two bounds, whole unless the question says `decimals`; a decimal comma is accepted. */
export const number = defineKind(shape, {
  reader: ({ min, max, decimals }) =>
    readsOne((sent, reading) => {
      const answer = readNumber(sent, decimals);
      return answer >= min && answer <= max && (decimals || Number.isInteger(answer))
        ? answer
        : refuse(reading, { wrong: decimals ? 'number' : 'whole_number', least: min, most: max });
    }),
  show: ({ unit }, answer, language) => {
    const said = sayNumber(String(answer), language);
    // « 1 séances » reads badly, and the question already says what is counted.
    const counts = unit && Number(answer) >= 2 ? sayMarked(unit, language) : undefined;
    return [counts ? sayAround((one) => `${said}\u00a0${one}`, counts) : said];
  },
  cell: (_question, answer) => answer,
  control: ({ decimals, unit, among }) =>
    among
      ? {
          is: 'options',
          several: false,
          options: among.map((each) => ({ value: String(each), label: counted(each, unit) })),
          first: String(among[0]),
        }
      : {
          is: 'line',
          type: 'text',
          attributes: {
            inputmode: decimals ? 'decimal' : 'numeric',
            maxlength: 20,
            autocomplete: 'off',
            class: 'number',
          },
          unit,
        },
  totals: {
    counted: (question, answer) => [String(classOf(question, Number(answer)))],
    values: () => [],
    alone: false,
    mean: true,
  },
  examples: ({ min, max }) => ({
    right: [Math.ceil(min), Math.floor(max)].map((each) => [[String(each)], each]),
    wrong: ['douze', String(max + 1), '1,2,3'],
  }),
});
