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
}

/** What searches in a state need; one serves all of them, one after the other. */
export const searchIn = ({ mentors }: State): Search => ({
  reach: new Int32Array(mentors),
  cameBy: new Int32Array(mentors),
  queue: new Int32Array(mentors),
  done: 0,
  near: 0,
  reached: 0,
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

/**
 * Gives a mentee a place, or leaves somebody alone, by the moves that cost least: Dijkstra's algorithm. It is
 * one function beside the loops that it calls: in a small cohort each more is a fiftieth of the whole time,
 * since an engine reads it when it is first called.
 */
export function seekPlace(state: State, search: Search, start: number): void {
  const { mentors, scores, prices, room, taken, first, held, ofScore, ofAlone, mentorOf, placeOf } =
    state;
  const { queue, reach, cameBy } = search;
  let toAlone = ofAlone;
  let lastAlone = start;
  let seen = 0;
  let end = alone;
  lookFirst(state, search, start);
  for (;;) {
    if (search.done === search.near) findNearest(state, search);
    if (toAlone <= search.reached) {
      search.reached = toAlone;
      break;
    }
    for (; seen < search.near && end === alone; seen += 1) {
      const mentor = queue[seen]!;
      if (taken[mentor]! < room[mentor]!) end = mentor;
    }
    if (end !== alone) break;
    const from = queue[search.done]!;
    search.done += 1;
    for (let place = first[from]!; place < first[from + 1]!; place += 1) {
      const mentee = held[place]!;
      const shift = search.reached + prices[from]! - ofScore[scores[mentee * mentors + from]!]!;
      if (ofAlone + shift < toAlone) {
        toAlone = ofAlone + shift;
        lastAlone = mentee;
      }
      lookOn(state, search, mentee, shift);
    }
  }
  for (let at = 0; at < search.done; at += 1) {
    const mentor = queue[at]!;
    prices[mentor] = reach[mentor]! - search.reached;
  }
  // The moves of the way, from its end back to where it began.
  let mentee = lastAlone;
  let mentor = end;
  let place = 0;
  if (end === alone) {
    mentor = mentorOf[mentee]!;
    place = placeOf[mentee]!;
    mentorOf[mentee] = alone;
    if (mentee === start) return;
  } else place = takePlace(state, end);
  do {
    mentee = cameBy[mentor]!;
    const from = mentorOf[mentee]!;
    const freed = placeOf[mentee]!;
    put(state, mentee, mentor, place);
    mentor = from;
    place = freed;
  } while (mentee !== start);
}
