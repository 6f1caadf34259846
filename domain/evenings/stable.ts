import { alone } from '../matching/assignment/problem.ts';

/** Two sides that chose each other, by numbers. */
export interface Choosing {
  /** Whom each mentee would go with, the dearest first; nobody else. */
  readonly wishes: readonly (readonly number[])[];
  /** How dear a mentee is to a mentor: the higher, the dearer. No two mentees are equally dear to one mentor. */
  worth(mentor: number, mentee: number): number;
  /** How many people each mentor takes. */
  readonly places: readonly number[];
}

/**
 * Pairs two sides so that nobody has a reason to go behind it: there are no two who would both rather be
 * together than as they are.
 *
 * Deferred acceptance with places (Gale and Shapley, 1962): mentees ask in the order of their wishes, a
 * mentor keeps the dearest as far as they have places. Of all stable outcomes each mentee has the best
 * there is for them, whatever the order in which they ask. Time: all wishes together × places.
 *
 * @returns the mentor of each mentee, or `alone`
 */
export function pairStably({ wishes, worth, places }: Choosing): Int32Array {
  const mentorOf = new Int32Array(wishes.length).fill(alone);
  const asked = new Int32Array(wishes.length);
  const kept = new Map<number, number[]>();
  const asking = [...wishes.keys()].reverse();
  for (let mentee = asking.pop(); mentee !== undefined; mentee = asking.pop()) {
    const mentor = wishes[mentee]?.[asked[mentee] ?? 0];
    if (mentor === undefined) continue;
    asked[mentee] = (asked[mentee] ?? 0) + 1;
    const with_ = kept.get(mentor) ?? [];
    kept.set(mentor, with_);
    with_.push(mentee);
    mentorOf[mentee] = mentor;
    if (with_.length <= (places[mentor] ?? 0)) continue;
    const least = with_.reduce((one, other) =>
      worth(mentor, other) < worth(mentor, one) ? other : one,
    );
    with_.splice(with_.indexOf(least), 1);
    mentorOf[least] = alone;
    asking.push(least);
  }
  return mentorOf;
}
