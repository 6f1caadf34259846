import type { Database } from '../../db/open.ts';
import type { Answers } from '../../domain/forms/answer.ts';
import type { VersionedForm } from '../../domain/forms/version.ts';
import type { Language } from '../../domain/words/language.ts';
import { knownPerson } from '../../functions/actions/people/known-person.ts';
import { moveParticipations } from '../../functions/actions/people/move-participations.ts';
import { decideSubmission } from '../../functions/actions/submissions/decide-submission.ts';
import { sendSubmission } from '../../functions/actions/submissions/send-submission.ts';

/** An application on its way to somebody who is ready. */
export interface Applying {
  readonly form: VersionedForm;
  readonly answers: Answers;
  readonly language: Language;
  /** The key of the sending. */
  readonly key: string;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/**
 * Somebody applies, is accepted and made ready, by the actions that do it in the console. Gives their
 * participation.
 *
 * @throws when the form takes no application
 */
export async function madeReady(
  db: Database,
  { form, answers, language, key, now }: Applying,
): Promise<string> {
  const by = { who: 'local', scope: 'all', now } as const;
  const stored = await sendSubmission(db, form, { key, language, answers, suspicion: null, now });
  if (!stored) throw new Error(`${form.form.id} takes no application`);
  await decideSubmission(db, { id: stored.id, was: 'new', status: 'accepted', note: '', ...by });
  const person = await knownPerson(db, stored.id, 'all', now);
  const one = person?.participations.find(({ application }) => application === stored.id);
  if (!one) throw new Error(`${form.form.id} enrols nobody`);
  await moveParticipations(db, [{ id: one.id, was: 'accepted', to: 'ready' }], by);
  return one.id;
}
