import { join } from 'node:path';
import type { Database } from '../../db/open.ts';
import { formDefinitions } from '../../domain/addresses.ts';
import type { Answers } from '../../domain/forms/answer.ts';
import type { Form } from '../../domain/forms/definition.ts';
import { asksAnswer, isApplication, type Status } from '../../domain/forms/status.ts';
import { liveBy } from '../../domain/words/clock.ts';
import type { Language } from '../../domain/words/language.ts';
import { beginDemonstration } from '../../functions/actions/begin-demonstration.ts';
import { decideSubmission } from '../../functions/actions/submissions/decide-submission.ts';
import { sendSubmission } from '../../functions/actions/submissions/send-submission.ts';
import { builtForms } from '../built-forms.ts';
import { builtClock, builtLanguages, builtProgrammes } from '../built-index.ts';
import { answerForm } from './answer-form.ts';
import { awaitPairs, mostWaiting } from './await-pairs.ts';
import { everySending, programmesToChoose, type Sending } from './calendar.ts';
import { type Chance, chance } from './chance.ts';
import { letThemChoose } from './choices.ts';
import { editionsOn } from './editions.ts';
import { holdEvening } from './evening.ts';
import { followUp } from './follow-up.ts';
import { holdGatherings } from './gatherings.ts';
import { listImprovements } from './improvements.ts';
import { livedIn, liveYear } from './lived-year.ts';
import { houseOf, mailboxOf } from './mailbox.ts';
import { notes } from './notes.ts';
import { groupsOf } from './people.ts';
import { sideBySide } from './side-by-side.ts';

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

/** What is sent, and what the coordinator makes of it. */
interface Played extends Sending {
  readonly key: string;
  readonly answers: Answers;
  /** Nothing yet where it came in too lately. */
  readonly decision: { readonly status: Status; readonly note: string } | undefined;
}

/** Draws what is answered and decided, in the order in which it is sent: so the same comes of the same chance. */
const played =
  (now: number, language: Language, luck: Chance) =>
  (sending: Sending): Played => {
    const { form, person, at } = sending;
    const key = luck.key();
    const answers = answerForm(form.form, person, luck);
    const age = (now - at) / day;
    if (age < freshFor) return { ...sending, key, answers, decision: undefined };
    const status = decided(form.form, answers, age, luck);
    const asked = isApplication(form.form) || asksAnswer(form.form, answers);
    const note = noted(status, asked, language, luck);
    return { ...sending, key, answers, decision: { status, note } };
  };

/**
 * Fills an empty database with a demonstration: some two hundred invented people over all
 * programmes, a few hundred answers and the mail about them, and the year of some twenty pairs, stopped in
 * its middle whatever the day; the same every time but for their dates.
 */
export async function demonstrate(
  db: Database,
  { site = 'dist', now = Date.now() }: { site?: string; now?: number } = {},
): Promise<void> {
  liveBy(builtClock(site));
  const forms = builtForms(join(site, formDefinitions));
  const languages = builtLanguages(site);
  const programmes = builtProgrammes(site);
  const [ours = 'fr'] = languages;
  const luck = chance(20_261_122);
  const mailbox = mailboxOf(site);
  await beginDemonstration(db, now);
  const editions = editionsOn(now, programmes);
  const groups = groupsOf(programmesToChoose(forms), languages, livedIn(editions), mostWaiting);
  const all = everySending(forms, { groups, now, luck }).map(played(now, ours, luck));
  const receive = async ({ form, person, at, key, answers, decision }: Played, nth: number) => {
    const { language } = person;
    const sent = { form: form.form, answers, language, now: at };
    const receipts = await mailbox.receipts(sent);
    const sending = { key, language, answers, suspicion: null, receipts, now: at };
    const stored = await sendSubmission(db, form, sending);
    if (!stored || !decision) return;
    const { status } = decision;
    const then = Math.round(Math.min(now, at + lookedAtAfter));
    const letter = await mailbox.decision(stored.id, { ...sent, now: then }, status);
    await decideSubmission(db, {
      ...{ id: stored.id, was: 'new', ...decision, letter },
      ...{ who: 'local', scope: 'all' as const, now: then },
    });
    const later = chance(20_261_127 + nth);
    if (status === 'accepted')
      await followUp(db, stored.id, { at, now, language: ours, luck: later, programmes });
  };
  const feedback = forms.find(({ form }) => form.does === 'session_feedback');
  const house = { db, env: houseOf(site), site, now, feedback };
  await Promise.all([
    sideBySide(all, receive),
    mailbox.invite(db, ours, now),
    liveYear(house, { editions, people: groups.pair, forms }),
    holdEvening(db, { site, now, forms }),
    letThemChoose(db, { env: house.env, site, now, forms }),
    awaitPairs(db, { site, now, forms, people: groups.ready }),
  ]);
  await holdGatherings(db, { now, language: ours, programmes });
  await listImprovements(db, { now, language: ours, programmes });
  const accepted = all.findLast(({ decision }) => decision?.status === 'accepted')?.person;
  const visitor = groups.pair[1] ?? accepted;
  if (visitor) await mailbox.close(db, visitor.email, visitor.language, now);
}
