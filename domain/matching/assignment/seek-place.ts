import { alone, impossible } from './problem.ts';
import { put, type State, takePlace } from './state.ts';

/** Dearer than any way there is: nobody is beyond it. */
const farthest = 2 * impossible;

/** What one search for a place knows. */
export interface Search {
  /**
   * How far each mentor is, before the price of their place is taken from it. Prices stand still while a
   * search goes on, so what is compared most needs no price.
   */
  readonly reach: Int32Array;
  /** The mentee from whom each mentor was reached. */
  readonly cameBy: Int32Array;
  /** Mentors in the order in which they were reached: [0, done) left behind, [done, near) as near as anything left. */
  readonly queue: Int32Array;
  done: number;
  near: number;
  /** How near that is: whoever is farther is not in the queue. */
  reached: number;
  /** How far it is to leave somebody alone, and whom. */
  toAlone: number;
  lastAlone: number;
}

/** What searches in a state need; one serves all of them, one after the other. */
export const searchIn = ({ mentors }: State): Search => ({
  reach: new Int32Array(mentors),
  cameBy: new Int32Array(mentors),
  queue: new Int32Array(mentors),
  done: 0,
  near: 0,
  reached: 0,
  toAlone: 0,
  lastAlone: 0,
});

/** Looks from a mentee who has no place yet, and queues the mentors who are nearest. */
function lookFirst(
  { mentors, scores, ofScore, prices }: State,
  search: Search,
  mentee: number,
): void {
  const { reach, queue } = search;
  const row = mentee * mentors;
  let nearest = farthest;
  let near = 0;
  for (let mentor = 0; mentor < mentors; mentor += 1) {
    const cost = ofScore[scores[row + mentor]!]!;
    const far = cost - prices[mentor]!;
    reach[mentor] = cost;
    if (far > nearest) continue;
    if (far < nearest) {
      near = 0;
      nearest = far;
    }
    queue[near] = mentor;
    near += 1;
  }
  search.cameBy.fill(mentee);
  search.done = 0;
  search.near = near;
  search.reached = nearest;
}

/** Queues the mentors who are nearest of those that are left. */
function findNearest({ prices }: State, search: Search): void {
  const { reach, queue, done, reached } = search;
  let nearest = farthest;
  let near = done;
  for (let mentor = 0; mentor < reach.length; mentor += 1) {
    const far = reach[mentor]! - prices[mentor]!;
    if (far > nearest || far <= reached) continue;
    if (far < nearest) {
      near = done;
      nearest = far;
    }
    queue[near] = mentor;
    near += 1;
  }
  search.near = near;
  search.reached = nearest;
}

/** Looks on from a mentee, and queues whoever is as near as what was reached: `shift` is how far it is to them, less what they cost where they are. */
function lookOn(
  { mentors, scores, ofScore, prices }: State,
  search: Search,
  mentee: number,
  shift: number,
): void {
  const { reach, cameBy, queue, reached } = search;
  const row = mentee * mentors;
  let near = search.near;
  for (let mentor = 0; mentor < mentors; mentor += 1) {
    const far = ofScore[scores[row + mentor]!]! + shift;
    if (far >= reach[mentor]!) continue;
    reach[mentor] = far;
    cameBy[mentor] = mentee;
    if (far - prices[mentor]! !== reached) continue;
    queue[near] = mentor;
    near += 1;
  }
  search.near = near;
}

/** Of the mentors who were queued from a place in the queue on, one with a free place, else `alone`. */
function freeFrom(state: State, { queue, near }: Search, from: number): number {
  const { taken, room } = state;
  for (let at = from; at < near; at += 1) {
    const mentor = queue[at]!;
    if (taken[mentor]! < room[mentor]!) return mentor;
  }
  return alone;
}

/** Finds where the shortest way ends: a mentor with a free place, or `alone`. */
function findEnd(state: State, search: Search): number {
  const { mentors, scores, prices, first, held, ofScore, ofAlone } = state;
  const { queue } = search;
  let seen = 0;
  for (;;) {
    if (search.done === search.near) findNearest(state, search);
    if (search.toAlone <= search.reached) {
      search.reached = search.toAlone;
      return alone;
    }
    const end = freeFrom(state, search, seen);
    if (end !== alone) return end;
    seen = search.near;
    const from = queue[search.done]!;
    search.done += 1;
    for (let place = first[from]!; place < first[from + 1]!; place += 1) {
      const mentee = held[place]!;
      const shift = search.reached + prices[from]! - ofScore[scores[mentee * mentors + from]!]!;
      if (ofAlone + shift < search.toAlone) {
        search.toAlone = ofAlone + shift;
        search.lastAlone = mentee;
      }
      lookOn(state, search, mentee, shift);
    }
  }
}

/** Makes the moves of a way, from its end back to where it began. */
function move(state: State, { cameBy, lastAlone }: Search, start: number, end: number): void {
  const { mentorOf, placeOf } = state;
  let mentor = end;
  let place = 0;
  if (end === alone) {
    mentor = mentorOf[lastAlone]!;
    place = placeOf[lastAlone]!;
    mentorOf[lastAlone] = alone;
    if (lastAlone === start) return;
  } else place = takePlace(state, end);
  for (;;) {
    const mentee = cameBy[mentor]!;
    const from = mentorOf[mentee]!;
    const freed = placeOf[mentee]!;
    put(state, mentee, mentor, place);
    if (mentee === start) return;
    mentor = from;
    place = freed;
  }
}

/** Gives a mentee a place, or leaves somebody alone, by the moves that cost least: Dijkstra's algorithm. */
export function seekPlace(state: State, search: Search, mentee: number): void {
  const { prices, ofAlone } = state;
  const { queue, reach } = search;
  search.toAlone = ofAlone;
  search.lastAlone = mentee;
  lookFirst(state, search, mentee);
  const end = findEnd(state, search);
  for (let at = 0; at < search.done; at += 1) {
    const mentor = queue[at]!;
    prices[mentor] = reach[mentor]! - search.reached;
  }
  move(state, search, mentee, end);
}
