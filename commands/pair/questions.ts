import { valuesOf } from '../../domain/forms/answer.ts';
import { optionsOf } from '../../domain/forms/question.ts';
import { answeredQuestions } from '../../domain/forms/questions.ts';
import type { Cohort } from '../../domain/matching/cohort.ts';
import { questionIn } from '../../domain/matching/comparisons/given.ts';
import { fairnessOf } from '../../domain/matching/fairness.ts';
import type { Person } from '../../domain/matching/person.ts';
import type { Proposal } from '../../domain/matching/propose.ts';
import { sayExclusion } from '../../domain/matching/reasons/say.ts';
import { whyNot } from '../../domain/matching/why-not.ts';
import { addressKey } from '../../domain/people/address-key.ts';
import { wordsIn } from '../../domain/words/fold.ts';
import type { Language } from '../../domain/words/language.ts';
import { say } from '../../domain/words/words.ts';
import type { Named } from './read-words.ts';
import { reportWords } from './report/words.ts';
import { pairWords } from './words.ts';

const plain = (name: string): string => wordsIn(name).toSorted().join(' ');

/** The number of whoever has a name or an address among some people; or what is wrong with it. */
function numberOf(
  people: readonly Person[],
  name: string,
  language: Language,
): number | { fault: string } {
  const words = pairWords(language);
  const found = people.flatMap((person, at) =>
    person.addressKey === addressKey(name) || plain(person.name) === plain(name) ? [at] : [],
  );
  const [one, other] = found;
  if (one === undefined) return { fault: words.notThere(name) };
  return other === undefined ? one : { fault: words.severalThere(name) };
}

/** The numbers of two people who were named, in their cohort; or what is wrong with a name. */
export function numbersOf(
  people: Cohort['people'],
  [mentor, mentee]: Named,
  language: Language,
): readonly [mentor: number, mentee: number] | { fault: string } {
  const one = numberOf(people.mentors, mentor, language);
  if (typeof one === 'object') return one;
  const other = numberOf(people.mentees, mentee, language);
  return typeof other === 'object' ? other : [one, other];
}

/** Says why two people are not proposed, and what insisting would cost. */
export function sayWhyNot(
  cohort: Cohort,
  proposal: Proposal,
  [at, rank]: readonly [number, number],
  language: Language,
): string {
  const { why } = reportWords(language);
  const [mentor, mentee] = [cohort.people.mentors[at], cohort.people.mentees[rank]];
  if (!mentor || !mentee) throw new Error('these two are in no cohort');
  const answer = whyNot(cohort, proposal, at, rank);
  const said = (() => {
    switch (answer.is) {
      case 'proposed':
        return why.proposed;
      case 'excluded':
        return why.excluded(
          answer.by.map((one) => sayExclusion(one, { mentor, mentee }, language)).join(' ; '),
        );
      case 'no_place':
        return why.no_place(mentor.name);
      case 'below':
        return why.below(answer.score, answer.least);
      case 'better_elsewhere': {
        const { total, pairs } = proposal.assignment;
        const { insisting, score } = answer;
        return why.better(
          score,
          total - insisting.total,
          pairs - insisting.pairs,
          insisting.lowest,
        );
      }
    }
  })();
  return reportWords(language).item(`${mentor.name} = ${mentee.name}`, said);
}

/** Says how the groups fare that the answers to a question tell apart; or what is wrong with the question. */
export function sayGroups(
  cohort: Cohort,
  proposal: Proposal,
  id: string,
  language: Language,
): readonly string[] | { fault: string } {
  const words = reportWords(language);
  const form = cohort.people.mentees[0]?.form;
  const question = form && questionIn(form, id);
  if (!form || !question || !('options' in question)) {
    const all = form ? answeredQuestions(form).filter((each) => 'options' in each) : [];
    return {
      fault: pairWords(language).noQuestion(
        id,
        all.map((each) => each.id),
      ),
    };
  }
  const options = optionsOf(question);
  const groupsOf = ({ answers }: Person) => {
    const values = valuesOf(answers[id]);
    if (values.length === 0) return [words.noAnswer];
    return values.map((value) => {
      const label = options.find((one) => one.value === value)?.label;
      return label ? say(label, language) : value;
    });
  };
  return [
    words.groups(say(question.label, language)),
    ...fairnessOf(proposal, groupsOf).map(({ name, paired, alone, scores }) => {
      const range = scores ? words.range(scores.lowest, scores.middle, scores.highest) : '';
      return `  ${words.item(name, words.group(paired, alone, range))}`;
    }),
  ];
}
