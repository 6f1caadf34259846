import type { Meeting, Rounds } from './to-plan.ts';

/** Who meets whom in each round, from either side: -1 where somebody waits. */
interface Colours {
  readonly ofMentor: Map<number, Int32Array>;
  readonly ofMentee: Map<number, Int32Array>;
}

const rowOf = (rows: Map<number, Int32Array>, one: number, rounds: number): Int32Array => {
  const row = rows.get(one) ?? new Int32Array(rounds).fill(-1);
  rows.set(one, row);
  return row;
};

/** The people along a way on which rounds `a` and `b` come in turn, with whom each meets in which. */
function wayFrom(
  { ofMentor, ofMentee }: Colours,
  mentor: number,
  a: number,
  b: number,
): readonly (Meeting & { readonly round: number })[] {
  const way: (Meeting & { round: number })[] = [];
  let [guide, round] = [mentor, a];
  for (;;) {
    const mentee = ofMentor.get(guide)?.[round] ?? -1;
    if (mentee < 0) return way;
    way.push({ mentor: guide, mentee, round });
    round = round === a ? b : a;
    const next = ofMentee.get(mentee)?.[round] ?? -1;
    if (next < 0) return way;
    way.push({ mentor: next, mentee, round });
    guide = next;
    round = round === a ? b : a;
  }
}

/** Moves each meeting of a way into the other of its two rounds. */
function turn(
  { ofMentor, ofMentee }: Colours,
  way: readonly (Meeting & { readonly round: number })[],
  a: number,
  b: number,
): void {
  for (const { mentor, mentee, round } of way) {
    ofMentor.get(mentor)?.fill(-1, round, round + 1);
    ofMentee.get(mentee)?.fill(-1, round, round + 1);
  }
  for (const { mentor, mentee, round } of way) {
    const other = round === a ? b : a;
    ofMentor.get(mentor)?.fill(mentee, other, other + 1);
    ofMentee.get(mentee)?.fill(mentor, other, other + 1);
  }
}

const sizes = ({ ofMentor }: Colours, rounds: number): readonly number[] => {
  const counts = new Array<number>(rounds).fill(0);
  for (const row of ofMentor.values())
    for (const [round, mentee] of row.entries())
      if (mentee >= 0) counts[round] = (counts[round] ?? 0) + 1;
  return counts;
};

/** Turns a way round that has one meeting more in round `a` than in `b`: at one end of it a mentor waits in `b`. */
function lighten(colours: Colours, a: number, b: number): void {
  for (const [mentor, row] of colours.ofMentor) {
    if ((row[a] ?? -1) < 0 || (row[b] ?? -1) >= 0) continue;
    const way = wayFrom(colours, mentor, a, b);
    if (way.filter(({ round }) => round === a).length * 2 > way.length) {
      turn(colours, way, a, b);
      return;
    }
  }
}

/**
 * Spreads meetings over rounds: nobody has two in one, and no round has more than there are tables. Where
 * nobody has more meetings than there are rounds, this can always be done (König, 1916); one meeting after
 * the other is put in, and where the two have no free round in common, a way of two rounds in turn is
 * turned round. Rounds that came out too full give to others along such ways (de Werra, 1971).
 * Time: meetings × people.
 */
export function spreadOverRounds(
  meetings: readonly Meeting[],
  rounds: number,
  tables: number,
): Rounds {
  const colours: Colours = { ofMentor: new Map(), ofMentee: new Map() };
  for (const { mentor, mentee } of meetings) {
    const guide = rowOf(colours.ofMentor, mentor, rounds);
    const learner = rowOf(colours.ofMentee, mentee, rounds);
    const both = guide.findIndex((one, round) => one < 0 && (learner[round] ?? -1) < 0);
    const a = both >= 0 ? both : learner.indexOf(-1);
    const b = both >= 0 ? both : guide.indexOf(-1);
    // The way from the mentor cannot come to this mentee, who has nothing in `a`.
    if (a !== b) turn(colours, wayFrom(colours, mentor, a, b), a, b);
    guide[a] = mentee;
    learner[a] = mentor;
  }
  for (;;) {
    const counts = sizes(colours, rounds);
    const full = counts.findIndex((count) => count > tables);
    const least = counts.indexOf(Math.min(...counts));
    if (full < 0) break;
    lighten(colours, full, least);
  }
  const found = Array.from({ length: rounds }, (_, round) =>
    [...colours.ofMentor]
      .map(([mentor, row]) => ({ mentor, mentee: row[round] ?? -1 }))
      .filter(({ mentee }) => mentee >= 0),
  );
  // Where the evening is longer than it need be, it ends early.
  return found.sort((one, other) => other.length - one.length);
}
