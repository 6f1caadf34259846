import { alone, impossible } from './problem.ts';
import { hasRoom, put, type State, takePlace, undecided } from './state.ts';

/** The two mentors with whom somebody costs least, and how much. */
interface Two {
  least: number;
  second: number;
  one: number;
  other: number;
}

/** Dearer than any pair there is. */
const farthest = 2 * impossible;

/** Finds the two; of several that cost the same, one with a free place. */
function findTwo(state: State, mentee: number, two: Two): void {
  const { mentors, scores, prices, ofScore, taken, room } = state;
  const row = mentee * mentors;
  let least = farthest;
  let second = farthest;
  let one = alone;
  let other = alone;
  for (let mentor = 0; mentor < mentors; mentor += 1) {
    const cost = ofScore[scores[row + mentor]!]! - prices[mentor]!;
    if (cost > second) continue;
    if (cost < least) {
      second = least;
      other = one;
      least = cost;
      one = mentor;
    } else if (cost < second) {
      second = cost;
      other = mentor;
    } else if (cost === least && taken[mentor]! < room[mentor]! && taken[other]! >= room[other]!)
      other = mentor;
  }
  two.least = least;
  two.second = second;
  two.one = one;
  two.other = other;
}

/** How many bids a mentee is worth, on average: past it, the shortest path is cheaper. */
const bidsEach = 4;

/**
 * Mentees bid for a place with the mentor they do best with. Where it is taken, and the mentor takes one
 * person, they pay what it is worth to them over the second best, and whoever had it looks anew
 * (« augmenting row reduction »).
 *
 * @returns those who are left without
 */
export function bid(state: State, waiting: Int32Array): Int32Array {
  const { room, prices, held, first, mentorOf, ofAlone } = state;
  const two: Two = { least: 0, second: 0, one: alone, other: alone };
  const later = new Int32Array(waiting.length);
  let many = 0;
  let at = 0;
  let bids = bidsEach * waiting.length;
  for (; at < waiting.length && bids > 0; bids -= 1) {
    const mentee = waiting[at]!;
    at += 1;
    findTwo(state, mentee, two);
    if (ofAlone <= two.least) {
      mentorOf[mentee] = alone;
      continue;
    }
    const isTie = two.least === two.second && two.second < ofAlone;
    const second = Math.min(two.second, ofAlone);
    const mentor =
      isTie && !hasRoom(state, two.one) && (hasRoom(state, two.other) || room[two.other] === 1)
        ? two.other
        : two.one;
    if (hasRoom(state, mentor)) put(state, mentee, mentor, takePlace(state, mentor));
    else if (room[mentor] !== 1) {
      later[many] = mentee;
      many += 1;
    } else {
      const place = first[mentor]!;
      const evicted = held[place]!;
      prices[mentor] = prices[mentor]! - (second - two.least);
      put(state, mentee, mentor, place);
      mentorOf[evicted] = undecided;
      if (two.least === second) {
        later[many] = evicted;
        many += 1;
      } else {
        at -= 1;
        waiting[at] = evicted;
      }
    }
  }
  for (; at < waiting.length; at += 1) {
    later[many] = waiting[at]!;
    many += 1;
  }
  return later.subarray(0, many);
}
