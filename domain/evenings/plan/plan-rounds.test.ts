import { describe, expect, test } from 'vitest';
import { type Chance, chance } from '../../../commands/demonstration/chance.ts';
import { expectSame } from '../../../tests/support/same.ts';
import { planRounds } from './plan-rounds.ts';
import type { Seated, There, ToPlan } from './to-plan.ts';

const always = (rounds: number): There => ({ from: 1, until: rounds });

const evening = (
  mentors: number,
  mentees: number,
  tables: number,
  rounds: number,
  more: Partial<ToPlan> = {},
): ToPlan => ({
  mentors: Array.from({ length: mentors }, () => always(rounds)),
  mentees: Array.from({ length: mentees }, () => always(rounds)),
  ...{ tables, rounds, from: 1, stands: [] },
  apart: new Uint8Array(mentors * mentees),
  ...more,
});

/** What must hold of every plan, whatever the evening. */
function expectSound(plan: readonly Seated[], wanted: ToPlan): void {
  const once = (said: (one: Seated) => string) =>
    expectSame(new Set(plan.map(said)).size, plan.length);
  once(({ round, table }) => `${round} ${table}`);
  once(({ round, mentor }) => `${round} ${mentor}`);
  once(({ round, mentee }) => `${round} ${mentee}`);
  once(({ mentor, mentee }) => `${mentor} ${mentee}`);
  for (const { round, table, mentor, mentee } of plan.filter((one) => one.round >= wanted.from)) {
    const { tables, rounds, mentors, mentees } = wanted;
    expectSame({ table, isOne: table >= 1 && table <= tables }, { table, isOne: true });
    expectSame({ round, isOne: round <= rounds }, { round, isOne: true });
    expectSame(wanted.apart[mentee * mentors.length + mentor], 0);
    for (const one of [mentors[mentor], mentees[mentee]]) {
      const isThere = one !== undefined && one.from <= round && one.until >= round;
      expectSame({ round, one, isThere }, { round, one, isThere: true });
    }
  }
}

/** How many meetings each mentee has, the fewest first. */
const counts = (plan: readonly Seated[], mentees: number): readonly number[] =>
  Array.from(
    { length: mentees },
    (_, mentee) => plan.filter((one) => one.mentee === mentee).length,
  ).sort((one, other) => one - other);

/** By trying everything: the most meetings, and of those the evenest counts. */
function bestByForce({ mentors, mentees, tables, rounds, apart }: ToPlan): readonly number[] {
  const [m, n] = [mentors.length, mentees.length];
  let best: readonly number[] = [];
  const isBetter = (one: readonly number[], other: readonly number[]): boolean => {
    const sum = (all: readonly number[]) => all.reduce((all_, each) => all_ + each, 0);
    if (sum(one) !== sum(other)) return sum(one) > sum(other);
    const at = one.findIndex((each, index) => each !== other[index]);
    return at >= 0 && (one[at] ?? 0) > (other[at] ?? 0);
  };
  // Who met whom, a bit for each two: at most sixteen of them.
  let met = 0;
  const has = new Array<number>(n).fill(0);
  const seenBefore = new Set<number>();
  const fill = (round: number, mentor: number, busy: number, used: number): void => {
    if (round === rounds) {
      const found = has.toSorted((one, other) => one - other);
      if (best.length === 0 || isBetter(found, best)) best = found;
      return;
    }
    if (mentor === m) {
      const state = (round << 16) | met;
      if (seenBefore.has(state)) return;
      seenBefore.add(state);
      fill(round + 1, 0, 0, 0);
      return;
    }
    fill(round, mentor + 1, busy, used);
    if (used === tables) return;
    for (let mentee = 0; mentee < n; mentee += 1) {
      const at = mentee * m + mentor;
      if (busy & (1 << mentee) || met & (1 << at) || apart[at] === 1) continue;
      met |= 1 << at;
      has[mentee] = (has[mentee] ?? 0) + 1;
      fill(round, mentor + 1, busy | (1 << mentee), used + 1);
      has[mentee] = (has[mentee] ?? 0) - 1;
      met &= ~(1 << at);
    }
  };
  fill(0, 0, 0, 0);
  return best;
}

const someApart = (luck: Chance, size: number, share: number): Uint8Array =>
  Uint8Array.from({ length: size }, () => (luck.often(share) ? 1 : 0));

