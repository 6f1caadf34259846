import { describe, expect, test } from 'vitest';
import { chance } from '../../commands/demonstration/chance.ts';
import { mentee, mentor, programmes, rules, some } from '../../tests/support/pairing/people.ts';
import { type Answer, valuesOf } from '../forms/answer.ts';
import { optionsOf } from '../forms/question.ts';
import { isAsked } from '../forms/show-if.ts';
import { questionIn } from './comparisons/given.ts';
import { lookedAt, lookedAtOpenly } from './looked-at.ts';
import type { Person } from './person.ts';
import type { Comparison } from './rules.ts';
import { scoreOf, scoresBetween } from './score.ts';

/** What somebody answered, told anew: nothing where they were not asked, `null` where they left it out. */
function answered({ form, answers }: Person, id: string): Answer | null | undefined {
  const question = questionIn(form, id);
  return question && isAsked(question, answers) ? (answers[id] ?? null) : undefined;
}

const real = ({ form }: Person, id: string, answer: Answer) => {
  const question = questionIn(form, id);
  const options = question && 'options' in question ? optionsOf(question) : [];
  return valuesOf(answer).filter((one) => !options.find(({ value }) => value === one)?.exclusive);
};

/** How far two agree, from the words of content/README.md. */
function agreement(comparison: Comparison, one: Person, other: Person): number | undefined {
  const [own, theirs] = [String(comparison.mentor), String(comparison.mentee)];
  const [offered, wanted] = [answered(one, own), answered(other, theirs)];
  if (offered === undefined || wanted === undefined) return undefined;
  if (comparison.how === 'near' || comparison.how === 'complementary') {
    if (offered === null || wanted === null) return 0.5;
    const apart = Math.abs(Number(offered) - Number(wanted)) / 4;
    return comparison.how === 'near' ? 1 - apart : apart;
  }
  const has = offered === null ? null : real(one, own, offered);
  const asks = wanted === null ? null : real(other, theirs, wanted);
  if (comparison.how === 'same') {
    if (has === null || asks === null) return 0.5;
    const any = comparison.any ?? [];
    const fold = (text: string) =>
      text
        .normalize('NFD')
        .toLowerCase()
        .match(/[\p{L}\p{N}\p{M}]+/gu)
        ?.map((word) => word.replace(/\p{M}/gu, ''))
        .filter(Boolean)
        .join(' ') ?? '';
    const [a, b] = [has.join(), asks.join()];
    if (fold(a) === '' || fold(b) === '') return undefined;
    return any.includes(a) || any.includes(b) || fold(a) === fold(b) ? 1 : 0;
  }
  if (has?.length === 0 || asks?.length === 0) return undefined;
  if (has === null || asks === null) return 0.5;
  const both = has.filter((each) => asks.includes(each) && !comparison.apart?.includes(each));
  if (comparison.how === 'offered_asked') return both.length / asks.length;
  if (comparison.how === 'shared_slots') return Math.min(2, both.length) / 2;
  return both.length / Math.min(has.length, asks.length);
}

describe.each(programmes.map((programme) => [programme.id, programme] as const))(
  'scores in %s',
  (id, programme) => {
    const looked = lookedAt(programme, rules);
    const { mentors, mentees } = some(chance(id.length), 25, 25);
    const scores = scoresBetween(looked, mentors, mentees);

    test('are what the answers give, reckoned anew', () => {
      for (const [at, one] of mentors.entries())
        for (const [rank, other] of mentees.entries()) {
          let [met, all] = [0, 0];
          for (const { counts, comparisons } of looked) {
            const agreed = comparisons
              .map((comparison) => agreement(comparison, one, other))
              .filter((each) => each !== undefined);
            if (counts === 0 || agreed.length === 0) continue;
            met += (counts * agreed.reduce((sum, each) => sum + each, 0)) / agreed.length;
            all += counts;
          }
          expect(scores.score(at, rank)).toBe(Math.round(all === 0 ? 50 : (100 * met) / all));
        }
    });

    test('by which a directory is sorted change with nothing that the two may not know of each other', () => {
      const open = lookedAtOpenly(looked);
      const shown = new Set(
        open.flatMap(({ comparisons }) =>
          comparisons.flatMap((each) => [each.mentor, each.mentee].flat()),
        ),
      );
      const openOnly = <P extends Person>(person: P): P => ({
        ...person,
        answers: Object.fromEntries(Object.entries(person.answers).filter(([id]) => shown.has(id))),
      });
      const sorted = scoresBetween(open, mentors, mentees);
      const bare = scoresBetween(open, mentors.map(openOnly), mentees.map(openOnly));
      for (const at of mentors.keys())
        for (const rank of mentees.keys())
          expect(sorted.score(at, rank)).toBe(bare.score(at, rank));
    });

    test('are the same whoever else is there', () => {
      for (const [at, one] of mentors.slice(0, 5).entries())
        for (const [rank, other] of mentees.slice(0, 5).entries())
          expect(scoreOf(looked, { mentor: one, mentee: other })).toBe(scores.score(at, rank));
    });
  },
);

test('every weight that content tells counts, in the order of the programme', () => {
  const leadership = programmes.find(({ id }) => id === 'leadership');
  const looked = lookedAt(leadership ?? { id: '', criteria: [] }, rules);
  expect(looked.map(({ criterion, counts }) => [criterion, counts])).toEqual([
    ['skills', 4],
    ['goals', 4],
    ['similar_path', 2],
    ['personality', 1],
    ['availability', 1],
    ['place', 1],
    ['language', 0],
  ]);
  const plain = lookedAt({ id: 'new', criteria: ['place', 'goals', 'skills', 'interests'] }, rules);
  expect(plain.map(({ weight }) => weight)).toEqual([
    'essential',
    'important',
    'important',
    'useful',
    undefined,
  ]);
});

describe('what is required', () => {
  const looked = lookedAt({ id: 'x', criteria: ['goals'] }, rules);
  const lacks = (mentorSpeaks?: string[], menteeSpeaks?: string[]) =>
    scoresBetween(
      looked,
      [mentor('m', mentorSpeaks ? { languages: mentorSpeaks } : {})],
      [mentee('e', menteeSpeaks ? { languages: menteeSpeaks } : {})],
    ).lacksRequired(0, 0);
  test('keeps two apart who have no language in common, also where no criterion names it', () =>
    expect(lacks(['fr'], ['en'])).toBe(true));
  test('is not met by two other languages', () => expect(lacks(['other'], ['other'])).toBe(true));
  test('is met by one, and an answer that is missing keeps nobody apart', () => {
    expect(lacks(['fr', 'en'], ['en'])).toBe(false);
    expect(lacks(undefined, ['en'])).toBe(false);
  });
});
