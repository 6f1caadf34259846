import type { Meeting, Stretch } from './to-plan.ts';

/** A choice as it grows: by rank of the mentee and number of the mentor among those who are there. */
interface Choice {
  readonly mentors: number;
  readonly mentees: number;
  readonly rounds: number;
  /** 1 where two may meet; 2 where they do. */
  readonly state: Uint8Array;
  /** Meetings of each mentor that are chosen, and those with what they had before. */
  readonly load: Int32Array;
  readonly met: Int32Array;
}

const isRoom = ({ load, rounds }: Choice, at: number): boolean => (load[at] ?? 0) < rounds;

/** The mentor with the fewest meetings of whoever could take one more, if a mentee may meet one like that at once. */
function straight(choice: Choice, rank: number): number {
  const { mentors, state, met } = choice;
  let [fewest, found, best] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, -1];
  for (let turn = 0; turn < mentors; turn += 1) {
    const at = (rank + turn) % mentors;
    if (!isRoom(choice, at)) continue;
    const has = met[at] ?? 0;
    fewest = Math.min(fewest, has);
    if (state[rank * mentors + at] === 1 && has < found) [found, best] = [has, at];
  }
  return found === fewest ? best : -1;
}

function take({ mentors, state, load, met }: Choice, rank: number, at: number): void {
  state[rank * mentors + at] = 2;
  load[at] = (load[at] ?? 0) + 1;
  met[at] = (met[at] ?? 0) + 1;
}

/** Looks for a way from a mentee to the mentor with the fewest meetings who can still take one more, and goes it. */
function addOne(choice: Choice, start: number): boolean {
  const near = straight(choice, start);
  if (near >= 0) {
    take(choice, start, near);
    return true;
  }
  const { mentors, mentees, state, met } = choice;
  const comesFrom = new Int32Array(mentors).fill(-1);
  const dropped = new Int32Array(mentees).fill(-1);
  const queue = [start];
  let best = -1;
  for (let next = 0; next < queue.length; next += 1) {
    const rank = queue[next] ?? 0;
    for (let turn = 0; turn < mentors; turn += 1) {
      const at = (rank + turn) % mentors;
      if (comesFrom[at] !== -1 || state[rank * mentors + at] !== 1) continue;
      comesFrom[at] = rank;
      if (isRoom(choice, at) && (best < 0 || (met[at] ?? 0) < (met[best] ?? 0))) best = at;
      for (let other = 0; other < mentees; other += 1)
        if (other !== start && dropped[other] === -1 && state[other * mentors + at] === 2) {
          dropped[other] = at;
          queue.push(other);
        }
    }
  }
  if (best < 0) return false;
  let at = best;
  for (let rank = comesFrom[at] ?? start; rank !== start; rank = comesFrom[at] ?? start) {
    state[rank * mentors + at] = 2;
    at = dropped[rank] ?? 0;
    state[rank * mentors + at] = 1;
  }
  state[start * mentors + at] = 2;
  choice.load[best] = (choice.load[best] ?? 0) + 1;
  met[best] = (met[best] ?? 0) + 1;
  return true;
}

/**
 * Chooses who meets whom in a stretch: as many meetings as it has room for; of those, whoever has met the
 * fewest people comes first.
 *
 * Nobody meets more people than there are rounds, and no more meet in all than there are tables in all
 * rounds together: such a choice can always be spread over the rounds (`spread-over-rounds.ts`). So this
 * is a flow from mentees to mentors in which each has room for `rounds`. It grows by one augmenting path
 * at a time (Ford and Fulkerson, 1956), always from the mentee who has met the fewest; a path never takes
 * a meeting away from whoever has one, so that the outcome is the fairest one (the counts that a flow can
 * reach are a polymatroid, on which the greedy way is right: Megiddo, 1974). The path ends at the mentor
 * with the fewest (Harvey, Ladner, Lovász and Tamir, 2003). Time: meetings × mentors × mentees.
 */
export function chooseMeetings(stretch: Stretch): readonly Meeting[] {
  const { mentors, mentees, rounds, tables, metByMentee, metByMentor, mayMeet } = stretch;
  const choice: Choice = {
    ...{ mentors: mentors.length, mentees: mentees.length, rounds },
    state: Uint8Array.from({ length: mentors.length * mentees.length }, (_, cell) =>
      mayMeet(mentors[cell % mentors.length] ?? 0, mentees[Math.floor(cell / mentors.length)] ?? 0)
        ? 1
        : 0,
    ),
    load: new Int32Array(mentors.length),
    met: Int32Array.from(mentors, (mentor) => metByMentor[mentor] ?? 0),
  };
  const counts = mentees.map((mentee) => metByMentee[mentee] ?? 0);
  const own = mentees.map(() => 0);
  const open = new Set(mentees.keys());
  for (let left = rounds * tables; left > 0 && open.size > 0; ) {
    let start = -1;
    for (const rank of open)
      if (start < 0 || (counts[rank] ?? 0) < (counts[start] ?? 0)) start = rank;
    if ((own[start] ?? 0) >= rounds || !addOne(choice, start)) open.delete(start);
    else {
      counts[start] = (counts[start] ?? 0) + 1;
      own[start] = (own[start] ?? 0) + 1;
      left -= 1;
    }
  }
  const found: Meeting[] = [];
  for (const [rank, mentee] of mentees.entries())
    for (const [at, mentor] of mentors.entries())
      if (choice.state[rank * mentors.length + at] === 2) found.push({ mentor, mentee });
  return found;
}
