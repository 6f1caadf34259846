import type { Comparison } from '../rules.ts';
import { tickedIn } from './given.ts';
import type { Meeting } from './meeting.ts';
import { type Bits, bitsOf, numbering, shared } from './sets.ts';

/** What somebody ticked. */
interface Ticked {
  readonly bits: Bits;
  /** How many, those that meet no other included. */
  readonly size: number;
}

/** Ways in which lists of ticked answers meet: `agree` is told how many they share, and how many each has. */
const lists =
  (agree: (shared: number, mentor: number, mentee: number) => number) =>
  ({ apart = [] }: Comparison): Meeting<Ticked> => {
    const number = numbering();
    return {
      ready(given) {
        const ticked = tickedIn(given);
        const open = ticked.filter((value) => !apart.includes(value));
        return ticked.length === 0
          ? undefined
          : { bits: bitsOf(open, number), size: ticked.length };
      },
      agreement: (mentor, mentee) =>
        agree(shared(mentor.bits, mentee.bits), mentor.size, mentee.size),
    };
  };

/** What the two share, of the shorter list. */
export const overlap = lists((both, mentor, mentee) => both / Math.min(mentor, mentee));

/** What the mentee asks for and the mentor offers, of all that is asked for. */
export const offeredAsked = lists((both, _, mentee) => both / mentee);

/** So many shared moments are as good as any number of them. */
export const enoughSlots = 2;

/** The moments at which both are free: one is half of what is wanted. */
export const sharedSlots = lists((both) => Math.min(both, enoughSlots) / enoughSlots);
