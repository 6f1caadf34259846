import type { SubmissionCounts } from '../../../db/tallies/tallies.ts';
import type { FormEntry } from '../../../domain/forms/entry.ts';
import type { Language } from '../../../domain/words/language.ts';

/** What the parts of the home are made of. */
export interface HomeProps {
  readonly language: Language;
  readonly forms: readonly FormEntry[];
  readonly counts: readonly SubmissionCounts[];
}
