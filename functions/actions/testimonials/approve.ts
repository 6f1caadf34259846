import { trace } from '../../../db/audit/audit.ts';
import { commit } from '../../../db/commit.ts';
import type { Database } from '../../../db/open.ts';
import { approving, isApproved, saysStill, unapproving } from '../../../db/testimonials/approve.ts';
import type { Answers } from '../../../domain/forms/answer.ts';
import type { Acting } from '../acting.ts';

/** What is approved: the file by its hash, and the answers that it was made of. */
interface Approving {
  readonly id: string;
  readonly hash: string;
  readonly answers: Answers;
}

/** A coordinator approves a testimonial for the site, as they saw it, with a trace; nothing happens where it says something else by now. */
export async function approve(
  db: Database,
  { id, hash, answers }: Approving,
  { scope, ...by }: Acting,
): Promise<void> {
  const when = saysStill(id, answers, scope);
  await commit(db, [
    trace(db, { at: by.now, who: by.who, action: 'approve', subject: id }, when),
    approving(db, { id, hash }, when, by),
  ]);
}

/** A coordinator takes an approval back, with a trace. */
export async function unapprove(
  db: Database,
  id: string,
  { scope, who, now }: Acting,
): Promise<void> {
  await commit(db, [
    trace(db, { at: now, who, action: 'unapprove', subject: id }, isApproved(id, scope)),
    unapproving(db, id, scope),
  ]);
}
