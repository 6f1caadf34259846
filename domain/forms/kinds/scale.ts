import * as z from 'zod';
import { sayAround, sayMarked } from '../../words/said.ts';
import { words } from '../../words/words.ts';
import { asked } from './asked.ts';
import { defineKind, readsOne, refuse } from './kind.ts';

const shape = z.strictObject({
  kind: z.literal('scale'),
  ...asked,
  /** First point. */
  from: z.literal([0, 1]),
  /** Last point. */
  to: z.literal([5, 7, 10]),
  /** Label of the first point. */
  low: words,
  /** Label of the last point. */
  high: words,
  /** A point up to this one draws the coordinator's attention to the submission. */
  attention: z.int().min(0).max(9).optional(),
  /** Quiz: the dimension that the number counts for. */
  counts_for: z.string().optional(),
  /** Quiz: the statement is worded the other way round; the number is turned over. */
  reverse: z.boolean().default(false),
});

const pointsOf = ({ from, to }: { from: number; to: number }): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

/** A point between two labelled ends; stored as a number. */
export const scale = defineKind(shape, {
  reader: ({ from, to }) =>
    readsOne((sent, reading) => {
      const answer = /^\d{1,2}$/.test(sent) ? Number(sent) : Number.NaN;
      return answer >= from && answer <= to
        ? answer
        : refuse(reading, { wrong: 'point', from, to });
    }),
  show: ({ from, to, low, high }, answer, language) => {
    const end = answer === from ? low : answer === to ? high : undefined;
    const point = `${answer}\u00a0/\u00a0${to}`;
    return [
      end ? sayAround((meaning) => `${point} (${meaning})`, sayMarked(end, language)) : point,
    ];
  },
  cell: (_question, answer) => answer,
  control: ({ from, to, low, high }) => ({ is: 'points', first: from, last: to, low, high }),
  attention: ({ attention, ...points }) =>
    attention === undefined
      ? []
      : pointsOf(points)
          .filter((point) => point <= attention)
          .map(String),
  totals: {
    counted: (_question, answer) => [String(answer)],
    values: (question, language) =>
      pointsOf(question).map((point) => {
        const end =
          point === question.from
            ? question.low
            : point === question.to
              ? question.high
              : undefined;
        const name = String(point);
        const said =
          end && sayAround((meaning) => `${name} – ${meaning}`, sayMarked(end, language));
        return [name, said ?? name];
      }),
    alone: true,
    mean: true,
  },
  quiz: {
    points: ({ counts_for, reverse, from, to }, answer) => {
      const point = Number(answer);
      return counts_for === undefined ? {} : { [counts_for]: reverse ? from + to - point : point };
    },
    range: ({ counts_for, from, to }, dimension) =>
      counts_for === dimension ? [from, to] : [0, 0],
  },
  possible: ({ from, to }) =>
    typeof from === 'number' && typeof to === 'number' && to - from <= 10
      ? pointsOf({ from, to }).map(String)
      : undefined,
  examples: (question) => ({
    right: pointsOf(question).map((point) => [[String(point)], point]),
    wrong: [String(question.to + 1), 'beaucoup'],
  }),
});
