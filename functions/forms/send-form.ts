import { openDatabase } from '../../db/open.ts';
import { formAddress } from '../../domain/forms/address.ts';
import { checkAnswers } from '../../domain/forms/check.ts';
import { graceMilliseconds, standingByDay, takesAnswers } from '../../domain/forms/limits.ts';
import { checkedNow, comesLate, sayLate } from '../../domain/forms/open-choices.ts';
import { isKey, referenceOf } from '../../domain/forms/reference.ts';
import { reserved } from '../../domain/forms/reserved.ts';
import type { VersionedForm } from '../../domain/forms/version.ts';
import { knownBy, type Pass } from '../../domain/links/pass.ts';
import { receiptKey } from '../../domain/messages/keys.ts';
import type { Language } from '../../domain/words/language.ts';
import { sayTime } from '../../domain/words/moment.ts';
import { spending } from '../actions/links/pass.ts';
import { markOf } from '../actions/submissions/same-sending.ts';
import { LinkSpent, type Stored, sendSubmission } from '../actions/submissions/send-submission.ts';
import type { Env } from '../env.ts';
import type { After } from '../http/after.ts';
import { logFault } from '../http/log-fault.ts';
import { pauseAfter } from '../http/pause.ts';
import { seeOther } from '../http/see-other.ts';
import { senderOf } from '../http/sender.ts';
import { deliverDue } from '../mail/send.ts';
import { feedbackBy } from './feedback.ts';
import { nextStep } from './next-step.ts';
import { noPass, passFor } from './pass-cookie.ts';
import { receiptCookie, sentLately } from './receipt-cookie.ts';
import { type Receipts, receiptsFor } from './receipt-letter.ts';
import { refusedPage } from './refused-page.tsx';
import { sameWords } from './same-words.ts';
import type { SentFields } from './sent-fields.ts';
import { isSpent, secondsToNewShare } from './share.ts';
import { standingOf } from './standing.tsx';
import { type StepPage, stepPage } from './step-page.tsx';
import { suspicionOf } from './suspicion.ts';
import { filledWords } from './words.ts';

/** Seconds after which a browser may try again when the database did not answer. */
const retryAfter = 10;

/** The page as it was sent, with a sentence above it: everything can be sent again, and when. */
async function giveBack(
  env: Env,
  page: StepPage,
  { notice, status, after }: { notice: string; status: 429 | 503; after: number },
): Promise<Response> {
  const response = await stepPage(env, { ...page, notice, status });
  response.headers.set('Retry-After', String(after));
  return response;
}

/** How answers are stored. */
interface Storing {
  /** The answers are not taken any more: only what was stored before is led to its receipt. */
  readonly closed: boolean;
  readonly after: After;
  /** The link that is spent by them, if the form was opened by one. */
  readonly pass: Pass | undefined;
}

/** Gives answers back whose link was spent meanwhile: sent again, they are sent without it. */
async function withoutLink(env: Env, request: Request, page: StepPage): Promise<Response> {
  const notice = filledWords(page.language).linkUsed;
  const response = await stepPage(env, { ...page, known: undefined, notice, status: 409 });
  response.headers.append('Set-Cookie', noPass(request));
  return response;
}

/**
 * Stores the answers and leads to the receipt; when that fails, gives everything back to be sent again.
 *
 * @returns nothing when they are refused, because of that or because no place is left
 */
