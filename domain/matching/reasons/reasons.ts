import type { AnsweredQuestion } from '../../forms/question.ts';
import { questionIn } from '../comparisons/given.ts';
import type { Side } from '../comparisons/meeting.ts';
import type { Criterion, Weight } from '../criteria.ts';
import type { Looked } from '../looked-at.ts';
import type { Two } from '../person.ts';
import { half, scoreFrom } from '../score.ts';
import { type Compared, compare } from './compared.ts';
import { type Shown, shownBy } from './shown.ts';

/** What a reason is about. */
interface About {
  readonly criterion: Criterion;
  /** How much it counts; nothing where it is only required. */
  readonly weight: Weight | undefined;
  /** The question whose words say what was asked: the mentee's. */
  readonly question: AnsweredQuestion;
}

/**
 * A reason for or against a pair. For the coordinator: what the two may read is made apart, see
 * `told.ts`.
 */
export type Reason = About &
  (
    | {
        readonly speaks: 'for' | 'against';
        readonly agreement: number;
        readonly shown: Shown;
      }
    /** Somebody left the question out; the score would be between these, had they answered. */
    | {
        readonly speaks: 'neither';
        readonly by: readonly Side[];
        readonly between: readonly [number, number];
      }
  );

/** What each criterion's comparisons agree by, with one of them taken to agree so far. */
function scoreWith(all: readonly Compared[], one?: Compared, agreement = 0): number {
  const byCriterion = Map.groupBy(all, ({ looked }) => looked);
  return scoreFrom(
    [...byCriterion].map(([{ counts }, compared]) => ({
      counts,
      agreements: compared.map((each) => (each === one ? agreement : each.agreement)),
    })),
  );
}

/** Whether an agreement speaks for a pair: more than half of it, or half; one moment alone is too few. */
const speaksFor = ({ agreement, comparison }: Compared): boolean =>
  comparison.how === 'shared_slots' ? agreement > half : agreement >= half;

/** Every reason for and against a pair, in the order of the criteria. */
export function reasonsFor(looked: readonly Looked[], two: Two): readonly Reason[] {
  const all = compare(looked, two);
  return all.flatMap((each): Reason[] => {
    const { comparison, given, agreement } = each;
    const { criterion, weight } = each.looked;
    const id = [comparison.mentee].flat()[0] ?? '';
    const question = questionIn(two.mentee.form, id);
    if (!question) return [];
    const about = { criterion, weight, question };
    const { mentor, mentee } = given;
    if (mentor && mentee)
      return [
        {
          ...about,
          speaks: speaksFor(each) ? 'for' : 'against',
          agreement,
          shown: shownBy(comparison, { mentor, mentee }, agreement),
        },
      ];
    const by = (['mentor', 'mentee'] as const).filter((side) => !given[side]);
    const between = [scoreWith(all, each, 0), scoreWith(all, each, 1)] as const;
    return [{ ...about, speaks: 'neither', by, between }];
  });
}
