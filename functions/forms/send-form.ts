import { openDatabase } from '../../db/open.ts';
import { formAddress } from '../../domain/forms/address.ts';
import { checkAnswers } from '../../domain/forms/check.ts';
import { isKey, referenceOf } from '../../domain/forms/reference.ts';
import { reserved } from '../../domain/forms/reserved.ts';
import type { VersionedForm } from '../../domain/forms/version.ts';
import type { Language } from '../../domain/words/language.ts';
import { sendSubmission } from '../actions/submissions/send-submission.ts';
import type { Env } from '../env.ts';
import { logFault } from '../http/log-fault.ts';
import { seeOther } from '../http/see-other.ts';
import { receiptCookie } from './receipt-cookie.ts';
import type { SentFields } from './sent-fields.ts';
import { type StepPage, stepPage } from './step-page.tsx';
import { suspicionOf } from './suspicion.ts';
import { takeTurn } from './turn.ts';
import { filledWords } from './words.ts';

/** Seconds after which a browser may try again when the database did not answer. */
const retryAfter = '10';

/** Stores the answers and leads to the receipt; when that fails, gives everything back to be sent again. */
async function store(
  env: Env,
  request: Request,
  definition: VersionedForm,
  page: StepPage,
): Promise<Response> {
  const { language, sent, checked } = page;
  const now = Date.now();
  const suspicion = await suspicionOf(env, request, sent, now);
  let key: string;
  try {
    const sending = { key: page.key, language, answers: checked.answers, suspicion, now };
    key = await sendSubmission(openDatabase(env.DB), definition, sending);
  } catch (error) {
    logFault('submission not stored', error);
    const notice = filledWords(language).notStored;
    const response = await stepPage(env, { ...page, notice, status: 503 });
    response.headers.set('Retry-After', retryAfter);
    return response;
  }
  const address = formAddress(definition.form, language, 'sent');
  return seeOther(`${address}?reference=${referenceOf(key)}`, {
    'Set-Cookie': receiptCookie(request, key),
  });
}

/**
 * Answers a form that was posted: the next step, the same step with its faults, or, once everything
 * is right and the person sends it, the receipt. Nothing is stored before that.
 */
export async function sendForm(
  env: Env,
  request: Request,
  definition: VersionedForm,
  sent: SentFields,
  language: Language,
): Promise<Response> {
  const { form } = definition;
  const checked = checkAnswers(form, sent, language);
  const turn = takeTurn(form, sent, checked);
  const carried = sent.get(reserved.key);
  // A form without its key still works: it only loses the protection against being sent twice.
  const key = isKey(carried) ? carried : crypto.randomUUID();
  const started = sent.get(reserved.started) ?? '';
  const page = { form, language, sent, checked, key, started, step: turn.step };
  return turn.do === 'store'
    ? store(env, request, definition, page)
    : stepPage(env, { ...page, faults: turn.faults, changing: turn.changing });
}
