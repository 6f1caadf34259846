import { type Given, givenBy, type Nothing } from '../comparisons/given.ts';
import type { Side } from '../comparisons/meeting.ts';
import { meetingOf } from '../comparisons/meetings.ts';
import type { Looked } from '../looked-at.ts';
import type { Two } from '../person.ts';
import type { Comparison } from '../rules.ts';
import { half } from '../score.ts';

/** One comparison of two people, of which there is something to say. */
export interface Compared {
  readonly looked: Looked;
  readonly comparison: Comparison;
  /** What each gave; nothing where they left it out. */
  readonly given: Readonly<Record<Side, Given | undefined>>;
  /** How far they agree, from 0 to 1; half where somebody left it out. */
  readonly agreement: number;
}

const isGiven = (given: Given | Nothing): given is Given => typeof given === 'object';

/** Compares two people by all that pairing looks at, in the order of the criteria. */
export function compare(looked: readonly Looked[], two: Two): readonly Compared[] {
  return looked.flatMap((each) =>
    each.comparisons.flatMap((comparison): Compared[] => {
      const mentor = givenBy(two.mentor, comparison, 'mentor');
      const mentee = givenBy(two.mentee, comparison, 'mentee');
      if (mentor === 'not_asked' || mentee === 'not_asked') return [];
      const { ready, agreement } = meetingOf(comparison);
      const one = isGiven(mentor) ? ready(mentor, 'mentor') : null;
      const other = isGiven(mentee) ? ready(mentee, 'mentee') : null;
      if (one === undefined || other === undefined) return [];
      return [
        {
          looked: each,
          comparison,
          given: {
            mentor: isGiven(mentor) ? mentor : undefined,
            mentee: isGiven(mentee) ? mentee : undefined,
          },
          agreement: one === null || other === null ? half : agreement(one, other),
        },
      ];
    }),
  );
}
