import { roundsIn, type Timetable } from './timetable.ts';

/** A round in which somebody is there, and their meeting in it, if they have one. */
export interface OwnRound<Meeting> {
  readonly round: number;
  readonly one: Meeting | undefined;
}

/** The rounds of one person: those in which they are there, and those in which they meet somebody all the same. */
export const ownRounds = <Meeting extends { readonly round: number }>(
  evening: Timetable,
  { from, until }: { readonly from: number; readonly until: number },
  meetings: readonly Meeting[],
): readonly OwnRound<Meeting>[] =>
  Array.from({ length: roundsIn(evening) }, (_, at) => at + 1)
    .map((round) => ({ round, one: meetings.find((each) => each.round === round) }))
    .filter(({ round, one }) => one !== undefined || (round >= from && round <= until));
