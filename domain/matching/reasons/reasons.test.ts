import { describe, expect, test } from 'vitest';
import { chance } from '../../../commands/demonstration/chance.ts';
import { mentee, mentor, programmes, rules, some } from '../../../tests/support/pairing/people.ts';
import { answerTo } from '../../../tests/support/random-answers.ts';
import { expectSame } from '../../../tests/support/same.ts';
import { valuesOf } from '../../forms/answer.ts';
import { type AnsweredQuestion, optionsOf } from '../../forms/question.ts';
import { languages } from '../../words/language.ts';
import { say } from '../../words/words.ts';
import { questionIn } from '../comparisons/given.ts';
import type { Exclusion } from '../exclusions/exclusion.ts';
import { lookedAt } from '../looked-at.ts';
import type { Two } from '../person.ts';
import { scoreOf } from '../score.ts';
import { openGaps } from './gaps.ts';
import { type Reason, reasonsFor } from './reasons.ts';
import { sayGap, sayReason, sayTold } from './say.ts';
import { type ToldReason, toldReasons } from './told.ts';

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

/** The words of what somebody ticked, but for « none of these ». */
function labels(question: AnsweredQuestion, answer: unknown): readonly string[] {
  const options = 'options' in question ? optionsOf(question) : [];
  return options
    .filter(({ value, exclusive }) => !exclusive && valuesOf(answer as string[]).includes(value))
    .map(({ label }) => plain(say(label, 'fr')));
}

/** Holds a French sentence against the answers of the two alone. */
function holdsTrue(sentence: string, { question, criterion }: Reason, { mentor, mentee }: Two) {
  const { id } = question;
  const [offered, wanted] = [mentor.answers[id], mentee.answers[id]];
  const [has, asks] = [labels(question, offered), labels(question, wanted)];
  const both = asks.filter((label) => has.includes(label) && !label.startsWith('Autre '));
  const [, counted, list] = /^(.*?)(?: : (.*))?$/.exec(sentence) ?? [];
  const missing = /^(.*) n’(?:a|ont) pas répondu/.exec(sentence)?.[1];
  if (missing !== undefined) {
    expectSame(
      missing.split(' et '),
      [mentor, mentee].filter(({ answers }) => answers[id] === undefined).map(({ name }) => name),
    );
    return 'unanswered';
  }
  if (/^« .* » (?:même point|un point|\d points)/.test(sentence)) {
    const apart = /même point/.test(sentence)
      ? 0
      : Number(/» (\d|un) point/.exec(sentence)?.[1]?.replace('un', '1'));
    expectSame(apart, Math.abs(Number(offered) - Number(wanted)));
    const both = `: ${offered} (mentor), ${wanted}`;
    expectSame(sentence.includes(both) ? both : sentence, both);
    return 'points';
  }
  const of = / sur (\d+)$/.exec(counted ?? '')?.[1];
  if (/^(?:aucun|aucune) /.test(sentence)) {
    expectSame(both, []);
    expectSame(list, undefined);
    if (of !== undefined) expectSame(Number(of), asks.length);
    return 'none';
  }
  const count = /^(\d+) /.exec(sentence)?.[1] ?? (/^une? seule? /.test(sentence) ? '1' : undefined);
  if (count !== undefined) {
    expectSame(list, both.join(both.some((label) => label.includes(',')) ? ' ; ' : ', '));
    expectSame(Number(count), both.length);
    if (of !== undefined) expectSame(Number(of), asks.length);
    return 'common';
  }
  expectSame(criterion, 'place');
  const written = (answer: unknown) =>
    id === 'meeting' ? labels(question, answer).join() : plain(String(answer));
  const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  if (counted === 'même réponse') {
    expect(fold(written(offered)).match(/[\p{L}\p{N}]+/gu)).toEqual(
      fold(written(wanted)).match(/[\p{L}\p{N}]+/gu),
    );
  } else if (counted === 'réponses compatibles') {
    expect([offered, wanted]).toContain('either');
  } else {
    expect(sentence.startsWith('réponses différentes : ')).toBe(true);
    expect(written(offered)).not.toBe(written(wanted));
    expect([offered, wanted]).not.toContain('either');
  }
  return 'single';
}

