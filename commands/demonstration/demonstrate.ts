import { join } from 'node:path';
import type { Database } from '../../db/open.ts';
import { formDefinitions } from '../../domain/addresses.ts';
import type { Answers } from '../../domain/forms/answer.ts';
import type { Form } from '../../domain/forms/definition.ts';
import { asksAnswer, isApplication, type Status } from '../../domain/forms/status.ts';
import type { Language } from '../../domain/words/language.ts';
import { beginDemonstration } from '../../functions/actions/begin-demonstration.ts';
import { decideSubmission } from '../../functions/actions/submissions/decide-submission.ts';
import { sendSubmission } from '../../functions/actions/submissions/send-submission.ts';
import { builtForms } from '../built-forms.ts';
import { builtLanguages, builtProgrammes } from '../built-index.ts';
import { answerForm } from './answer-form.ts';
import { everySending } from './calendar.ts';
import { type Chance, chance } from './chance.ts';
import { followUp } from './follow-up.ts';
import { mailboxOf } from './mailbox.ts';
import { notes } from './notes.ts';
import { makePairs } from './pairs.ts';
import type { Person } from './people.ts';

const day = 86_400_000;
/** The coordinator of the demonstration looks at what was sent so long afterwards. */
const lookedAtAfter = day;
/** What came in so many days is still to be looked at. */
const freshFor = 4;

/** Nobody waits longer for an answer, in days. */
const answeredWithin = 9;

/** What became of a submission of that age, in days. */
function decided(form: Form, answers: Answers, age: number, luck: Chance): Status {
  if (isApplication(form))
    return luck.oneOf(['accepted', 'accepted', 'accepted', 'waiting', 'new', 'declined']);
  const waits = asksAnswer(form, answers) && age < answeredWithin;
  return waits ? luck.oneOf(['in_hand', 'answered']) : 'answered';
}

/** What the coordinator notes: now and then, where somebody has to be spoken to. */
function noted(status: Status, asked: boolean, language: Language, luck: Chance): string {
  const texts = notes[status]?.[language] ?? [];
  return texts.length > 0 && asked && luck.often(0.35) ? luck.oneOf(texts) : '';
}

/**
 * Fills an empty database with a demonstration: some hundred and fifty invented people over all
 * programmes, a few hundred answers and the mail about them, the same every time but for their dates.
 */
export async function demonstrate(
  db: Database,
  { site = 'dist', now = Date.now() }: { site?: string; now?: number } = {},
): Promise<void> {
  const forms = builtForms(join(site, formDefinitions));
  const languages = builtLanguages(site);
  const programmes = builtProgrammes(site);
  const [ours = 'fr'] = languages;
  const luck = chance(20_261_122);
  const later = chance(20_261_127);
  const mailbox = mailboxOf(site);
  let newest: Person | undefined;
  await beginDemonstration(db, now);
  for (const { form, person, at } of everySending(forms, { languages, now, luck })) {
    const key = luck.key();
    const answers = answerForm(form.form, person, luck);
    const { language } = person;
    const sent = { form: form.form, answers, language, now: at };
    const receipts = await mailbox.receipts(sent);
    const sending = { key, language, answers, suspicion: null, receipts, now: at };
    const stored = await sendSubmission(db, form, sending);
    const age = (now - at) / day;
    if (!stored || age < freshFor) continue;
    const status = decided(form.form, answers, age, luck);
    const asked = isApplication(form.form) || asksAnswer(form.form, answers);
    const then = Math.round(Math.min(now, at + lookedAtAfter));
    const letter = await mailbox.decision(stored.id, { ...sent, now: then }, status);
    if (status === 'accepted') newest = person;
    await decideSubmission(db, {
      ...{ id: stored.id, was: 'new', status, note: noted(status, asked, ours, luck), letter },
      ...{ who: 'local', scope: 'all' as const, now: then },
    });
    if (status === 'accepted')
      await followUp(db, stored.id, { at, now, language: ours, luck: later, programmes });
  }
  await mailbox.invite(db, ours, now);
  await makePairs(db, { site, now, luck: chance(20_261_201), programmes });
  if (newest) await mailbox.close(db, newest.email, newest.language, now);
}
