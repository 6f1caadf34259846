import * as z from 'zod';
import { plain } from '../../words/said.ts';
import { asked } from './asked.ts';
import { defineKind, readsOne, refuse } from './kind.ts';
import {
  attentive,
  labelsOf,
  optionPoints,
  options,
  optionsOf,
  optionValues,
  pointsFor,
  possibleOptions,
} from './options.ts';

/** More options than this stand in a list that opens. */
const most = 12;

/** One of several options; the option's value is stored. */
export const choice = defineKind(z.strictObject({ kind: z.literal('choice'), ...asked, options }), {
  reader: (question) => {
    const values = new Set(optionsOf(question).map((option) => option.value));
    return readsOne((answer, reading) =>
      values.has(answer) ? answer : refuse(reading, { wrong: 'option' }),
    );
  },
  show: labelsOf,
  cell: (question, answer, words) =>
    words === null ? String(answer) : labelsOf(question, answer, words).map(plain).join(),
  control: (question) => {
    const all = optionsOf(question);
    return all.length > most
      ? { is: 'list', options: all }
      : { is: 'options', several: false, options: all, first: all[0]?.value };
  },
  totals: {
    counted: (_question, answer) => [String(answer)],
    values: optionValues,
    alone: true,
  },
  quiz: {
    points: optionPoints,
    range: (question, dimension) => {
      const points = pointsFor(question, dimension).map((each) => each.points);
      return points.length === 0 ? [0, 0] : [Math.min(...points), Math.max(...points)];
    },
  },
  attention: attentive,
  possible: possibleOptions,
  examples: (question) => ({
    right: optionsOf(question).map(({ value }) => [[value], value]),
    wrong: ['no option'],
  }),
});