describe.each(programmes.map((programme) => [programme.id, programme] as const))(
  'the reasons in %s',
  (id, programme) => {
    const looked = lookedAt(programme, rules);
    const luck = chance(100 + id.length);
    const { mentors, mentees } = some(luck, 24, 24);
    const pairs = mentors.flatMap((one) =>
      mentees.map((other): Two => ({ mentor: one, mentee: other })),
    );

    test('are each true of the answers', () => {
      const met = new Set<string>();
      for (const two of pairs)
        for (const reason of reasonsFor(looked, two))
          met.add(holdsTrue(plain(sayReason(reason, two, 'fr')), reason, two));
      expect(met.size).toBeGreaterThanOrEqual(3);
    });

    test('are as many in English, and none is empty there', () => {
      for (const two of pairs.slice(0, 50))
        for (const reason of reasonsFor(looked, two))
          expect(sayReason(reason, two, 'en')).toMatch(/^(?!.*(?:undefined|NaN|\[object)).{8,}/u);
    });

    test('say of an unanswered question between what the score would be, whatever the answer', () => {
      let seen = 0;
      for (const two of pairs.slice(0, 200))
        for (const reason of reasonsFor(looked, two)) {
          if (reason.speaks !== 'neither') continue;
          const [low, high] = reason.between;
          const score = scoreOf(looked, two);
          expectSame(
            { low, score, high, is: low <= score && score <= high },
            { low, score, high, is: true },
          );
          const with_ = (person: Two['mentee']) => {
            const question = questionIn(person.form, reason.question.id);
            if (!question || person.answers[question.id] !== undefined) return person;
            return {
              ...person,
              answers: { ...person.answers, [question.id]: answerTo(question, luck)[1] },
            };
          };
          const answered = scoreOf(looked, {
            mentor: with_(two.mentor),
            mentee: with_(two.mentee),
          });
          expectSame(
            { low, answered, high, is: low <= answered && answered <= high },
            { low, answered, high, is: true },
          );
          seen += 1;
        }
      if (looked.some(({ criterion }) => criterion === 'interests' || criterion === 'personality'))
        expect(seen).toBeGreaterThan(0);
    });

    test('that a mentee reads against somebody of a directory are of lists that share nothing, each of which may be read', () => {
      let seen = 0;
      for (const two of pairs)
        for (const gap of openGaps(looked, two)) {
          const { id, label } = gap.question;
          seen += 1;
          const compared = rules.criteria[gap.criterion]?.compare;
          expectSame(
            compared?.some(({ told, mentee: own }) => told && own === id),
            true,
          );
          const [has, asks] = [two.mentor, two.mentee].map(({ answers }) =>
            labels(gap.question, answers[id]).filter((each) => !each.startsWith('Autre ')),
          );
          expectSame(two.mentor.answers[id] === undefined, false);
          const shared = asks?.filter((each) => has?.includes(each));
          expectSame({ label, both: shared }, { label, both: [] });
          const said = plain(sayGap(gap, 'fr'));
          expectSame(/^aucune? [^:]+$/.exec(said)?.[0], said);
        }
      expect(seen).toBeGreaterThan(0);
    });

    test('that the two may read say nothing of what one of them alone gave', () => {
      let seen = 0;
      for (const two of pairs) {
        const secret = {
          mentor: {
            ...two.mentor,
            answers: { ...two.mentor.answers, manager: 'Zoran Secret', not_with: 'Yvain Tabou' },
          },
          mentee: {
            ...two.mentee,
            answers: { ...two.mentee.answers, manager: 'Xéna Chef', not_with: 'Wanda Non' },
          },
        };
        for (const reason of toldReasons(looked, secret)) {
          const said = languages.map((language) => plain(sayTold(reason, language))).join('\n');
          seen += 1;
          const secrets = /Secret|Tabou|Chef|Wanda|Quipropose|Quidemande| sur \d|demandé|asked/;
          expectSame({ said, secret: secrets.test(said) }, { said, secret: false });
          const question = reason.question;
          const [has, asks] = [
            labels(question, two.mentor.answers[question.id]),
            labels(question, two.mentee.answers[question.id]),
          ];
          const own = has
            .filter((label) => !asks.includes(label))
            .concat(asks.filter((label) => !has.includes(label)));
          const isEither = reason.how === 'same';
          const parts = said.split('\n')[0]?.split(/ : | ; |, /) ?? [];
          const given = own.filter((label) => parts.includes(label));
          if (!isEither) expectSame({ said, given }, { said, given: [] });
        }
      }
      expect(seen).toBeGreaterThan(0);
    });
  },
);

test('only reasons that the rules let be told are told, and none against', () => {
  const looked = lookedAt({ id: 'x', criteria: ['goals', 'skills', 'availability'] }, rules);
  const two: Two = {
    mentor: mentor('m', {
      aims: ['skill'],
      topics: ['planning', 'digital'],
      availability: ['morning'],
      languages: ['fr'],
    }),
    mentee: mentee('e', {
      aims: ['skill'],
      topics: ['planning', 'networking'],
      availability: ['evening'],
      languages: ['fr'],
    }),
  };
  expect(toldReasons(looked, two).map((reason) => plain(sayTold(reason, 'fr')))).toEqual([
    'Un seul domaine commun : Planification',
    'Une seule langue commune : Français',
  ]);
  expect(
    reasonsFor(looked, two).map((reason) => [reason.speaks, plain(sayReason(reason, two, 'fr'))]),
  ).toEqual([
    ['for', '1 attente partagée sur 1 : Acquérir une compétence'],
    ['for', '1 domaine demandé sur 2 : Planification'],
    ['against', 'aucun créneau commun'],
    ['for', 'une seule langue commune : Français'],
  ]);
});

test('a reason for the coordinator, or an exclusion, is no reason that can be told', () => {
  const tell = (reason: ToldReason) => sayTold(reason, 'fr');
  // @ts-expect-error a reason for the coordinator
  const one = (reason: Reason) => tell(reason);
  // @ts-expect-error why two people are kept apart
  const other = (exclusion: Exclusion) => tell(exclusion);
  // @ts-expect-error one made elsewhere
  const made: Parameters<typeof tell>[0] = { criterion: 'skills', how: 'overlap', common: [] };
  expect([typeof one, typeof other, typeof made]).toEqual(['function', 'function', 'object']);
});
