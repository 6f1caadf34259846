import { describe, expect, test } from 'vitest';
import { chance } from '../../commands/demonstration/chance.ts';
import { mentee, mentor, programmes, rules, some } from '../../tests/support/pairing/people.ts';
import { aims } from './assignment/assign.ts';
import { forbidden } from './assignment/problem.ts';
import { gather, pairKey } from './cohort.ts';
import { fairnessOf, worstOff } from './fairness.ts';
import { lookedAtOpenly } from './looked-at.ts';
import { missingMentor } from './missing-mentor.ts';
import { type Proposal, propose } from './propose.ts';
import { scoresBetween } from './score.ts';
import { whyNot } from './why-not.ts';

const [programme] = programmes;
if (!programme) throw new Error('tests/content has a programme');
const several = { ...programme, mentees_per_mentor: 3 };

const byId = ({ pairs }: Proposal) =>
  pairs.map(({ mentor, mentee, score }) => `${mentor.id} ${mentee.id} ${score}`);

test.each(aims)('the pairs of %s are the same in every order of the rows', (aim) => {
  const luck = chance(5);
  const { mentors, mentees } = some(luck, 12, 15);
  const own = byId(propose(gather({ mentors, mentees, programme: several, rules }), aim, 20));
  expect(own.length).toBeGreaterThan(5);
  for (let round = 0; round < 10; round += 1) {
    const shuffled = { mentors: luck.shuffled(mentors), mentees: luck.shuffled(mentees) };
    expect(byId(propose(gather({ ...shuffled, programme: several, rules }), aim, 20))).toEqual(own);
  }
});

test('openly, only what two may know of each other is scored, and the same people are kept apart', () => {
  const { mentors, mentees } = some(chance(8), 12, 15);
  for (const one of programmes) {
    const sides = { mentors, mentees, programme: one, rules };
    const [all, openly] = [gather(sides), gather({ ...sides, openly: true })];
    const { people, looked } = all;
    const { score } = scoresBetween(lookedAtOpenly(looked), people.mentors, people.mentees);
    for (const [rank] of people.mentees.entries())
      for (const [at] of people.mentors.entries()) {
        const place = rank * people.mentors.length + at;
        const isApart = all.scores[place] === forbidden;
        expect(openly.scoreOf(at, rank)).toBe(score(at, rank));
        expect(openly.scores[place]).toBe(isApart ? forbidden : score(at, rank));
        expect(openly.apart(at, rank)).toEqual(all.apart(at, rank));
      }
  }
});

test('nobody takes more than they can, or than the programme allows', () => {
  const { mentors, mentees } = some(chance(6), 3, 30);
  const all = mentors.map((one, at) => ({ ...one, capacity: [0, 2, 40][at] ?? 1 }));
  const { pairs, free, alone } = propose(
    gather({ mentors: all, mentees, programme: several, rules }),
    'total',
    0,
  );
  const taken = (id: string) => pairs.filter(({ mentor }) => mentor.id === id).length;
  expect([taken('m0'), taken('m1'), taken('m2')]).toEqual([0, 2, 3]);
  expect([free, alone.length]).toEqual([[], 25]);
});

