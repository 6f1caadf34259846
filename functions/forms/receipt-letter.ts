import type { Answers } from '../../domain/forms/answer.ts';
import type { Form } from '../../domain/forms/definition.ts';
import { heldIn, questionsHolding } from '../../domain/forms/held.ts';
import { hasWaiting } from '../../domain/forms/limits.ts';
import { referenceOf } from '../../domain/forms/reference.ts';
import { replyDay } from '../../domain/forms/reply-day.ts';
import { receiptKey } from '../../domain/messages/keys.ts';
import type { NewMessage } from '../../domain/messages/message.ts';
import { render, withDate } from '../../domain/messages/render.ts';
import type { Letters } from '../../domain/messages/template.ts';
import { dayOf, sayWeekday } from '../../domain/words/day.ts';
import type { Language } from '../../domain/words/language.ts';
import { say } from '../../domain/words/words.ts';
import type { Env } from '../env.ts';
import { chosenCarrier, sendsMail } from '../mail/chosen.ts';
import { commonValues, lettersIn } from '../mail/letters.ts';

/** A sending that is to be acknowledged. */
interface Sent {
  readonly form: Form;
  readonly answers: Answers;
  readonly language: Language;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** The receipts of a submission, by its id: one says that it arrived, the other that it waits for a place. */
export type Receipts = (id: string) => readonly NewMessage[];

/**
 * The receipts that go with a sending whose form asks for an e-mail address, if one was given. Nothing
 * that the sender wrote stands in them: their address may be somebody else's.
 *
 * @returns nothing where no mail is meant to leave this house: nobody was promised one
 */
export async function receiptsFor(env: Env, sent: Sent): Promise<Receipts | undefined> {
  const { form, answers, language, now } = sent;
  const recipient = heldIn(form, answers, 'email');
  if (recipient === '' || !isMeant(env)) return undefined;
  const letters = await lettersIn(env, language);
  if (!letters) return undefined;
  const programme = heldIn(form, answers, 'programme');
  const date = sayWeekday(replyDay({ form, programme, receivedAt: now }), language);
  const next = letters.nextSteps[form.id];
  return (id) =>
    receiptNames(form).flatMap((name) => {
      const text = letters.texts[name];
      if (!text) return [];
      const values = {
        ...commonValues(letters),
        form: say(form.title, language),
        reference: referenceOf(id),
        day: sayWeekday(dayOf(now), language),
        ...(next ? { next_step: withDate(next, date) } : {}),
      };
      const about = { key: receiptKey(id), recipient, person: null, programme: programme || null };
      return [{ ...about, language, name, now, ...render(text, values) }];
    });
}

/** The texts that a receipt of a form may be. */
const receiptNames = (form: Form) =>
  hasWaiting(form) ? (['receipt', 'receipt-waiting'] as const) : (['receipt'] as const);

/** Whether mail is meant to leave: with half a configuration it waits in the outbox, where it is seen. */
function isMeant(env: Env): boolean {
  const carrier = chosenCarrier(env);
  return !('kept' in carrier) || carrier.kept !== 'unset';
}

/** Whether a receipt of this form is promised: mail leaves, and its text is written. */
export async function promisesReceipt(env: Env, form: Form, language: Language): Promise<boolean> {
  if (!sendsMail(env) || questionsHolding(form, 'email').length === 0) return false;
  const letters: Letters | undefined = await lettersIn(env, language);
  return letters?.texts.receipt !== undefined;
}
