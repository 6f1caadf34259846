import { type Costs, impossible, type Problem } from './problem.ts';

/** A mentee for whom nothing has been decided yet. */
export const undecided = -2;

/** An assignment while it is made. Each step leaves it so that every decided mentee is where they cost least at these prices. */
export interface State extends Costs {
  readonly mentors: number;
  readonly scores: Uint8Array;
  /** How many places each mentor has, and how many of them are taken. */
  readonly room: Int32Array;
  readonly taken: Int32Array;
  /** Who is at each place; those of a mentor begin at `first`. */
  readonly held: Int32Array;
  readonly first: Int32Array;
  /** The mentor of each mentee, and which place that is. */
  readonly mentorOf: Int32Array;
  readonly placeOf: Int32Array;
  /** The price of a place with each mentor: 0, or below where all are taken. */
  readonly prices: Int32Array;
}

/** An assignment in which nothing is decided. */
export function begin(problem: Problem, costs: Costs): State {
  const { mentees, mentors, scores, capacities } = problem;
  const room = new Int32Array(mentors);
  const first = new Int32Array(mentors + 1);
  const prices = new Int32Array(mentors);
  for (let mentor = 0; mentor < mentors; mentor += 1) {
    const places = Math.min(capacities[mentor]!, mentees);
    room[mentor] = places;
    first[mentor + 1] = first[mentor]! + places;
    if (places === 0) prices[mentor] = -impossible;
  }
  return {
    ...costs,
    mentors,
    scores,
    room,
    taken: new Int32Array(mentors),
    held: new Int32Array(first[mentors]!),
    first,
    mentorOf: new Int32Array(mentees).fill(undecided),
    placeOf: new Int32Array(mentees),
    prices,
  };
}

/** Puts a mentee at a place of a mentor's. */
export function put(state: State, mentee: number, mentor: number, place: number): void {
  state.held[place] = mentee;
  state.mentorOf[mentee] = mentor;
  state.placeOf[mentee] = place;
}

/** Whether a mentor has a place that nobody takes. */
export const hasRoom = ({ taken, room }: State, mentor: number): boolean =>
  taken[mentor]! < room[mentor]!;

/** Takes a free place of a mentor's, and tells which one. */
export function takePlace({ first, taken }: State, mentor: number): number {
  const place = first[mentor]! + taken[mentor]!;
  taken[mentor] = taken[mentor]! + 1;
  return place;
}