async function store(
  env: Env,
  request: Request,
  definition: VersionedForm,
  page: StepPage,
  { closed, after, pass }: Storing,
): Promise<Response | undefined> {
  const { language, sent, checked } = page;
  const { form } = definition;
  const { answers } = checked;
  const now = Date.now();
  const db = openDatabase(env.DB);
  const words = filledWords(language);
  const sender = senderOf(request);
  const suspicion = await suspicionOf(env, sender, sent, now);
  if (await isSpent(db, sender, suspicion === 'rate', now)) {
    const after = secondsToNewShare(now);
    return giveBack(env, page, { notice: words.tooMany, status: 429, after });
  }
  const lately = sentLately(request, now);
  const before = sameWords(lately, form, answers);
  let stored: Stored | undefined;
  let receipts: Receipts | undefined;
  try {
    receipts = await receiptsFor(env, { form, answers, language, now });
    const own = { key: before?.key ?? page.key, receipts };
    const late = comesLate(form, answers, now);
    const spends = pass && env.SECRET_KEY ? await spending(env.SECRET_KEY, pass, now) : undefined;
    const about = spends && pass?.session ? feedbackBy(form, answers, { ...pass, now }) : undefined;
    const sending = { ...own, language, answers, suspicion, closed, late, spends, about, now };
    stored = await sendSubmission(db, definition, sending);
  } catch (error) {
    if (error instanceof LinkSpent) return withoutLink(env, request, page);
    logFault('submission not stored', error);
    const { seconds, until } = pauseAfter(error, now, retryAfter);
    const notice = until ? words.spentForToday(sayTime(until, language)) : words.notStored;
    return giveBack(env, page, { notice, status: 503, after: seconds });
  }
  if (!stored) return undefined;
  const { key, id } = stored;
  if (receipts) after(() => deliverDue(env, { most: 1, keys: [receiptKey(id)] }));
  const latest = before?.key === key ? before : { key, mark: markOf(key, form, answers), at: now };
  const address = formAddress(form, language, 'sent');
  const answer = seeOther(`${address}?reference=${referenceOf(id)}`, {
    'Set-Cookie': receiptCookie(request, [latest, ...lately.filter((each) => each.key !== key)]),
  });
  if (pass) answer.headers.append('Set-Cookie', noPass(request));
  return answer;
}

/** What was sent, in which language it is answered, and what may still be done after the answer. */
interface Given {
  readonly sent: SentFields;
  readonly language: Language;
  readonly after: After;
}

/**
 * Answers a form that was posted: the next step, the same step with its faults, or, once everything
 * is right and the person sends it, the receipt. Nothing is stored before that. Whoever began on the
 * last day has a while after its end.
 */
export async function sendForm(
  env: Env,
  request: Request,
  definition: VersionedForm,
  { sent: came, language, after }: Given,
): Promise<Response> {
  const { form } = definition;
  const now = Date.now();
  const pass = await passFor(env, request, form.id);
  const known = pass && knownBy(form, pass);
  const sent = known ? came.with(known) : came;
  const checked = checkAnswers(form, sent, language);
  const open = checkedNow(form, checked, language, now);
  const next = nextStep(form, sent, open);
  const carried = sent.get(reserved.key);
  // A form without its key still works: it only loses the protection against being sent twice.
  const key = isKey(carried) ? carried : crypto.randomUUID();
  const started = sent.get(reserved.started) ?? '';
  const page = { form, language, sent, checked, key, started, known, step: next.step };
  const byDay = standingByDay(form, now, graceMilliseconds);
  // What was stored while it could be chosen is known again, so the sending is looked at as it came.
  const asSent = open === checked ? next : nextStep(form, sent, checked);
  if (asSent.do === 'store') {
    const closed = !takesAnswers(byDay) || open !== checked;
    const closing = { ...page, step: asSent.step };
    const answer = await store(env, request, definition, closing, { closed, after, pass });
    if (answer) return answer;
  }
  if (next.do === 'store') return refusedPage(env, page, takesAnswers(byDay) ? 'full' : byDay);
  const standing = await standingOf(env, form, now, graceMilliseconds);
  if (!takesAnswers(standing)) return refusedPage(env, page, standing);
  const { faults, changing } = next;
  const notice = next.step === 'check' ? sayLate(form, open.answers, language, now) : undefined;
  return stepPage(env, { ...page, checked: open, standing, faults, changing, notice });
}