describe('the rounds of an evening', () => {
  test('hold as many meetings as can be, shared as evenly as can be, as trying everything finds', () => {
    const luck = chance(69);
    for (let time = 0; time < 250; time += 1) {
      const [m, n] = [luck.between(1, 4), luck.between(1, 4)];
      const wanted = evening(m, n, luck.between(1, 4), luck.between(1, 3), {
        apart: someApart(luck, m * n, luck.oneOf([0, 0.2, 0.5])),
      });
      const plan = planRounds(wanted);
      expectSound(plan, wanted);
      const best = bestByForce(wanted);
      const found = counts(plan, n);
      const sum = (all: readonly number[]) => all.reduce((sum_, each) => sum_ + each, 0);
      expectSame({ wanted, all: sum(found) }, { wanted, all: sum(best) });
      expectSame({ wanted, least: found[0] }, { wanted, least: best[0] });
    }
  });

  test('are sound for any people, tables, exclusions, and comings and goings', () => {
    const luck = chance(70);
    for (let time = 0; time < 150; time += 1) {
      const [m, n, rounds] = [luck.between(0, 14), luck.between(0, 18), luck.between(1, 9)];
      const there = (): There => {
        if (luck.often(0.7)) return always(rounds);
        const from = luck.between(1, rounds + 1);
        return { from, until: luck.between(from - 1, rounds) };
      };
      const wanted = evening(m, n, luck.between(1, 12), rounds, {
        mentors: Array.from({ length: m }, there),
        mentees: Array.from({ length: n }, there),
        apart: someApart(luck, m * n, luck.oneOf([0, 0.1, 0.6])),
      });
      const plan = planRounds(wanted);
      expectSound(plan, wanted);
      const from = luck.between(1, rounds);
      const again = {
        ...wanted,
        from,
        stands: plan,
        mentors: wanted.mentors.map((one) =>
          luck.often(0.2) ? { from: 1, until: from - 1 } : one,
        ),
        mentees: wanted.mentees.map((one) => (luck.often(0.2) ? { ...one, from: 1 } : one)),
      };
      const then = planRounds(again);
      expectSound(then, again);
      const held = (all: readonly Seated[]) => all.filter(({ round }) => round < from);
      expect(held(then)).toEqual(held(plan));
    }
  });

  test('let mentors stay seated, and lead the others to the next table', () => {
    const plan = planRounds(evening(6, 6, 6, 6));
    expect(plan).toHaveLength(36);
    for (let mentor = 0; mentor < 6; mentor += 1)
      expect(
        new Set(plan.filter((one) => one.mentor === mentor).map(({ table }) => table)).size,
      ).toBe(1);
    for (const { round, table, mentee } of plan.filter((one) => one.round > 1)) {
      const before = plan.find((one) => one.round === round - 1 && one.mentee === mentee);
      expect(((before?.table ?? 0) % 6) + 1).toBe(table);
    }
  });

  test('share waits where there are more mentees than tables, and mentees sit where there are more mentors', () => {
    const plan = planRounds(evening(6, 15, 6, 5));
    expect(plan).toHaveLength(30);
    expect(counts(plan, 15)).toEqual(new Array(15).fill(2));
    const seated = planRounds(evening(9, 4, 4, 6));
    expect(seated).toHaveLength(24);
    for (let mentee = 0; mentee < 4; mentee += 1)
      expect(
        new Set(seated.filter((one) => one.mentee === mentee).map(({ table }) => table)).size,
      ).toBe(1);
  });

  test('stay as they are where somebody is missing and nothing better is to be had', () => {
    const wanted = evening(6, 6, 6, 6);
    const plan = planRounds(wanted);
    const mentors = wanted.mentors.map((one, at) => (at === 2 ? { from: 1, until: 2 } : one));
    const then = planRounds({ ...wanted, mentors, from: 3, stands: plan });
    expect(then).toEqual(plan.filter(({ mentor, round }) => mentor !== 2 || round < 3));
  });

  test('take in who comes late, and change nothing that was held', () => {
    const late = { from: 3, until: 6 };
    const wanted = evening(5, 6, 6, 6);
    const mentees = wanted.mentees.map((one, at) => (at === 5 ? { from: 7, until: 6 } : one));
    const plan = planRounds({ ...wanted, mentees });
    const then = planRounds({
      ...wanted,
      mentees: mentees.map((one, at) => (at === 5 ? late : one)),
      ...{ from: 3, stands: plan },
    });
    expect(then.filter(({ mentee }) => mentee === 5)).toHaveLength(4);
    expect(then.filter(({ round }) => round < 3)).toEqual(plan.filter(({ round }) => round < 3));
  });

  test('of a large evening are found at once', () => {
    const begin = performance.now();
    const luck = chance(71);
    const wanted = evening(60, 60, 40, 12, { apart: someApart(luck, 3600, 0.05) });
    expectSound(planRounds(wanted), wanted);
    expect(performance.now() - begin).toBeLessThan(2000);
  });

  test('are none without people', () => {
    expect(planRounds(evening(0, 0, 3, 4))).toEqual([]);
    expect(planRounds(evening(1, 0, 3, 4))).toEqual([]);
    expect(planRounds(evening(1, 1, 3, 4))).toEqual([{ round: 1, table: 1, mentor: 0, mentee: 0 }]);
  });
});
