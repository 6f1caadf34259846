import { bid } from './bid.ts';
import type { Costs, Problem, Solved } from './problem.ts';
import { searchIn, seekPlace } from './seek-place.ts';
import { begin } from './state.ts';

/** Bidding goes on while it leaves at most so many of those who bid without a place. */
const worthwhile = 7 / 8;

/**
 * Assigns each mentee to one mentor, or to none, at the least total cost, no mentor taking more than
 * they have places for.
 *
 * The algorithm is Jonker's and Volgenant's (« A shortest augmenting path algorithm for dense and
 * sparse linear assignment problems », Computing 38, 1987), with two changes: a mentor with several
 * places is one column whose mentees are looked at together, never several columns, and staying alone
 * is one more way for a path to end. First the mentees bid for the mentors they do best with;
 * whoever is left without a place looks for the shortest chain of moves that ends at a free one, after Dijkstra. Prices keep every search to costs of 0 and
 * more, and prove in the end that nothing is cheaper (see `certify.ts`).
 *
 * All costs are whole numbers: nothing is ever rounded, and the same scores give the same pairs on every
 * machine.
 *
 * For m mentees and n mentors a search takes O(m·n) at worst, and there are at most m: O(m²·n), with
 * O(m + n) memory besides the scores. Cohorts need far less, since a search ends at the first free place.
 */
export function shortestPaths(problem: Problem, costs: Costs): Solved {
  const state = begin(problem, costs);
  let waiting: Int32Array = Int32Array.from({ length: problem.mentees }, (_, mentee) => mentee);
  for (let before = waiting.length; before > 0; before = waiting.length) {
    waiting = bid(state, waiting);
    if (waiting.length > before * worthwhile) break;
  }
  const search = searchIn(state);
  for (const mentee of waiting) seekPlace(state, search, mentee);
  return { mentorOf: state.mentorOf, prices: state.prices };
}
