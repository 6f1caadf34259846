import type { AnsweredQuestion } from '../../forms/question.ts';
import { questionIn } from '../comparisons/given.ts';
import type { How } from '../comparisons/how.ts';
import type { Criterion } from '../criteria.ts';
import type { Looked } from '../looked-at.ts';
import type { Two } from '../person.ts';
import { compare } from './compared.ts';
import { type Shown, shownBy } from './shown.ts';

declare const told: unique symbol;

/**
 * A reason that the two of a pair may read. It can only be made here, of comparisons that the rules let
 * them know (`told: true`), and only where they agree. It has room for what both gave and for nothing
 * else: no answer of one alone, no count of what was asked, no score, no exclusion, nobody's name.
 */
export interface ToldReason {
  readonly [told]: true;
  readonly criterion: Criterion;
  readonly how: How;
  readonly question: AnsweredQuestion;
  /** What both gave, by the values of the options, or as it was written. */
  readonly common: readonly string[];
}

/** What both gave, of what two answers show; a text stands as the mentee wrote it. */
function commonOf(shown: Shown, any: readonly string[]): readonly string[] {
  if ('common' in shown) return shown.common;
  if (shown.how !== 'same') return [];
  const { mentor, mentee } = shown;
  return [any.includes(mentee) ? mentor : mentee];
}

/** Whether there is anything that both know already and may be told again. */
const agrees = (agreement: number, shown: Shown): boolean =>
  'common' in shown ? shown.common.length > 0 : agreement > 0.5;

/** What speaks for a pair, as far as the two of it may read it. */
export function toldReasons(looked: readonly Looked[], two: Two): readonly ToldReason[] {
  return compare(looked, two).flatMap((each): ToldReason[] => {
    const { comparison, given, agreement } = each;
    const { mentor, mentee } = given;
    const question = questionIn(two.mentee.form, [comparison.mentee].flat()[0] ?? '');
    if (!comparison.told || !mentor || !mentee || !question) return [];
    const shown = shownBy(comparison, { mentor, mentee }, agreement);
    if (!agrees(agreement, shown)) return [];
    const reason = {
      criterion: each.looked.criterion,
      how: comparison.how,
      question,
      common: commonOf(shown, comparison.any ?? []),
    };
    return [reason as Omit<ToldReason, typeof told> as ToldReason];
  });
}
