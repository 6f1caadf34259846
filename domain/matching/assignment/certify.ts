import { alone, type Costs, impossible, type Problem, type Solved } from './problem.ts';

/**
 * Checks, without anything of what made it, that an assignment is allowed and that none costs less.
 *
 * The proof is that of linear programming (weak duality): take from every cost the price of the
 * mentor's place; then each mentee costs at least what is cheapest for them, and each mentor gives
 * back at most their places' prices. The sum of these bounds what any assignment costs from below,
 * and an assignment that costs as much is the cheapest. All are whole numbers, so « as much » is `===`.
 */
export function isCheapest(problem: Problem, costs: Costs, { mentorOf, prices }: Solved): boolean {
  const { mentees, mentors, scores, capacities } = problem;
  const taken = new Int32Array(mentors);
  let cost = 0;
  let bound = 0;
  for (let mentee = 0; mentee < mentees; mentee += 1) {
    const row = scores.subarray(mentee * mentors, (mentee + 1) * mentors);
    const mentor = mentorOf[mentee]!;
    if (mentor === alone) cost += costs.ofAlone;
    else if (mentor >= 0 && mentor < mentors) {
      const own = costs.ofScore[row[mentor]!]!;
      if (own >= impossible) return false;
      cost += own;
      taken[mentor] = taken[mentor]! + 1;
    } else return false;
    bound += leastIn(row, costs, prices);
  }
  for (let mentor = 0; mentor < mentors; mentor += 1) {
    const places = Math.min(capacities[mentor]!, mentees);
    const price = prices[mentor]!;
    if (taken[mentor]! > places || price > 0) return false;
    if (places > 0) bound += places * price;
  }
  return cost === bound;
}

/** The least that a mentee costs at these prices. */
function leastIn(row: Uint8Array, { ofScore, ofAlone }: Costs, prices: Int32Array): number {
  let least = ofAlone;
  for (let mentor = 0; mentor < row.length; mentor += 1) {
    const cost = ofScore[row[mentor]!]! - prices[mentor]!;
    if (cost < least) least = cost;
  }
  return least;
}
