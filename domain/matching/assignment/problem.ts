/** The score of a pair that must not be made. */
export const forbidden = 255;

/** The best score that a pair can have; the least is 0. */
export const best = 100;

/** Who may be paired with whom, and how well each pair would do. People are numbers here, from 0. */
export interface Problem {
  readonly mentees: number;
  readonly mentors: number;
  /** Whole scores, 0 to 100 or `forbidden`: a row a mentee, in it a score a mentor. */
  readonly scores: Uint8Array;
  /** How many mentees each mentor takes at most, from 0. */
  readonly capacities: ArrayLike<number>;
}

/** Stands for the mentor of somebody who is paired with nobody. */
export const alone = -1;

/** What staying alone and each score cost. */
export interface Costs {
  /** What a pair costs, by its score; infinite where it must not be made. */
  readonly ofScore: Float64Array;
  /** What it costs that a mentee stays alone. */
  readonly ofAlone: number;
}

/** An assignment of the least cost, and the prices that prove it. */
export interface Solved {
  /** For each mentee the number of their mentor, or `alone`. */
  readonly mentorOf: Int32Array;
  /** The price of a place with each mentor: 0, or below where all are taken; infinite where there is none. */
  readonly prices: Float64Array;
}

/** Costs by score, for scores from the least that is allowed. */
function byScore(least: number, costOf: (score: number) => number): Float64Array {
  const table = new Float64Array(256).fill(Number.POSITIVE_INFINITY);
  for (let score = Math.max(0, least); score <= best; score += 1) table[score] = costOf(score);
  return table;
}

/**
 * Less than any difference between totals, also ten thousand times: it makes the most pairs of what
 * has the best total. A power of two, so that sums stay exact.
 */
const speck = 2 ** -16;

/** The best total first, then the most pairs: a pair costs what it lacks to the best score, staying alone a speck more than the worst pair. */
export const bestTotal = (least: number): Costs => ({
  ofScore: byScore(least, (score) => best - score),
  ofAlone: best + speck,
});

/** The most pairs first, then the best total: nothing is as dear as one more person alone. */
export const mostPairs = (least: number, mentees: number): Costs => ({
  ofScore: byScore(least, (score) => best - score),
  ofAlone: best * mentees + 1,
});

/** The most pairs, whatever their scores. */
export const anyPairs = (least: number): Costs => ({
  ofScore: byScore(least, () => 0),
  ofAlone: 1,
});
