import { openDatabase } from '../../db/open.ts';
import { type Receipt, receiptOf } from '../../db/submissions/receipt.ts';
import { formAddress } from '../../domain/forms/address.ts';
import type { Form } from '../../domain/forms/definition.ts';
import type { AnsweredQuestion } from '../../domain/forms/question.ts';
import { idOf, isReference, referenceOf } from '../../domain/forms/reference.ts';
import { dayOf, sayWeekday, workingDaysAfter } from '../../domain/words/day.ts';
import type { Language } from '../../domain/words/language.ts';
import { sayTime } from '../../domain/words/moment.ts';
import type { Env } from '../env.ts';
import { answerWith } from '../http/answer-with.ts';
import { builtPage } from '../http/built-page.ts';
import { fillSlots, type Markup } from '../http/fill.ts';
import { logFault } from '../http/log-fault.ts';
import { Problem } from '../http/problem.ts';
import { seeOther } from '../http/see-other.ts';
import { AnswerList } from './answer-list.tsx';
import { type Lately, noReceipt, receiptSeconds, sentLately } from './receipt-cookie.ts';

/** A sending of this browser, by the names that are shown. */
interface Named extends Lately {
  readonly id: string;
  readonly reference: string;
}

const named = async (sending: Lately): Promise<Named> => {
  const id = await idOf(sending.key);
  return { ...sending, id, reference: referenceOf(id) };
};

/** The reference that the address of a receipt gives, if it looks like one. */
function givenReference(request: Request): string | undefined {
  const asked = new URL(request.url).searchParams.get('reference') ?? '';
  return isReference(asked) ? asked : undefined;
}

/** The day by which the next step happens. */
const nextDay = ({ form, receivedAt }: Receipt): string =>
  workingDaysAfter(dayOf(receivedAt), form.next_step.within_days);

/** What is stored of a sending while it may be shown; `null` when the database does not answer. */
async function stored(env: Env, { id }: Named, now: number): Promise<Receipt | undefined | null> {
  try {
    const receipt = await receiptOf(openDatabase(env.DB), id);
    return receipt && now - receipt.receivedAt < receiptSeconds * 1000 ? receipt : undefined;
  } catch (error) {
    logFault('receipt not read', error);
    return null;
  }
}

/** The stored answers, to be read again or printed. */
function copyOf({ form, answers }: Receipt, language: Language): Markup {
  const listed = ({ id }: AnsweredQuestion) => answers[id] !== undefined;
  return <AnswerList {...{ form, answers, language, listed }} />;
}

/**
 * The page after the sending: reference, next step with its day, and the answers, which only the
 * browser that sent them sees. Without the stored row no day is promised; what this browser did not
 * send, or not lately, is not said to be sent. Whoever asks for nothing is led to the form.
 *
 * @throws Problem 410
 */
export async function sentPage(
  env: Env,
  request: Request,
  form: Form,
  language: Language,
): Promise<Response> {
  const now = Date.now();
  const given = givenReference(request);
  const sendings = await Promise.all(sentLately(request, now).map(named));
  const sending = sendings.find(({ reference }) => given === undefined || reference === given);
  const receipt = sending && (await stored(env, sending, now));
  if (!sending || receipt === undefined || (receipt && receipt.form.id !== form.id)) {
    if (given === undefined) return seeOther(formAddress(form, language));
    throw new Problem(410);
  }
  const built = await builtPage(env, formAddress(form, language, 'sent'));
  const until = (receipt?.receivedAt ?? sending.at) + receiptSeconds * 1000;
  const rewriter = new HTMLRewriter();
  if (!receipt) rewriter.on('[data-promise]', { element: (promise) => void promise.remove() });
  const filled = fillSlots(rewriter, {
    reference: sending.reference,
    until: sayTime(until, language),
    ...(receipt
      ? { 'next-date': sayWeekday(nextDay(receipt), language), answers: copyOf(receipt, language) }
      : {}),
  });
  return answerWith(filled.transform(built), 200);
}

/**
 * Ends the receipts of this browser, and leads back to where they were shown. The copies of answered
 * steps that the browser kept for its Back button go with them.
 */
export async function endReceipt(
  request: Request,
  form: Pick<Form, 'address'>,
  language: Language,
): Promise<Response> {
  const [last] = sentLately(request, Date.now());
  const reference = givenReference(request) ?? (last && (await named(last)).reference);
  const address = formAddress(form, language, reference ? 'sent' : 1);
  return seeOther(reference ? `${address}?reference=${reference}` : address, {
    'Set-Cookie': noReceipt(request),
    'Clear-Site-Data': '"cache"',
  });
}
