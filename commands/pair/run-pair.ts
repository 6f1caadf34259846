import { forbidden } from '../../domain/matching/assignment/problem.ts';
import { type Cohort, gather, pairKey } from '../../domain/matching/cohort.ts';
import { propose } from '../../domain/matching/propose.ts';
import { sayExclusion } from '../../domain/matching/reasons/say.ts';
import type { Language } from '../../domain/words/language.ts';
import { say } from '../../domain/words/words.ts';
import { keptFile } from './kept-columns.ts';
import { progressOf } from './progress.ts';
import { numbersOf, sayGroups, sayWhyNot } from './questions.ts';
import { type Known, type ReadLists, readLists } from './read-lists.ts';
import type { Asked } from './read-words.ts';
import { remarksOn } from './remarks.ts';
import { asCsv } from './report/csv.ts';
import { reportOf } from './report/report.ts';
import { asTable } from './report/table.ts';
import { together } from './together.ts';
import { pairWords } from './words.ts';

/** What the command says, and whether it could do what it was asked. */
export interface Outcome {
  readonly said: string;
  readonly done: boolean;
}

const fault = (said: string): Outcome => ({ said, done: false });

/** What forbids to pair at all: nobody is there, on one side or both, or a column is another's. */
function forbids({ lists }: ReadLists, language: Language): string | undefined {
  const words = pairWords(language);
  for (const { file, wrongColumns } of lists)
    for (const { label } of wrongColumns)
      return words.wrongColumn(file, say(label, language), keptFile(file));
  const people = lists.flatMap((list) => list.people);
  const undecided = lists.reduce((all, list) => all + list.undecided, 0);
  if (people.length === 0) return undecided > 0 ? words.noneAccepted(undecided) : words.nobody;
  const has = (side: 'mentor' | 'mentee') =>
    lists.some((list) => list.side === side && list.people.length > 0);
  if (!has('mentor')) return words.noMentors;
  return has('mentee') ? undefined : words.noMentees;
}

/** Why not one pair could be made. */
function noPair(cohort: Cohort, least: number, language: Language): string {
  const words = pairWords(language);
  const best = cohort.scores.reduce(
    (most, score) => (score === forbidden ? most : Math.max(most, score)),
    -1,
  );
  if (Array.from(cohort.capacities).every((places) => places < 1)) return words.noPlaces;
  if (best >= 0) return words.allBelow(least, best);
  const { mentors, mentees } = cohort.people;
  const first = mentors[0] && mentees[0] ? { mentor: mentors[0], mentee: mentees[0] } : undefined;
  const reasons = first
    ? cohort
        .apart(0, 0)
        .map((each) => sayExclusion(each, first, language))
        .join(' ; ')
    : '';
  return words.allApart(`${reasons}.`);
}

/** Reads the lists, proposes pairs and says them. */
export async function runPair(asked: Asked, known: Known): Promise<Outcome> {
  const { rules, language } = known;
  const read = await readLists(asked, known);
  if ('fault' in read) return fault(read.fault);
  const forbidden = forbids(read, language);
  if (forbidden !== undefined) return fault(forbidden);
  const { programme } = read;
  const [mentors, mentees] = [together(read, 'mentor'), together(read, 'mentee')];
  const given = { mentors: mentors.people, mentees: mentees.people, programme, rules };
  const settled = new Set<string>();
  for (const named of asked.different) {
    const numbers = numbersOf({ mentors: given.mentors, mentees: given.mentees }, named, language);
    if ('fault' in numbers) return fault(numbers.fault);
    settled.add(pairKey(given.mentors[numbers[0]]?.id ?? '', given.mentees[numbers[1]]?.id ?? ''));
  }
  const sizes = { mentors: given.mentors.length, mentees: given.mentees.length };
  const progress = known.tell && progressOf(sizes, language, known.tell);
  const cohort = gather({ ...given, settled, compared: progress?.compared });
  const least = asked.least ?? rules.at_least;
  progress?.searching();
  const proposal = propose(cohort, asked.aim, least);
  if (proposal.pairs.length === 0 && asked.why.length === 0)
    return fault(noPair(cohort, least, language));
  progress?.writing();
  const remarks = remarksOn(read, mentors, mentees, cohort, programme, language);
  const report = reportOf(
    cohort,
    proposal,
    { programme: say(programme.name, language), remarks },
    language,
  );
  const more: string[] = [];
  if (asked.by !== undefined) {
    const groups = sayGroups(cohort, proposal, asked.by, language);
    if ('fault' in groups) return fault(groups.fault);
    more.push('', ...groups);
  }
  for (const named of asked.why) {
    const numbers = numbersOf(cohort.people, named, language);
    if ('fault' in numbers) return fault(numbers.fault);
    more.push('', sayWhyNot(cohort, proposal, numbers, language));
  }
  if (asked.format === 'csv') return { said: asCsv(report, language), done: true };
  if (asked.format === 'json')
    return { said: JSON.stringify({ ...report, more: more.filter(Boolean) }, null, 2), done: true };
  return { said: [asTable(report, language), ...more].join('\n'), done: true };
}
