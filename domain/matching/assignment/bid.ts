import { alone } from './problem.ts';
import { hasRoom, put, type State, takePlace, undecided } from './state.ts';

/** The two mentors with whom somebody costs least, and how much. */
interface Two {
  least: number;
  second: number;
  one: number;
  other: number;
}

function findTwo({ mentors, scores, prices, ofScore }: State, mentee: number, two: Two): void {
  const row = mentee * mentors;
  let least = Number.POSITIVE_INFINITY;
  let second = Number.POSITIVE_INFINITY;
  let one = alone;
  let other = alone;
  for (let mentor = 0; mentor < mentors; mentor += 1) {
    const cost = ofScore[scores[row + mentor]!]! - prices[mentor]!;
    if (cost < second) {
      if (cost < least) {
        second = least;
        other = one;
        least = cost;
        one = mentor;
      } else {
        second = cost;
        other = mentor;
      }
    }
  }
  two.least = least;
  two.second = second;
  two.one = one;
  two.other = other;
}

/** How many bids a mentee who found no place is worth, on average: past it, the shortest path is cheaper. */
const bidsEach = 8;

/**
 * Mentees who found no place bid for one with a mentor who takes one person: they pay what it is worth
 * to them over the second best, and whoever had it looks anew (« augmenting row reduction »).
 *
 * @returns those who are left without
 */
export function bid(state: State, waiting: Int32Array): Int32Array {
  const { room, prices, held, first, mentorOf, ofAlone } = state;
  const two: Two = { least: 0, second: 0, one: alone, other: alone };
  const later: number[] = [];
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
      !hasRoom(state, two.one) && isTie && (hasRoom(state, two.other) || room[two.other] === 1)
        ? two.other
        : two.one;
    if (hasRoom(state, mentor)) put(state, mentee, mentor, takePlace(state, mentor));
    else if (room[mentor] !== 1) later.push(mentee);
    else {
      const place = first[mentor]!;
      const evicted = held[place]!;
      prices[mentor] = prices[mentor]! - (second - two.least);
      put(state, mentee, mentor, place);
      mentorOf[evicted] = undecided;
      if (two.least === second) later.push(evicted);
      else {
        at -= 1;
        waiting[at] = evicted;
      }
    }
  }
  return Int32Array.from([...later, ...waiting.subarray(at)]);
}
