import { forbidden } from '../../domain/matching/assignment/problem.ts';
import type { Cohort } from '../../domain/matching/cohort.ts';
import { questionIn } from '../../domain/matching/comparisons/given.ts';
import type { Programme } from '../../domain/programmes/programme.ts';
import type { Language } from '../../domain/words/language.ts';
import { say } from '../../domain/words/words.ts';
import type { ReadLists } from './read-lists.ts';
import { remarkWords } from './remark-words.ts';
import type { Together } from './together.ts';

/** How many answers that nobody could read are told one by one. */
const toldUnread = 8;

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);

/** What was left out or not understood of the lists. */
function ofLists({ lists }: ReadLists, language: Language): readonly string[] {
  const words = remarkWords(language);
  const [undecided, left] = [
    sum(lists.map((list) => list.undecided)),
    sum(lists.map((list) => list.left)),
  ];
  const unread = lists.flatMap(({ file, unread }) => unread.map((each) => ({ file, ...each })));
  return [
    ...(undecided > 0 ? [words.undecided(undecided)] : []),
    ...(left > 0 ? [words.left(left)] : []),
    ...lists.flatMap(({ file, nameless }) =>
      nameless.length > 0 ? [words.nameless(file, nameless)] : [],
    ),
    ...unread
      .slice(0, toldUnread)
      .map(({ file, line, text, question }) =>
        words.unread(file, line, text, say(question.label, language)),
      ),
    ...(unread.length > toldUnread ? [words.moreUnread(unread.length - toldUnread)] : []),
  ];
}

/** Whether every pair that may be made scores the same, and what. */
function oneScore({ scores }: Cohort): number | undefined {
  const [first, ...others] = new Set(scores.filter((score) => score !== forbidden));
  return others.length === 0 && scores.length > 1 ? first : undefined;
}

/** Questions that pairing looks at and that nobody on a side answered, or whose list does not have them. */
function silent({ looked, people }: Cohort, language: Language): readonly string[] {
  const words = remarkWords(language);
  const said = looked.flatMap(({ comparisons }) =>
    comparisons.flatMap((comparison) =>
      (['mentor', 'mentee'] as const).flatMap((side) =>
        [comparison[side]].flat().flatMap((id) => {
          const all = side === 'mentor' ? people.mentors : people.mentees;
          const asked = all.flatMap(({ form }) => questionIn(form, id) ?? []);
          const [question] = asked;
          if (!question || all.some(({ answers }) => answers[id] !== undefined)) return [];
          return [words.silent(say(question.label, language), words.sides[side])];
        }),
      ),
    ),
  );
  return [...new Set(said)];
}

/** What a coordinator should know before they decide. */
export function remarksOn(
  read: ReadLists,
  mentors: Together,
  mentees: Together,
  cohort: Cohort,
  { mentees_per_mentor: most }: Programme,
  language: Language,
): readonly string[] {
  const words = remarkWords(language);
  const names = (people: Together['people']) => people.map(({ name }) => name);
  const zero = names(mentors.people.filter(({ capacity }) => capacity === 0));
  const above = names(mentors.people.filter(({ capacity }) => capacity > most));
  const again = [...mentors.again, ...mentees.again];
  const namesakes = [...mentors.namesakes, ...mentees.namesakes];
  const alike = oneScore(cohort);
  return [
    ...ofLists(read, language),
    ...(again.length > 0 ? [words.again(again)] : []),
    ...(namesakes.length > 0 ? [words.namesakes(namesakes)] : []),
    ...(zero.length > 0 ? [words.zero(zero)] : []),
    ...(above.length > 0 ? [words.above(above, most)] : []),
    ...(alike === undefined ? [] : [words.alike(alike)]),
    ...silent(cohort, language),
  ];
}
