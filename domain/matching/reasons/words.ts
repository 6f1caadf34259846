import { bilingual } from '../../words/bilingual.ts';
import type { Weight } from '../criteria.ts';
import type { Exclusion } from '../exclusions/exclusion.ts';
import type { Nouns } from './nouns.ts';

/** How somebody is named in a reason: whoever speaks to the coordinator knows their names. */
interface Names {
  readonly mentor: string;
  readonly mentee: string;
}

/** The sentences of reasons, but for what is counted (`nouns.ts`). */
export const reasonWords = bilingual({
  fr: {
    weights: { essential: 'essentiel', important: 'important', useful: 'utile' } satisfies Record<
      Weight,
      string
    >,
    asked: (count: number, all: number, { none, one, many }: Nouns) =>
      `${count === 0 ? none : `${count} ${count === 1 ? one : many}`} sur ${all}`,
    alike: (answer: string) => `même réponse : ${answer}`,
    meets: (one: string, other: string) => `réponses compatibles : ${one} (mentor), ${other}`,
    unlike: (one: string, other: string) => `réponses différentes : ${one} (mentor), ${other}`,
    points: (apart: number, one: string, other: string) =>
      `${apart === 0 ? 'même point' : apart === 1 ? 'un point d’écart' : `${apart} points d’écart`} : ${one} (mentor), ${other}`,
    question: (question: string, said: string) => `« ${question} » ${said}`,
    unanswered: (names: readonly string[], question: string, low: number, high: number) =>
      `${names.join(' et ')} ${names.length > 1 ? "n'ont" : "n'a"} pas répondu à « ${question} » : compté pour moitié, la note irait de ${low} à ${high}`,
    told: {
      alike: (answer: string) => `Vous donnez la même réponse : ${answer}`,
      near: (question: string) => `Vos réponses se ressemblent : « ${question} »`,
      complementary: (question: string) => `Vos réponses se complètent : « ${question} »`,
    },
    grounds: {
      manager: ({ by, written = '' }: Exclusion, { mentor, mentee }: Names, surely: boolean) =>
        by === 'mentee'
          ? `${mentee} a pour responsable « ${written} » : ${surely ? mentor : `peut-être ${mentor}`}`
          : `${mentor} a pour responsable « ${written} » : ${surely ? mentee : `peut-être ${mentee}`}`,
      named: ({ by, written = '' }: Exclusion, { mentor, mentee }: Names, surely: boolean) =>
        by === 'mentee'
          ? `${mentee} ne veut pas être avec « ${written} » : ${surely ? mentor : `peut-être ${mentor}`}`
          : `${mentor} ne veut pas être avec « ${written} » : ${surely ? mentee : `peut-être ${mentee}`}`,
      team: ({ written = '' }: Exclusion, _: Names, surely: boolean) =>
        `${surely ? 'même équipe' : 'peut-être la même équipe'} : ${written}`,
      company: ({ written = '' }: Exclusion, _: Names, surely: boolean) =>
        `${surely ? 'même organisation' : 'peut-être la même organisation'} : ${written}`,
      self: (_: Exclusion, { mentor }: Names, __: boolean) =>
        `${mentor} s'est inscrit des deux côtés, avec la même adresse`,
      required: (_: Exclusion, __: Names, ___: boolean) => 'un accord obligatoire manque',
    } satisfies Record<Exclusion['ground'], unknown>,
  },
  en: {
    weights: { essential: 'essential', important: 'important', useful: 'useful' },
    asked: (count, all, { one, many }) =>
      all === 1
        ? `${count === 0 ? 'not the only' : 'the only'} ${one}`
        : `${count === 0 ? 'none' : count} of the ${all} ${many}`,
    alike: (answer) => `the same answer: ${answer}`,
    meets: (one, other) => `answers that go together: ${one} (mentor), ${other}`,
    unlike: (one, other) => `different answers: ${one} (mentor), ${other}`,
    points: (apart, one, other) =>
      `${apart === 0 ? 'the same point' : apart === 1 ? 'one point apart' : `${apart} points apart`}: ${one} (mentor), ${other}`,
    question: (question, said) => `“${question}” ${said}`,
    unanswered: (names, question, low, high) =>
      `${names.join(' and ')} did not answer “${question}”: it counts half, the score would be from ${low} to ${high}`,
    told: {
      alike: (answer) => `You give the same answer: ${answer}`,
      near: (question) => `Your answers are alike: “${question}”`,
      complementary: (question) => `Your answers complement each other: “${question}”`,
    },
    grounds: {
      manager: ({ by, written = '' }, { mentor, mentee }, surely) =>
        by === 'mentee'
          ? `the manager of ${mentee} is “${written}”: ${surely ? mentor : `possibly ${mentor}`}`
          : `the manager of ${mentor} is “${written}”: ${surely ? mentee : `possibly ${mentee}`}`,
      named: ({ by, written = '' }, { mentor, mentee }, surely) =>
        by === 'mentee'
          ? `${mentee} would rather not be with “${written}”: ${surely ? mentor : `possibly ${mentor}`}`
          : `${mentor} would rather not be with “${written}”: ${surely ? mentee : `possibly ${mentee}`}`,
      team: ({ written = '' }, _, surely) =>
        `${surely ? 'the same team' : 'possibly the same team'}: ${written}`,
      company: ({ written = '' }, _, surely) =>
        `${surely ? 'the same organisation' : 'possibly the same organisation'}: ${written}`,
      self: (_, { mentor }) => `${mentor} signed up on both sides, with the same address`,
      required: () => 'something that is required is missing',
    },
  },
});
