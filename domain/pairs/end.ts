import { dayOf, daysAfter, isDay } from '../words/day.ts';

/** The ISO day on which a pair ends as planned: that of its programme or, where it was renewed beyond it, its own. */
export const endOf = (
  programmeEnd: string | undefined,
  until: string | null,
): string | undefined =>
  until !== null && (programmeEnd === undefined || until > programmeEnd) ? until : programmeEnd;

/** A pair is renewed for so many days at most: what is planned for longer is a typing error. */
const longest = 3 * 366;

/** What is wrong with the day to which a pair is to be renewed. */
export type RenewalFault = 'day' | 'past' | 'within' | 'far';

/**
 * What is wrong with a day as it was typed: it is none, it is not after today, the programme lasts longer
 * anyway, or it is years away.
 */
export function renewalFault(
  day: string,
  { now, programmeEnd }: { readonly now: number; readonly programmeEnd: string | undefined },
): RenewalFault | undefined {
  const today = dayOf(now);
  if (!isDay(day)) return 'day';
  if (day <= today) return 'past';
  if (programmeEnd !== undefined && day <= programmeEnd) return 'within';
  return day > daysAfter(today, longest) ? 'far' : undefined;
}
