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

/**
 * What staying alone and each score cost: whole numbers, since engines reckon with those fastest. Nothing
 * that comes up between them leaves 32 bits: a mentee can always stay alone, so no price and no way is
 * dearer than that, and staying alone costs less than a hundredth of `impossible`.
 */
export interface Costs {
  /** What a pair costs, by its score; `impossible` where it must not be made. */
  readonly ofScore: Int32Array;
  /** What it costs that a mentee stays alone. */
  readonly ofAlone: number;
}

/** The cost of what must not be: dearer than any way around it. */
export const impossible = 2 ** 29;

/** An assignment of the least cost, and the prices that prove it. */
export interface Solved {
  /** For each mentee the number of their mentor, or `alone`. */
  readonly mentorOf: Int32Array;
  /** The price of a place with each mentor: 0, or below where all are taken; that of the impossible where there is none. */
  readonly prices: Int32Array;
}

/** Costs by score, for scores from the least that is allowed. */
function byScore(least: number, costOf: (score: number) => number): Int32Array {
  const table = new Int32Array(256).fill(impossible);
  for (let score = Math.max(0, least); score <= best; score += 1) table[score] = costOf(score);
  return table;
}

/**
 * The best total first, then the most pairs: a pair costs what it lacks to the best score, so often that
 * all mentees together cannot make up for one point; staying alone costs one more than the worst pair.
 */
export const bestTotal = (least: number, mentees: number): Costs => ({
  ofScore: byScore(least, (score) => (best - score) * (mentees + 1)),
  ofAlone: best * (mentees + 1) + 1,
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
