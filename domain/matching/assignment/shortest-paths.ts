import { bid } from './bid.ts';
import type { Costs, Problem, Solved } from './problem.ts';
import { searchIn, seekPlace } from './seek-place.ts';
import { begin } from './state.ts';

/** From so many mentees on they bid: fewer are done before an engine has warmed up to one more phase. */
const large = 200;
/** Bidding goes on while it leaves at most so many of those who bid without a place. */
const worthwhile = 31 / 32;

/** The numbers of all mentees. */
function everybody(mentees: number): Int32Array {
  const all = new Int32Array(mentees);
  for (let mentee = 0; mentee < mentees; mentee += 1) all[mentee] = mentee;
  return all;
}

/**
 * Assigns each mentee to one mentor, or to none, at the least total cost, no mentor taking more than
 * they have places for.
 *
 * The algorithm is Jonker's and Volgenant's (« A shortest augmenting path algorithm for dense and
 * sparse linear assignment problems », Computing 38, 1987), with two changes: a mentor with several
 * places is one column whose mentees are looked at together, never several columns, and staying alone
 * is one more way for a path to end. In a large cohort mentees first bid for the mentors they do best
 * with. Whoever is without a place then looks for the shortest chain of moves that ends at a free one,
 * after Dijkstra. Prices keep every search to costs of 0 and more, and prove in the end that nothing is
 * cheaper (see `certify.ts`).
 *
 * All costs are whole numbers: nothing is ever rounded, and the same scores give the same pairs on every
 * machine.
 *
 * For m mentees and n mentors a search takes O(m·n) at worst, and there are at most m: O(m²·n), with
 * O(m + n) memory besides the scores. Cohorts need far less, since a search ends at the first free place.
 *
 * @param bidsFrom from how many mentees on they bid; the optimum is the same
 */
export function shortestPaths(problem: Problem, costs: Costs, bidsFrom = large): Solved {
  const state = begin(problem, costs);
  let waiting = everybody(problem.mentees);
  if (waiting.length >= bidsFrom)
    for (let before = waiting.length; before > 0; before = waiting.length) {
      waiting = bid(state, waiting);
      if (waiting.length > before * worthwhile) break;
    }
  const search = searchIn(state);
  for (let at = 0; at < waiting.length; at += 1) seekPlace(state, search, waiting[at]!);
  return { mentorOf: state.mentorOf, prices: state.prices };
}
