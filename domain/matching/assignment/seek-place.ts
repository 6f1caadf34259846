import { alone } from './problem.ts';
import { farthest, hasRoom, put, type State, takePlace } from './state.ts';

/** What one search for a place knows. */
export interface Search {
  /** How far each mentor is, and the mentee from whom they were reached. */
  readonly distance: Int32Array;
  readonly cameBy: Int32Array;
  /** Mentors: [0, done) left behind, [done, near) as near as anything left, [near, end) farther. */
  readonly list: Int32Array;
  done: number;
  near: number;
  /** How near that is. */
  reached: number;
  /** How far it is to leave somebody alone, and whom. */
  toAlone: number;
  lastAlone: number;
}

/** What searches in a state need; one serves all of them, one after the other. */
export const searchIn = ({ mentors }: State): Search => ({
  distance: new Int32Array(mentors),
  cameBy: new Int32Array(mentors),
  list: new Int32Array(mentors),
  done: 0,
  near: 0,
  reached: 0,
  toAlone: 0,
  lastAlone: 0,
});

function start({ mentors, scores, prices, ofScore }: State, search: Search, mentee: number) {
  const { distance, cameBy, list } = search;
  const row = mentee * mentors;
  for (let mentor = 0; mentor < mentors; mentor += 1) {
    list[mentor] = mentor;
    distance[mentor] = ofScore[scores[row + mentor]!]! - prices[mentor]!;
    cameBy[mentor] = mentee;
  }
}

/** Moves the mentors who are nearest of those that are left to `near`. */
function findNearest(search: Search): void {
  const { distance, list, done } = search;
  let reached = farthest;
  let near = done;
  for (let at = done; at < list.length; at += 1) {
    const mentor = list[at]!;
    const far = distance[mentor]!;
    if (far > reached) continue;
    if (far < reached) {
      near = done;
      reached = far;
    }
    list[at] = list[near]!;
    list[near] = mentor;
    near += 1;
  }
  search.near = near;
  search.reached = reached;
}

/**
 * Looks on from a mentee at a distance.
 *
 * @returns a mentor with a free place who is as near as what was reached, else `alone`
 */
function lookOn(state: State, search: Search, mentee: number, shift: number): number {
  const { mentors, scores, prices, ofScore, room, taken } = state;
  const { distance, cameBy, list, reached } = search;
  const row = mentee * mentors;
  let near = search.near;
  for (let at = near; at < list.length; at += 1) {
    const mentor = list[at]!;
    const far = ofScore[scores[row + mentor]!]! - prices[mentor]! + shift;
    if (far >= distance[mentor]!) continue;
    distance[mentor] = far;
    cameBy[mentor] = mentee;
    if (far !== reached) continue;
    if (taken[mentor]! < room[mentor]!) return mentor;
    list[at] = list[near]!;
    list[near] = mentor;
    near += 1;
  }
  search.near = near;
  return alone;
}

/** Finds where the shortest way ends: a mentor with a free place, or `alone`. */
function findEnd(state: State, search: Search): number {
  const { mentors, scores, prices, first, held, ofScore, ofAlone } = state;
  const { list } = search;
  for (;;) {
    if (search.done === search.near) {
      findNearest(search);
      if (search.toAlone <= search.reached) {
        search.reached = search.toAlone;
        return alone;
      }
      for (let at = search.done; at < search.near; at += 1)
        if (hasRoom(state, list[at]!)) return list[at]!;
    }
    const from = list[search.done]!;
    search.done += 1;
    for (let place = first[from]!; place < first[from + 1]!; place += 1) {
      const mentee = held[place]!;
      const own = ofScore[scores[mentee * mentors + from]!]! - prices[from]!;
      const shift = search.reached - own;
      if (ofAlone + shift < search.toAlone) {
        search.toAlone = ofAlone + shift;
        search.lastAlone = mentee;
        if (search.toAlone <= search.reached) return alone;
      }
      const end = lookOn(state, search, mentee, shift);
      if (end !== alone) return end;
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
  const { list, distance } = search;
  search.done = 0;
  search.near = 0;
  search.toAlone = ofAlone;
  search.lastAlone = mentee;
  start(state, search, mentee);
  const end = findEnd(state, search);
  for (let at = 0; at < search.done; at += 1) {
    const mentor = list[at]!;
    prices[mentor] = prices[mentor]! + distance[mentor]! - search.reached;
  }
  move(state, search, mentee, end);
}
