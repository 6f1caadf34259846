import { traceOfSubmission } from '../../../db/audit/audit.ts';
import { commit } from '../../../db/commit.ts';
import type { Database } from '../../../db/open.ts';
import {
  allAsRead,
  isOneOf,
  type Stored,
  storeCorrected,
  storedWhole,
} from '../../../db/submissions/stored.ts';
import { changeTally } from '../../../db/tallies/tallies.ts';
import type { Answers } from '../../../domain/forms/answer.ts';
import { differing } from '../../../domain/forms/correction.ts';
import { asksAttention } from '../../../domain/forms/readers.ts';
import { isWithin } from '../../../domain/people/scope.ts';
import type { Acting } from '../acting.ts';
import { consequencesOfCorrection } from './consequences.ts';
import { type Counted, countedFor } from './counted-for.ts';
import { readFrom } from './row-of.ts';

/** Corrected answers of a submission. */
export interface Correcting extends Acting {
  readonly id: string;
  /** How many corrections it had when it was read to be corrected. */
  readonly seen: number;
  /** All that the coordinator reads, checked: what was corrected and what stayed. */
  readonly answers: Answers;
}

/** So often is tried anew when somebody decides on the submission meanwhile. */
const tries = 3;

/**
 * The columns that follow from answers. Attention that was not drawn by an answer that one can read
 * stays, and with it that somebody waits for an answer.
 */
function following(row: Stored, answers: Answers) {
  const { definition: form, pairAnswers } = row;
  const drawn = asksAttention(form, { ...row.answers, ...pairAnswers });
  const read = readFrom(form, { ...answers, ...pairAnswers });
  const kept = row.attention && !drawn;
  return { ...read, attention: read.attention || kept, asksAnswer: read.asksAnswer || kept };
}

/** How the counters move from a row to what becomes of it: from one programme to the other, if that was corrected. */
function moves(row: Stored, next: Counted & { readonly programme: string }) {
  const { form } = row;
  const [out, into] = [countedFor(row, -1), countedFor(next, 1)];
  if (row.programme === next.programme)
    return [{ form, programme: row.programme, by: [...out, ...into] }];
  return [
    { form, programme: row.programme, by: out },
    { form, programme: next.programme, by: into },
  ];
}

/**
 * A coordinator corrects answers because the person asked for it: the row, its readable counters, and
 * a trace that says which question, when and by whom, never what was written. What nobody reads, and
 * what only the pair reads, stays. All in one batch, unless somebody corrected it meanwhile.
 *
 * @returns `elsewhere` when it would belong to a programme that they do not see, `unchanged` when the answers are what is stored, `overtaken` when somebody was faster, `gone` when it was erased
 * @throws when the database cannot be reached or refuses; then nothing was changed
 */
export async function correctSubmission(
  db: Database,
  { id, seen, answers, who, now, scope }: Correcting,
): Promise<'stored' | 'unchanged' | 'overtaken' | 'gone' | 'elsewhere'> {
  for (let left = tries; left > 0; left -= 1) {
    const [row] = await storedWhole(db, scope, [id]);
    if (!row) return 'gone';
    if (row.corrected.length !== seen) return 'overtaken';
    const questions = differing(row.definition, row.answers, answers);
    if (questions.length === 0) return 'unchanged';
    const corrections = questions.map((question) => ({ question, at: now, who }));
    const follows = following(row, answers);
    if (!isWithin(scope, follows.programme)) return 'elsewhere';
    const stands = allAsRead([row]);
    const which = isOneOf([id], stands);
    const next = { ...row, ...follows, answers };
    const before = [
      traceOfSubmission(db, { at: now, who, action: 'correct' }, which, questions),
      ...moves(row, next).map((move) => changeTally(db, move, stands)),
    ];
    const correction = { ...follows, answers, corrected: [...row.corrected, ...corrections] };
    const results = await commit(db, [
      ...before,
      storeCorrected(db, correction, which),
      ...consequencesOfCorrection(db, row.definition, row, next),
    ]);
    if (Number(results[before.length]) > 0) return 'stored';
  }
  return 'overtaken';
}
