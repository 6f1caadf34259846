import { join } from 'node:path';
import type { Database } from '../../db/open.ts';
import { formDefinitions } from '../../domain/addresses.ts';
import type { Does } from '../../domain/forms/does.ts';
import { questionsHolding } from '../../domain/forms/held.ts';
import { optionsOf } from '../../domain/forms/question.ts';
import { asksAnswer, isApplication, type Status } from '../../domain/forms/status.ts';
import type { VersionedForm } from '../../domain/forms/version.ts';
import { beginDemonstration } from '../../functions/actions/begin-demonstration.ts';
import { decideSubmission } from '../../functions/actions/submissions/decide-submission.ts';
import { sendSubmission } from '../../functions/actions/submissions/send-submission.ts';
import { builtForms } from '../built-forms.ts';
import { builtLanguage } from '../built-language.ts';
import { answerForm } from './answer-form.ts';
import { chance } from './chance.ts';
import { people } from './people.ts';

const day = 86_400_000;
/** The coordinator of the demonstration looks at what was sent so long afterwards. */
const lookedAtAfter = day;
/** What stands in the note of every invented submission. */
export const demonstrationNote = 'Démonstration : personne et réponses inventées.';

/** How many of each form are sent, by what it does, and how many days ago the first one was. */
const plan: readonly { does: Does; sent: number; days: number }[] = [
  { does: 'needs_survey', sent: 48, days: 62 },
  { does: 'session_feedback', sent: 110, days: 40 },
  { does: 'midway_review', sent: 34, days: 25 },
  { does: 'final_review', sent: 22, days: 12 },
  { does: 'testimonial', sent: 9, days: 20 },
  { does: 'message', sent: 7, days: 9 },
];

/**
 * Fills an empty database with a demonstration: sixty invented people over all programmes, a few
 * hundred answers, the same ones every time but for their dates. Every row says that it is invented.
 */
export async function demonstrate(
  db: Database,
  { site = 'dist', now = Date.now() }: { site?: string; now?: number } = {},
): Promise<void> {
  const forms = builtForms(join(site, formDefinitions));
  const language = builtLanguage(site);
  const luck = chance(20_261_122);
  const sendings: { form: VersionedForm; person: ReturnType<typeof people>[number]; at: number }[] =
    [];
  const doing = (does: Does) => forms.find(({ form }) => form.does === does);
  const signUp = doing('enrol_mentor');
  const [asked] = signUp ? questionsHolding(signUp.form, 'programme') : [];
  const programmes = asked?.kind === 'choice' ? optionsOf(asked).map(({ value }) => value) : [];
  const everybody = people(programmes);
  for (const [index, person] of everybody.entries()) {
    const form = doing(`enrol_${person.role}`);
    if (form) sendings.push({ form, person, at: now - (55 - index * 0.9) * day });
  }
  for (const { does, sent, days } of plan) {
    const form = doing(does);
    for (let index = 0; form && index < sent; index++)
      sendings.push({
        form,
        person: luck.oneOf(everybody),
        at: now - (days * day * (sent - index)) / (sent + 1),
      });
  }
  await beginDemonstration(db, now);
  for (const { form, person, at } of sendings) {
    const key = luck.key();
    const answers = answerForm(form.form, person, luck);
    const stored = await sendSubmission(db, form, {
      key,
      language,
      answers,
      suspicion: null,
      now: Math.round(at),
    });
    if (!stored) continue;
    const age = (now - at) / day;
    const status: Status =
      age < 4
        ? 'new'
        : isApplication(form.form)
          ? luck.oneOf(['accepted', 'accepted', 'waiting', 'new', 'declined'])
          : asksAnswer(form.form, answers)
            ? luck.oneOf(['in_hand', 'answered', 'answered'])
            : 'answered';
    await decideSubmission(db, {
      id: stored.id,
      was: 'new',
      status,
      note: demonstrationNote,
      who: 'local',
      now: Math.round(Math.min(now, at + lookedAtAfter)),
    });
  }
}
