import * as z from 'zod';
import { asked } from '../../../domain/forms/kinds/asked.ts';
import { type AnsweredQuestion, questionShape } from '../../../domain/forms/kinds/index.ts';
import { defineKind, readsOne, refuse } from '../../../domain/forms/kinds/kind.ts';

const all = [1, 2, 3, 4, 5];
const drawn = (answer: unknown): string => '★'.repeat(Number(answer)).padEnd(5, '☆');

const shape = z.strictObject({
  kind: z.literal('stars'),
  ...asked,
  /** Quiz: the dimension that the stars count for. */
  counts_for: z.string().optional(),
});

/** A kind that Binôme does not have: one to five stars. */
export const stars = defineKind(shape, {
  reader: () =>
    readsOne((sent, reading) =>
      /^[1-5]$/.test(sent) ? Number(sent) : refuse(reading, { wrong: 'point', from: 1, to: 5 }),
    ),
  show: (_question, answer) => [drawn(answer)],
  cell: (_question, answer) => answer,
  control: () => ({
    is: 'points',
    first: 1,
    last: 5,
    low: { fr: 'Mauvais', en: 'Poor' },
    high: { fr: 'Excellent', en: 'Excellent' },
  }),
  totals: {
    counted: (_question, answer) => [String(answer)],
    values: () => all.map((each) => [String(each), drawn(each)]),
    alone: true,
    mean: true,
  },
  quiz: {
    points: ({ counts_for }, answer) =>
      counts_for === undefined ? {} : { [counts_for]: Number(answer) },
    range: ({ counts_for }, dimension) => (counts_for === dimension ? [1, 5] : [0, 0]),
  },
  attention: () => ['1'],
  possible: () => all.map(String),
  examples: () => ({
    right: all.map((each) => [[String(each)], each]),
    wrong: ['0', '6', 'trois'],
  }),
});

/** A question of that kind. */
export const starred = (more: Record<string, unknown> = {}): AnsweredQuestion =>
  questionShape().parse({
    id: 'rating',
    kind: 'stars',
    label: { fr: 'Votre note', en: 'Your rating' },
    missing: { fr: 'Donnez une note', en: 'Give a rating' },
    seen_by: 'coordinator',
    ...more,
  }) as AnsweredQuestion;

/** A form that asks for stars, as an editor writes it. */
export const starredForm = `title: { fr: "Noter", en: "Rate" }
address: { fr: noter, en: rate }
intro: { fr: "Bonjour.", en: "Hello." }
minutes: 2
purpose: { fr: "Vous répondre.", en: "To reply." }
legal_basis: consent
keep_months: 12
next_step: { within_days: 5, text: { fr: "Avant le {date}.", en: "By {date}." } }
pages:
  - title: { fr: "Page", en: "Page" }
    questions:
      - id: rating
        kind: stars
        counts_for: joy
        label: { fr: "Votre note", en: "Your rating" }
        missing: { fr: "Donnez une note", en: "Give a rating" }
        seen_by: totals
      - id: why
        kind: text
        optional: true
        label: { fr: "Pourquoi ?", en: "Why?" }
        seen_by: coordinator
        show_if: { question: rating, is: ["1", "2"] }
dimensions:
  - { id: joy, label: { fr: "Joie", en: "Joy" } }
results:
  - { id: glad, title: { fr: "Oui", en: "Yes" }, advice: { fr: "Bien.", en: "Good." }, when: { at_least: { joy: 5 } } }
  - { id: other, title: { fr: "Non", en: "No" }, advice: { fr: "Bon.", en: "Well." }, otherwise: true }
`;
