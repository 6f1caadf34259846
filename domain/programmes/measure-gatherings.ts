import type { Measured } from './measures.ts';

/** What is counted of gatherings: how many hours volunteers gave, in so many attendances. */
export interface GatheringFacts {
  readonly volunteers: number;
  /** Minutes of them all. */
  readonly volunteered: number;
}

/** What volunteers gave at gatherings; nothing while none was counted. Each attendance is a fact. */
export const measureGatherings = ({
  volunteers,
  volunteered,
}: GatheringFacts): Measured | undefined =>
  volunteers === 0
    ? undefined
    : { is: 'gathered', now: { value: volunteered / 60, answers: volunteers } };
