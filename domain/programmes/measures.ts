import * as z from 'zod';
import { words } from '../words/words.ts';

/** What every measure of answers looks at: a question of a form, by their ids. */
const looks = { form: z.string(), question: z.string() };

/** The number aimed at, in the unit of the measure (of a share, per cent): where the target stands in the picture. */
const aimed = { aim: z.number().min(0).optional() };

/** A way in which an objective is measured. The list is closed. */
export const measure = z.discriminatedUnion('measure', [
  /** The mean of a scale or a number. */
  z.strictObject({ measure: z.literal('average'), ...looks, ...aimed }),
  /** How many of a hundred gave one of these answers, or a number that is large enough: one of the two is said. */
  z.strictObject({
    measure: z.literal('share'),
    ...looks,
    /** The answers that count. */
    is: z.array(z.string()).min(1).optional(),
    /** The smallest number that counts. */
    at_least: z.number().optional(),
    ...aimed,
  }),
  /** How much a mean has moved: of a question about now, since another about before. */
  z.strictObject({ measure: z.literal('change'), ...looks, since: z.string(), ...aimed }),
  /** How many sessions were held; or how many of a hundred pairs have held so many at least. */
  z.strictObject({
    measure: z.literal('sessions'),
    at_least: z.int().min(1).optional(),
    ...aimed,
  }),
  /** How many hours mentors gave in sessions that were held. */
  z.strictObject({ measure: z.literal('hours'), ...aimed }),
  /** How many hours volunteers gave at gatherings: mentors, and whoever held them or helped. */
  z.strictObject({ measure: z.literal('gatherings'), ...aimed }),
  /** How many days a pair waits for its first session from its announcement, on average; or how many of a hundred wait so many at most. */
  z.strictObject({
    measure: z.literal('first_meeting'),
    within_days: z.int().min(1).max(365).optional(),
    ...aimed,
  }),
  /** How many of a hundred pairs are under way so many months after their beginning, or have reached their end before. */
  z.strictObject({
    measure: z.literal('lasting'),
    months: z.int().min(1).max(36),
    ...aimed,
  }),
  /** A figure that the coordinator records. */
  z.strictObject({
    measure: z.literal('recorded'),
    /** What stands after the number. */
    unit: words.optional(),
    ...aimed,
  }),
]);

/** A way in which an objective is measured. */
export type Measure = z.infer<typeof measure>;

/** One that looks at what people answered in a form. */
export type FormMeasure = Extract<Measure, { form: string }>;

/** One that looks at pairs and their sessions: that they meet, never what they say. */
export type PairMeasure = Extract<
  Measure,
  { measure: 'sessions' | 'hours' | 'first_meeting' | 'lasting' }
>;

/** One that counts what happens: pairs and their sessions, or gatherings. */
export type CountedMeasure = PairMeasure | Extract<Measure, { measure: 'gatherings' }>;

/** Whether a measure looks at a form. */
export const isOfForm = (one: Measure): one is FormMeasure => 'form' in one;

/** Whether a measure counts what happens. */
export const isCounted = (one: Measure): one is CountedMeasure =>
  !isOfForm(one) && one.measure !== 'recorded';

/** The name under which the history of a measure is kept: whatever it looks at, and not where it stands in its file. */
export const measureKey = ({ aim, ...one }: FormMeasure | CountedMeasure): string =>
  Object.entries(one)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => `${key}=${Array.isArray(value) ? value.join('|') : value}`)
    .join(' ');

/** A figure, with how many answers, pairs or people it was made of. */
export interface Figure {
  readonly value: number;
  readonly answers: number;
  /** How many single facts it is made of, where these are not the answers: see `movesOn`. */
  readonly facts?: number;
}

/**
 * What a measure comes to; a change has both of its means. `pairs` is a share of pairs, `days` a mean of
 * pairs, `hours` were given by so many mentors, `gathered` are hours of so many attendances.
 */
export type Measured =
  | {
      readonly is: 'average' | 'share' | 'sessions' | 'hours' | 'gathered' | 'days' | 'pairs';
      readonly now: Figure;
    }
  | { readonly is: 'change'; readonly before: Figure; readonly now: Figure };

/** A figure as one number with its size: of a change how far it moved. */
export function asFigure(measured: Measured): Required<Figure> {
  const { now } = measured;
  if (measured.is !== 'change') return { ...now, facts: now.facts ?? now.answers };
  const answers = Math.min(measured.before.answers, now.answers);
  return { value: now.value - measured.before.value, answers, facts: answers };
}

/** What a measure comes to in figures: a share, or a number in some unit. */
export const isShare = (one: Measure): boolean =>
  one.measure === 'share' ||
  one.measure === 'lasting' ||
  (one.measure === 'sessions' && one.at_least !== undefined) ||
  (one.measure === 'first_meeting' && one.within_days !== undefined);

/** The number aimed at as the figure is reckoned: a share of one. */
export const aimOf = (one: Measure): number | undefined =>
  one.aim === undefined ? undefined : isShare(one) ? one.aim / 100 : one.aim;
