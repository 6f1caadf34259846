import type { ProposalRow, Proposed } from '../../../db/proposals/read.ts';
import type { Unpairable } from '../../../domain/matching/work-out.ts';
import type { Language } from '../../../domain/words/language.ts';
import { sayMoment } from '../../../domain/words/moment.ts';
import { called } from '../pairs/said.tsx';
import { unpairableWords } from './unpairable-words.ts';
import { proposalWords } from './words.ts';

/** Why nobody can be paired, and what to do. */
export function sayUnpairable(why: Unpairable, language: Language): string {
  const words = unpairableWords(language);
  if (why.is === 'no_ratings') return words.noRatings;
  return why.is === 'all_below' ? words.allBelow(why.best) : words.nobody[why.is];
}

/** Who changed a proposal last and when, where somebody else wanted to. */
export const sayOvertaken = (
  { changedBy, changedAt }: Pick<ProposalRow, 'changedBy' | 'changedAt'>,
  language: Language,
): string =>
  proposalWords(language).overtaken(
    changedBy === 'local' ? '' : changedBy,
    sayMoment(changedAt, language),
  );

/** The mentee and the mentor of a row, as they are called. */
export const menteeSaid = (row: Proposed, language: Language): string =>
  called(row.menteeName, row.menteeEmail, language);
/** The same of the mentor. */
export const mentorSaid = (row: Proposed, language: Language): string =>
  called(row.mentorName, row.mentorEmail, language);

/** What became of somebody since the run before; nothing where there was none. */
export function sayDifference(row: Proposed, before: number, language: Language): string {
  const words = proposalWords(language);
  if (before === 0) return '';
  if (!row.wasIn) return words.isNew;
  if (row.former === row.mentor) return words.same;
  return row.former === null
    ? words.wasAlone
    : words.wasWith(called(row.formerName, null, language));
}
