import * as z from 'zod';
import { plain } from '../../words/said.ts';
import { valuesOf } from '../answer.ts';
import { asked } from './asked.ts';
import { defineKind, reads, refuse } from './kind.ts';
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

const shape = z.strictObject({
  kind: z.literal('choices'),
  ...asked,
  options,
  /** How many may be ticked. */
  at_most: z.int().min(1).optional(),
});

/** Any of several options, stored in the order of the form; an exclusive one stands alone. */
export const choices = defineKind(shape, {
  reader: (question) => {
    const all = optionsOf(question);
    return reads((sent, reading): readonly string[] => {
      const chosen = all.filter((option) => sent.includes(option.value));
      if (sent.some((value) => !all.some((option) => option.value === value)))
        return refuse(reading, { wrong: 'option' });
      const alone = chosen.find((option) => option.exclusive);
      if (alone && chosen.length > 1)
        return refuse(reading, { wrong: 'exclusive', option: alone.label });
      if (question.at_most !== undefined && chosen.length > question.at_most)
        return refuse(reading, { wrong: 'too_many', most: question.at_most });
      return chosen.map((option) => option.value);
    });
  },
  show: labelsOf,
  cell: (question, answer, words) =>
    words === null ? valuesOf(answer) : labelsOf(question, answer, words).map(plain),
  control: (question) => ({
    is: 'options',
    several: true,
    options: optionsOf(question),
    first: optionsOf(question)[0]?.value,
  }),
  totals: {
    counted: (_question, answer) => valuesOf(answer),
    values: optionValues,
    alone: true,
    several: true,
  },
  quiz: { points: optionPoints, range: rangeOf },
  attention: attentive,
  possible: possibleOptions,
  examples: (question) => ({
    right: optionsOf(question).map(({ value }) => [[value], [value]]),
    wrong: ['no option'],
  }),
});

function rangeOf(question: z.infer<typeof shape>, dimension: string): readonly [number, number] {
  const all = pointsFor(question, dimension);
  const single = all.filter(({ exclusive }) => exclusive).map(({ points }) => points);
  const joint = all.filter(({ exclusive }) => !exclusive).map(({ points }) => points);
  const turned = joint.map((each) => 0 - each);
  const highs = [...single, ...largestSum(joint, question.at_most)];
  const lows = [...single, ...largestSum(turned, question.at_most).map((each) => 0 - each)];
  return all.length === 0 ? [0, 0] : [Math.min(...lows), Math.max(...highs)];
}

/** The largest sum of one to `most` of the points, in a list; empty where there are no points. */
function largestSum(points: readonly number[], most = points.length): readonly number[] {
  const [best, ...others] = points.toSorted((one, other) => other - one).slice(0, most);
  return best === undefined
    ? []
    : [others.filter((each) => each > 0).reduce((sum, each) => sum + each, best)];
}
