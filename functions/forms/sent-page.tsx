import { openDatabase } from '../../db/open.ts';
import { type Receipt, receiptOf } from '../../db/submissions/receipt.ts';
import { formAddress } from '../../domain/forms/address.ts';
import type { Form } from '../../domain/forms/definition.ts';
import type { AnsweredQuestion } from '../../domain/forms/question.ts';
import { referenceOf } from '../../domain/forms/reference.ts';
import { dayOf, sayDay } from '../../domain/words/day.ts';
import type { Language } from '../../domain/words/language.ts';
import type { Env } from '../env.ts';
import { answerWith } from '../http/answer-with.ts';
import { builtPage } from '../http/built-page.ts';
import { fillSlots, type Markup } from '../http/fill.ts';
import { logFault } from '../http/log-fault.ts';
import { seeOther } from '../http/see-other.ts';
import { AnswerList } from './answer-list.tsx';
import { receiptKey, receiptSeconds } from './receipt-cookie.ts';

const dayMilliseconds = 24 * 60 * 60 * 1000;

/** The day by which the next step happens. */
const nextDay = (form: Form, receivedAt: number): string =>
  dayOf(receivedAt + form.next_step.within_days * dayMilliseconds);

/** What this browser sent lately with this form. A database that does not answer hides it, no more. */
async function lately(env: Env, request: Request, form: Form, now: number) {
  const key = receiptKey(request);
  if (key === undefined) return undefined;
  try {
    const receipt = await receiptOf(openDatabase(env.DB), key);
    const young = receipt && now - receipt.receivedAt < receiptSeconds * 1000;
    return young && receipt.form.id === form.id ? { ...receipt, key } : undefined;
  } catch (error) {
    logFault('receipt not read', error);
    return undefined;
  }
}

/** The stored answers, to be read again or printed. */
function copyOf({ form, answers }: Receipt, language: Language): Markup {
  const listed = ({ id }: AnsweredQuestion) => answers[id] !== undefined;
  return <AnswerList {...{ form, answers, language, listed }} />;
}

/**
 * The page after the sending: reference, next step with its day, and the answers, which only the
 * browser that sent them sees. Whoever sent nothing is led to the form.
 */
export async function sentPage(
  env: Env,
  request: Request,
  form: Form,
  language: Language,
): Promise<Response> {
  const now = Date.now();
  const asked = new URL(request.url).searchParams.get('reference') ?? '';
  const given = /^[0-9A-F]{4}-[0-9A-F]{4}$/.test(asked) ? asked : undefined;
  const found = await lately(env, request, form, now);
  const receipt =
    found && (given === undefined || given === referenceOf(found.key)) ? found : undefined;
  const reference = receipt ? referenceOf(receipt.key) : given;
  if (reference === undefined) return seeOther(formAddress(form, language));
  const built = await builtPage(env, formAddress(form, language, 'sent'));
  const filled = fillSlots(new HTMLRewriter(), {
    reference,
    'next-date': sayDay(nextDay(receipt?.form ?? form, receipt?.receivedAt ?? now), language),
    ...(receipt ? { answers: copyOf(receipt, language) } : {}),
  });
  return answerWith(filled.transform(built), 200);
}
