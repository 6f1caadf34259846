import { heldNumber, questionsHolding } from '../../domain/forms/held.ts';
import type { Role } from '../../domain/people/participation.ts';
import { decideSubmission } from '../../functions/actions/submissions/decide-submission.ts';
import { sendSubmission } from '../../functions/actions/submissions/send-submission.ts';
import { answerForm } from './answer-form.ts';
import { ago, day, type Living } from './live.ts';

const hour = day / 24;
/** The coordinator has read what came longer ago. */
const read = 4;

/** One of the two says how a session was. */
export async function tellHowItWas(
  living: Living,
  {
    session,
    side,
    startsAt,
    left,
  }: { session: string; side: Role; startsAt: number; left: number },
): Promise<void> {
  const { db, feedback, two, life, luck, now: stopped, edition } = living;
  if (!feedback) return;
  const { name, email, language } = two[side];
  const useful = side === 'mentee' ? life.useful?.[left] : undefined;
  const ticked = side === 'mentee' && left === 0 ? (life.ticks ?? []) : [];
  const questions = feedback.form.pages.flatMap((page) => page.questions);
  const boxes = questions.filter((one) => one.kind === 'consent' && one.optional);
  const rated = questionsHolding(feedback.form, 'satisfaction').map(({ id }) => id);
  const said = {
    ...Object.fromEntries(boxes.map(({ id }) => [id, ticked.includes(id) ? ['yes'] : []])),
    ...Object.fromEntries(rated.map((id) => [id, [String(useful ?? luck.between(4, 5))]])),
  };
  const person = { name, email, language, role: side, programme: edition.programme.id };
  const answers = answerForm(feedback.form, person, luck, said);
  const now = Math.round(Math.min(stopped, startsAt + (side === 'mentee' ? 5 : 27) * hour));
  const satisfaction = heldNumber(feedback.form, answers, 'satisfaction');
  const stored = await sendSubmission(db, feedback, {
    ...{ key: luck.key(), language, answers, suspicion: null, now },
    about: { session, side, satisfaction, now },
  });
  if (stored && now < ago(living, read) && ticked.length === 0)
    await decideSubmission(db, {
      ...{ id: stored.id, was: 'new', status: 'answered', note: '' },
      ...{ who: 'local', scope: 'all', now: Math.min(stopped, now + 2 * day) },
    });
}
