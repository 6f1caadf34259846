import { bid } from './bid.ts';
import type { Costs, Problem, Solved } from './problem.ts';
import { searchIn, seekPlace } from './seek-place.ts';
import { begin } from './state.ts';
import { takeBest } from './take-best.ts';

/** How often those without a place bid for one before they look for the shortest way. */
const rounds = 2;

/**
 * Assigns each mentee to one mentor, or to none, at the least total cost, no mentor taking more than
 * they have places for.
 *
 * The algorithm is Jonker's and Volgenant's (« A shortest augmenting path algorithm for dense and
 * sparse linear assignment problems », Computing 38, 1987), with two changes: a mentor with several
 * places is one column whose mentees are looked at together, never several columns, and staying alone
 * is one more way for a path to end. First each mentee takes the mentor they do best with; those
 * who found no place bid for one with mentors who take one person; whoever is left looks for the shortest
 * chain of moves that ends at a free place, after Dijkstra. Prices keep every search to costs of 0 and
 * more, and prove in the end that nothing is cheaper (see `certify.ts`).
 *
 * Costs are whole multiples of a power of two, and so are all sums of them that come up: nothing is ever
 * rounded, and the same scores give the same pairs on every machine.
 *
 * For m mentees and n mentors a search takes O(m·n) at worst, and there are at most m: O(m²·n), with
 * O(m + n) memory besides the scores. Cohorts need far less, since a search ends at the first free place.
 */
export function shortestPaths(problem: Problem, costs: Costs): Solved {
  const state = begin(problem, costs);
  let waiting = takeBest(state);
  for (let round = 0; round < rounds; round += 1) waiting = bid(state, waiting);
  const search = searchIn(state);
  for (const mentee of waiting) seekPlace(state, search, mentee);
  return { mentorOf: state.mentorOf, prices: state.prices };
}
