import { valuesOf } from '../../forms/answer.ts';
import { type Given, tickedIn } from '../comparisons/given.ts';
import { rankingSide } from '../comparisons/ranked.ts';
import type { Comparison } from '../rules.ts';

/** What two answers show when they are laid side by side. Options are named by their values. */
export type Shown =
  /** What both ticked. */
  | { readonly how: 'overlap' | 'shared_slots'; readonly common: readonly string[] }
  /** What one asks for and the other offers, of how much that was asked for. */
  | {
      readonly how: 'offered_asked' | 'ranked';
      readonly common: readonly string[];
      readonly asked: number;
    }
  /** Two single answers: `meets` where they are not the same and go together all the same. */
  | {
      readonly how: 'same';
      readonly is: 'alike' | 'meets' | 'unlike';
      readonly mentor: string;
      readonly mentee: string;
    }
  /** Two points, or two single answers that had better differ. */
  | {
      readonly how: 'near' | 'complementary';
      readonly mentor: number | string;
      readonly mentee: number | string;
    };

/** What both ticked, but for answers that bring nobody together; in the order of the first. */
const commonIn = (one: Given, other: Given, { apart = [] }: Comparison): readonly string[] => {
  const theirs = tickedIn(other);
  return [...new Set(tickedIn(one))].filter(
    (value) => theirs.includes(value) && !apart.includes(value),
  );
};

/** What two people's answers show. */
export function shownBy(
  comparison: Comparison,
  { mentor, mentee }: { readonly mentor: Given; readonly mentee: Given },
  agreement: number,
): Shown {
  const { how } = comparison;
  switch (how) {
    case 'overlap':
    case 'shared_slots':
      return { how, common: commonIn(mentee, mentor, comparison) };
    case 'offered_asked':
      return { how, common: commonIn(mentee, mentor, comparison), asked: tickedIn(mentee).length };
    case 'ranked': {
      const [ranker, other] =
        rankingSide(comparison) === 'mentor' ? [mentor, mentee] : [mentee, mentor];
      const asked = new Set(tickedIn(ranker)).size;
      return { how, common: commonIn(ranker, other, comparison), asked };
    }
    case 'same': {
      const [one = '', other = ''] = [mentor, mentee].map((given) =>
        String(valuesOf(given.answers[0])[0] ?? ''),
      );
      const is =
        agreement === 0
          ? 'unlike'
          : one === other || mentor.questions[0]?.kind === 'text'
            ? 'alike'
            : 'meets';
      return { how, is, mentor: one, mentee: other };
    }
    default: {
      const [one, other] = [mentor.answers[0], mentee.answers[0]].map((answer) =>
        typeof answer === 'number' ? answer : String(answer),
      );
      return { how, mentor: one ?? '', mentee: other ?? '' };
    }
  }
}
