import { type Draft, type DraftQuestion, draftOf } from '../forms/draft.ts';
import type { Source } from '../source/source.ts';
import type { Side } from './draft.ts';

/** What the forms of each side ask. */
export interface Asked {
  /** Whether any form enrols people on that side. */
  readonly has: Readonly<Record<Side, boolean>>;
  /** Every question of that side that takes an answer, by its id: one a form. */
  readonly questions: Readonly<Record<Side, ReadonlyMap<string, readonly DraftQuestion[]>>>;
}

const does: Readonly<Record<Side, string>> = { mentor: 'enrol_mentor', mentee: 'enrol_mentee' };

function byId(drafts: readonly Draft[]): ReadonlyMap<string, readonly DraftQuestion[]> {
  const found = new Map<string, readonly DraftQuestion[]>();
  for (const question of drafts.flatMap(({ questions }) => questions))
    if (question.id !== undefined && question.kind !== 'information')
      found.set(question.id, [...(found.get(question.id) ?? []), question]);
  return found;
}

/** Reads what the forms of each side ask, as far as they can be read. */
export function askedIn(forms: readonly Source[]): Asked {
  const drafts = forms.map(({ value }) => draftOf(value));
  const of = (side: Side) => drafts.filter(({ written }) => written['does'] === does[side]);
  return {
    has: { mentor: of('mentor').length > 0, mentee: of('mentee').length > 0 },
    questions: { mentor: byId(of('mentor')), mentee: byId(of('mentee')) },
  };
}
