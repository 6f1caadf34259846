import type { AnsweredQuestion } from '../../forms/question.ts';
import { questionIn } from '../comparisons/given.ts';
import type { Criterion } from '../criteria.ts';
import type { Looked } from '../looked-at.ts';
import type { Two } from '../person.ts';
import { compare } from './compared.ts';
import { shownBy } from './shown.ts';

declare const open: unique symbol;

/**
 * What a mentee and a mentor of a directory have nothing in common by. It may be read by the mentee alone,
 * and only where that mentor's own answers stand beside it (see `domain/requests/directory.ts`): whoever
 * reads both lists sees as much. It names no answer.
 */
export interface OpenGap {
  readonly [open]: true;
  readonly criterion: Criterion;
  readonly question: AnsweredQuestion;
}

/** Where both ticked something that the rules let them know of each other (`told: true`), and nothing of it is shared. */
export const openGaps = (looked: readonly Looked[], two: Two): readonly OpenGap[] =>
  compare(looked, two).flatMap(({ looked: { criterion }, comparison, given, agreement }) => {
    const { mentor, mentee } = given;
    const question = questionIn(two.mentee.form, [comparison.mentee].flat()[0] ?? '');
    if (!comparison.told || !mentor || !mentee || !question) return [];
    const shown = shownBy(comparison, { mentor, mentee }, agreement);
    if (!('common' in shown) || shown.common.length > 0) return [];
    return [{ criterion, question } as Omit<OpenGap, typeof open> as OpenGap];
  });
