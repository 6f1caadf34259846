import { type Cohort, gather, pairKey } from './cohort.ts';
import type { SentDraft, SentPart, SentPerson } from './sent-cohort.ts';
import type { Both } from './work-out.ts';

/** Both sides of a cohort, in the parts in which they came. */
export interface SentSides {
  readonly mentors: readonly SentPart[];
  readonly mentees: readonly SentPart[];
}

const keys = (pairs: readonly Both[]): readonly string[] =>
  pairs.map(({ mentor, mentee }) => pairKey(mentor, mentee));

/** Whose form is not known is in no cohort: nothing of them can be compared. */
const known = (parts: readonly SentPart[]) =>
  parts.flatMap(({ people, forms }) =>
    people.flatMap((one: SentPerson) => {
      const form = forms[one.version];
      return form ? [{ ...one, form }] : [];
    }),
  );

/** Gathers a cohort out of what a browser was sent. */
export function readCohort({ mentors, mentees }: SentSides, draft: SentDraft): Cohort {
  const all = known(mentors);
  const locked = new Set(keys(draft.locked));
  return gather({
    mentors: all,
    mentees: known(mentees),
    programme: draft.programme,
    rules: draft.rules,
    settled: new Set(keys(mentors.flatMap(({ settled }) => settled))),
    never: new Set([
      ...keys(mentors.flatMap(({ former }) => former)).filter((key) => !locked.has(key)),
      ...keys(draft.forbidden),
    ]),
    busy: new Map(all.map(({ id, pairs }) => [id, pairs])),
  });
}
