import type { Meeting, Rounds, Stretch } from './to-plan.ts';

/** Seats of a circle: the tables, spread evenly over all seats, and -1 where one waits. */
const seatsOf = (length: number, tables: number): readonly number[] =>
  Array.from({ length }, (_, seat) => {
    const table = Math.floor((seat * tables) / length);
    return Math.floor(((seat + 1) * tables) / length) > table ? table : -1;
  });

/** Numbers that look like chance, and are the same every time (Lehmer, 1951). */
function* numbers(): Generator<number, never> {
  let one = 20_261_127;
  for (;;) {
    one = (one * 48_271) % 2_147_483_647;
    yield one;
  }
}

/** How many exchanges of two people are tried before the circle is given up. */
const patience = 400;

/**
 * The rotation everybody knows: one side stays seated, the other moves on by one seat each round. Where
 * there are more who walk than tables, seats to wait on stand evenly between the tables, so that waits
 * are shared; where there are fewer, gaps walk along. Whoever must not meet is kept apart by exchanging
 * people in the circle; nothing where no such order is found.
 *
 * Nobody walks farther than to the next table, and no round can hold more meetings than these do.
 */
export function circle(stretch: Stretch): Rounds | undefined {
  const { mentors, mentees, tables, mayMeet } = stretch;
  const mentorsSit = mentors.length <= tables;
  if (!mentorsSit && mentees.length > tables) return undefined;
  const [sitting, walking] = mentorsSit ? [mentors, mentees] : [mentees, mentors];
  const length = Math.max(sitting.length, walking.length);
  if (length === 0) return undefined;
  const rounds = Math.min(stretch.rounds, length);
  const tableAt = seatsOf(length, sitting.length);
  // Walkers take every seat, or are spread evenly themselves; -1 is a gap.
  const walkers = seatsOf(length, walking.length).map((at) => walking[at] ?? -1);
  const meet = (walker: number, table: number): Meeting => {
    const sitter = sitting[table] ?? -1;
    return mentorsSit ? { mentor: sitter, mentee: walker } : { mentor: walker, mentee: sitter };
  };
  const faults = (seat: number): number => {
    const walker = walkers[seat] ?? -1;
    if (walker < 0) return 0;
    let count = 0;
    for (let round = 0; round < rounds; round += 1) {
      const table = tableAt[(seat + round) % length] ?? -1;
      if (table < 0) continue;
      const { mentor, mentee } = meet(walker, table);
      if (!mayMeet(mentor, mentee)) count += 1;
    }
    return count;
  };
  const luck = numbers();
  for (let tried = 0, seat = 0; seat < length; ) {
    const here = faults(seat);
    if (here === 0) {
      seat += 1;
      continue;
    }
    if (tried >= patience) return undefined;
    tried += 1;
    const other = luck.next().value % length;
    const sum = here + faults(other);
    [walkers[seat], walkers[other]] = [walkers[other] ?? -1, walkers[seat] ?? -1];
    const now = faults(seat) + faults(other);
    if (now > sum || (now === sum && other > seat))
      [walkers[seat], walkers[other]] = [walkers[other] ?? -1, walkers[seat] ?? -1];
    else seat = Math.min(seat, other);
  }
  return Array.from({ length: rounds }, (_, round) =>
    walkers.flatMap((walker, seat) => {
      const table = tableAt[(seat + round) % length] ?? -1;
      return walker < 0 || table < 0 ? [] : [meet(walker, table)];
    }),
  );
}