describe('why two people are not proposed', () => {
  const fr = { languages: ['fr'] };
  const mentors = [
    mentor('a', { name: 'Camille Legrand', aims: ['skill', 'career'], ...fr }),
    mentor('b', { name: 'Paul Morel', aims: ['career'], ...fr }),
    mentor('c', { name: 'Zoé Zéro', aims: ['skill'], ...fr }, 0),
  ];
  const mentees = [
    mentee('x', { name: 'Nadia Benali', aims: ['skill'], ...fr }),
    mentee('y', { name: 'Awa Diallo', aims: ['skill', 'career'], manager: 'M. Morel', ...fr }),
    mentee('z', { name: 'Bao Petit', aims: ['network'], languages: ['en'] }),
  ];
  const cohort = gather({
    mentors,
    mentees,
    programme: { ...programme, criteria: ['goals'] },
    rules,
  });
  const proposal = propose(cohort, 'total', 10);
  const why = (at: number, rank: number) => whyNot(cohort, proposal, at, rank);

  test('is told by what keeps them apart', () => {
    expect(why(1, 1)).toMatchObject({
      is: 'excluded',
      by: [{ ground: 'manager', likeness: 'possibly' }],
    });
    expect(why(0, 2)).toMatchObject({ is: 'excluded', by: [{ ground: 'required' }] });
  });
  test('is told by a mentor who takes nobody, and by a score that is too low', () => {
    expect(why(2, 0)).toEqual({ is: 'no_place' });
    expect(why(1, 0)).toEqual({ is: 'below', score: 0, least: 10 });
  });
  test('is told by what insisting would cost: the best there is with that pair in it', () => {
    const other = proposal.pairs[0]?.mentee.id === 'x' ? 1 : 0;
    expect(byId(proposal)).toHaveLength(1);
    expect(why(0, other === 1 ? 0 : 1)).toEqual({ is: 'proposed' });
    expect(why(0, other)).toMatchObject({
      is: 'better_elsewhere',
      score: 100,
      insisting: { total: 100, pairs: 1 },
    });
  });
  test('is told as it is once the coordinator has settled a doubt', () => {
    const settled = new Set([pairKey('b', 'y'), pairKey('a', 'z')]);
    const again = gather({
      mentors,
      mentees,
      programme: { ...programme, criteria: ['goals'] },
      rules,
      settled,
    });
    expect(byId(propose(again, 'total', 10))).toEqual(['a x 100', 'b y 50']);
    expect(again.apart(0, 2)).toHaveLength(1);
  });

  test('what insisting costs is what the best assignment with that pair lacks, for every pair of a cohort', () => {
    const people = some(chance(9), 5, 6);
    const small = gather({ ...people, programme: several, rules });
    for (const aim of aims) {
      const best = propose(small, aim, 0);
      for (let at = 0; at < small.mentors; at += 1)
        for (let rank = 0; rank < small.mentees; rank += 1) {
          const answer = whyNot(small, best, at, rank);
          if (answer.is !== 'better_elsewhere') continue;
          expect(answer.insisting.mentorOf[rank]).toBe(at);
          const { pairs, total, lowest = 0 } = answer.insisting;
          const own = best.assignment;
          if (aim === 'total') expect(total).toBeLessThanOrEqual(own.total);
          else if (pairs === own.pairs) expect(lowest).toBeLessThanOrEqual(own.lowest ?? 0);
          else expect(pairs).toBeLessThan(own.pairs);
        }
    }
  });
});

describe('what is said of the whole', () => {
  const people = some(chance(7), 4, 14);
  const cohort = gather({ ...people, programme, rules });
  const proposal = propose(cohort, 'total', 0);

  test('groups fare as their members do', () => {
    const groups = fairnessOf(proposal, ({ answers }) => [String(answers['meeting'])]);
    expect(groups.reduce((sum, { paired, alone }) => sum + paired + alone, 0)).toBe(14);
    for (const { name, paired, scores } of groups) {
      const own = proposal.pairs
        .filter(({ mentee }) => mentee.answers['meeting'] === name)
        .map(({ score }) => score);
      expect(own.length).toBe(paired);
      if (scores)
        expect([scores.lowest, scores.highest]).toEqual([Math.min(...own), Math.max(...own)]);
    }
  });
  test('the worst off is the pair of the lowest score', () =>
    expect(worstOff(proposal)?.score).toBe(proposal.assignment.lowest));
  test('the mentor who is missing serves as many as ask for what they would offer', () => {
    const missing = missingMentor(cohort, proposal);
    const asking = proposal.alone.filter(({ answers }) =>
      missing?.offers.some((value) => (answers[missing.question.id] as string[]).includes(value)),
    );
    expect(missing?.serves).toBe(asking.length);
    expect(missing?.of).toBe(proposal.alone.length);
    expect(missingMentor(cohort, { ...proposal, alone: [] })).toBeUndefined();
  });
});
