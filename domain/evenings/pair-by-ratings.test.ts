import { describe, expect, test } from 'vitest';
import { type Chance, chance } from '../../commands/demonstration/chance.ts';
import { alone, forbidden } from '../matching/assignment/problem.ts';
import { pairByRatings } from './pair-by-ratings.ts';
import { type Rated, ratings, verdictOf } from './rating.ts';

/** An evening as it might have gone: who met whom, and what they said. */
function someEvening(luck: Chance) {
  const [mentors, mentees] = [luck.between(1, 5), luck.between(1, 6)];
  const scores = Uint8Array.from({ length: mentors * mentees }, () =>
    luck.often(0.1) ? forbidden : luck.between(0, 4) * 25,
  );
  const capacities = Int32Array.from({ length: mentors }, () => luck.between(0, 3));
  const rated: Rated[] = [];
  const said = () => luck.oneOf([...ratings, null]);
  for (let mentor = 0; mentor < mentors; mentor += 1)
    for (let mentee = 0; mentee < mentees; mentee += 1)
      if (luck.often(0.7)) rated.push({ mentor, mentee, byMentor: said(), byMentee: said() });
  return { mentors, mentees, scores, capacities, rated };
}

const least = 25;
const warmth = (rating: Rated['byMentor']) =>
  rating ? ratings.length - ratings.indexOf(rating) : 0;

describe('pairs by what both said of their meetings', () => {
  test('are of people who met, both agreed, may be paired, and have places', () => {
    const luck = chance(1);
    for (let time = 0; time < 500; time += 1) {
      const { rated, ...cohort } = someEvening(luck);
      const mentorOf = pairByRatings(cohort, rated, { least, fixed: new Map() });
      for (const [mentee, mentor] of mentorOf.entries()) {
        if (mentor === alone) continue;
        const one = rated.find((each) => each.mentor === mentor && each.mentee === mentee);
        expect(one && verdictOf(one)).toBe('both');
        const score = cohort.scores[mentee * cohort.mentors + mentor] ?? forbidden;
        expect(score).not.toBe(forbidden);
        expect(score).toBeGreaterThanOrEqual(least);
      }
      for (const [mentor, places] of cohort.capacities.entries())
        expect(mentorOf.filter((one) => one === mentor).length).toBeLessThanOrEqual(places);
    }
  });

  test('leave no two who would both rather be together', () => {
    const luck = chance(2);
    for (let time = 0; time < 500; time += 1) {
      const { rated, ...cohort } = someEvening(luck);
      const mentorOf = pairByRatings(cohort, rated, { least, fixed: new Map() });
      const of = (mentor: number, mentee: number) =>
        rated.find((one) => one.mentor === mentor && one.mentee === mentee);
      for (const one of rated) {
        const score = cohort.scores[one.mentee * cohort.mentors + one.mentor] ?? forbidden;
        if (verdictOf(one) !== 'both' || score === forbidden || score < least) continue;
        const now = mentorOf[one.mentee] ?? alone;
        if (now === one.mentor) continue;
        const menteeWould =
          now === alone || warmth(one.byMentee) > warmth(of(now, one.mentee)?.byMentee ?? null);
        const with_ = [...mentorOf.entries()].filter(([, mentor]) => mentor === one.mentor);
        const mentorWould =
          with_.length < (cohort.capacities[one.mentor] ?? 0) ||
          with_.some(
            ([mentee]) => warmth(one.byMentor) > warmth(of(one.mentor, mentee)?.byMentor ?? null),
          );
        const hasPlaces = (cohort.capacities[one.mentor] ?? 0) > 0;
        expect(menteeWould && mentorWould && hasPlaces).toBe(false);
      }
    }
  });

  test('do not depend on the order in which meetings are listed', () => {
    const luck = chance(3);
    for (let time = 0; time < 200; time += 1) {
      const { rated, ...cohort } = someEvening(luck);
      const settings = { least, fixed: new Map<number, number>() };
      expect(pairByRatings(cohort, luck.shuffled(rated), settings)).toEqual(
        pairByRatings(cohort, rated, settings),
      );
    }
  });

  test('keep what is fixed, and its place', () => {
    const one = { mentor: 0, byMentor: 'gladly', byMentee: 'gladly' } as const;
    const cohort = {
      ...{ mentors: 1, mentees: 2, scores: Uint8Array.of(50, 60) },
      capacities: Int32Array.of(1),
    };
    const rated = [
      { ...one, mentee: 0 },
      { ...one, mentee: 1 },
    ];
    const found = (fixed: ReadonlyMap<number, number>) => [
      ...pairByRatings(cohort, rated, { least: 0, fixed }),
    ];
    expect(found(new Map())).toEqual([alone, 0]);
    expect(found(new Map([[0, 0]]))).toEqual([0, alone]);
  });
});
