import type { AnsweredQuestion } from '../../../domain/forms/question.ts';
import { answered, fewest, mayShow, sumTallies, type Tally } from '../../../domain/forms/tally.ts';

const given = (tally: Tally, question: string): number => tally[question]?.[answered] ?? 0;

/**
 * Whether the totals of a question may be shown for one programme, or for all of them together
 * (`undefined`). Only what was promised to be anonymous is ever held back. Besides the rule of five
 * for the part and the rest, the programmes too small to be shown must be five people together: or
 * taking all shown programmes from the whole would give the few away.
 */
export function mayShowTotals(
  question: AnsweredQuestion,
  parts: ReadonlyMap<string, Tally>,
  programme: string | undefined,
): boolean {
  if (question.seen_by !== 'totals') return true;
  const all = [...parts.values()].map((part) => ({ [question.id]: part[question.id] ?? {} }));
  const whole = sumTallies(all);
  if (programme === undefined) return mayShow(question.id, whole, whole);
  const large = sumTallies(all.filter((part) => given(part, question.id) >= fewest));
  return (
    mayShow(question.id, parts.get(programme) ?? {}, whole) && mayShow(question.id, large, whole)
  );
}
