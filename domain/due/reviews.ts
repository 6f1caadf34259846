import type { Does } from '../forms/does.ts';
import { dayOf, daysAfter } from '../words/day.ts';
import type { Rules } from './facts.ts';
import { inTheMorning } from './morning.ts';

/** The rules by which the two of a pair are asked to look back; the text that asks them is called alike. */
export const reviewRules = ['review-midway', 'review-final'] as const;
/** One of them. */
export type ReviewRule = (typeof reviewRules)[number];

/** What a form does that people look back with. */
export const reviewForm = {
  'review-midway': 'midway_review',
  'review-final': 'final_review',
} as const satisfies Record<ReviewRule, Does>;

/** A review that people of a programme are asked for. */
export interface DueReview {
  readonly rule: ReviewRule;
  /** The programme's id. */
  readonly programme: string;
  /** The ISO day of the programme on which they are asked. */
  readonly day: string;
  /** When they are asked, milliseconds since 1970. */
  readonly at: number;
  /** How long after that they are reminded, in milliseconds; nothing where they are not. */
  readonly againAfter: number | undefined;
}

const day = 24 * 60 * 60_000;
/** After so many days it is too late to ask. */
const stale = 30;
/** Whoever a coordinator asked so many days before is not asked again. */
const askedBefore = 21;
/** Pairs that were announced less than so many days before have nothing to look back on. */
const tooYoung = 28;

/** From when on whoever was asked is not asked again, milliseconds since 1970. */
export const askedSince = ({ at }: Pick<DueReview, 'at'>): number => at - askedBefore * day;

/** Before when a pair must have been announced, milliseconds since 1970. */
export const announcedBefore = ({ at }: Pick<DueReview, 'at'>): number => at - tooYoung * day;

/**
 * The reviews that are asked for until a moment, in each programme: halfway and at the end, on the day
 * that its file says, and in the month after it where the job was silent.
 */
export const reviewsDue = (rules: Rules, now: number, until: number): readonly DueReview[] =>
  [...rules]
    .flatMap(([programme, { dates, reminders }]) =>
      reviewRules.map((rule): DueReview => {
        const on = rule === 'review-midway' ? dates.midway : dates.end;
        const again = reminders.review_days_after;
        return {
          ...{ rule, programme, day: on },
          at: inTheMorning(on),
          againAfter: again === 0 ? undefined : again * day,
        };
      }),
    )
    .filter(({ at, day: on }) => at <= until && on >= daysAfter(dayOf(now), -stale))
    .sort((one, other) => one.at - other.at);
