import { type AnsweredQuestion, kindOf, showAnswer } from '../../../domain/forms/kinds/index.ts';
import { answered, meanOf as meanOfCounts, type Tally } from '../../../domain/forms/tally.ts';
import type { Language } from '../../../domain/words/language.ts';
import { type Said, sayAround } from '../../../domain/words/said.ts';
import { totalsWords } from './words.ts';

/** One value of a question with how often it was answered. */
export interface TotalsRow {
  readonly label: Said;
  readonly count: number;
  /** Count divided by the people who answered, from 0 to 1. */
  readonly share: number;
}

/** Whether the answers to a question are counted value by value. */
export const isCounted = (question: AnsweredQuestion): boolean =>
  kindOf(question).totals !== undefined;

/** The values a question can have, in its own order, each with its words. */
const known = (question: AnsweredQuestion, language: Language) =>
  kindOf(question).totals?.values(question, language) ?? [];

/**
 * The rows of a question's totals: the values it has now, then those that only earlier versions of
 * it had, in the words that they had then.
 *
 * @param versions the question in every version, the newest first
 */
export function totalsRows(
  versions: readonly AnsweredQuestion[],
  tally: Tally,
  language: Language,
): readonly TotalsRow[] {
  const [question] = versions;
  if (!question) return [];
  const counts = tally[question.id] ?? {};
  const people = counts[answered] ?? 0;
  const now = new Map(known(question, language));
  const before = new Map(versions.flatMap((each) => known(each, language)).reverse());
  const others = Object.keys(counts)
    .filter((value) => value !== answered && !now.has(value) && counts[value] !== 0)
    .sort((one, other) => Number(one) - Number(other) || (one < other ? -1 : 1));
  const former = (value: string): Said =>
    before.size === 0
      ? (showAnswer(question, Number(value), language)[0] ?? value)
      : sayAround((said) => `${said} (${totalsWords(language).other})`, before.get(value) ?? value);
  const rows = [...now, ...others.map((value) => [value, former(value)] as const)];
  return rows.map(([value, label]) => {
    const count = counts[value] ?? 0;
    return { label, count, share: people === 0 ? 0 : count / people };
  });
}

/** The mean of what are numbers; `undefined` for other kinds, and when nobody answered. */
export const meanOf = (question: AnsweredQuestion, tally: Tally): number | undefined =>
  kindOf(question).totals?.mean ? meanOfCounts(tally[question.id]) : undefined;
