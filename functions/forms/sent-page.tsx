import { type Database, openDatabase } from '../../db/open.ts';
import { type Acknowledged, acknowledgedAs, receiptOf } from '../../db/submissions/receipt.ts';
import { formAddress } from '../../domain/forms/address.ts';
import type { Answers } from '../../domain/forms/answer.ts';
import { isDeclined } from '../../domain/forms/declined.ts';
import type { Form } from '../../domain/forms/definition.ts';
import { heldIn } from '../../domain/forms/held.ts';
import { hasWaiting, holdsPlace } from '../../domain/forms/limits.ts';
import type { AnsweredQuestion } from '../../domain/forms/question.ts';
import { idOf, isReference, referenceOf } from '../../domain/forms/reference.ts';
import { replyDay } from '../../domain/forms/reply-day.ts';
import { dayOf, sayWeekday } from '../../domain/words/day.ts';
import type { Language } from '../../domain/words/language.ts';
import { sayTime } from '../../domain/words/moment.ts';
import type { Env } from '../env.ts';
import { answerWith } from '../http/answer-with.ts';
import { builtPage } from '../http/built-page.ts';
import { fillSlots } from '../http/fill.ts';
import { logFault } from '../http/log-fault.ts';
import { Problem } from '../http/problem.ts';
import { seeOther } from '../http/see-other.ts';
import type { Markup } from '../markup/markup.ts';
import { AnswerList } from './answer-list.tsx';
import { fillLetter } from './letter.ts';
import { type Lately, noReceipt, receiptSeconds, sentLately } from './receipt-cookie.ts';
import { showWhen } from './standing.tsx';
import { standingWords } from './standing-words.ts';

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

/** What is known of a sending, as far as it may be shown to whoever asks. */
type Known = Acknowledged & {
  /** For the browser that sent them, and for half an hour. */
  readonly answers?: Answers;
};

/** What this browser sent, with its answers; nothing when that is not lately. */
async function ownOf(db: Database, { id }: Named, now: number): Promise<Known | undefined> {
  const receipt = await receiptOf(db, id);
  const young = receipt && now - receipt.receivedAt < receiptSeconds * 1000;
  return young ? { ...receipt, id } : undefined;
}

/** What stands under a reference that somebody gives. */
const underReference = async (
  db: Database,
  reference: string,
  form: string,
): Promise<Known | undefined> =>
  (await acknowledgedAs(db, reference)).find((each) => each.form.id === form);

/** The stored answers, to be read again or printed. */
function copyOf(form: Form, answers: Answers, language: Language): Markup {
  const listed = (question: AnsweredQuestion) =>
    answers[question.id] !== undefined || isDeclined(question, answers);
  return <AnswerList {...{ form, answers, language, listed }} />;
}

/** What is said of the place that was asked for; nothing of one that the coordinator has decided on since. */
function placeOf({ form, status }: Known, own: boolean, language: Language): Markup | undefined {
  const words = standingWords(language);
  if (!hasWaiting(form)) return undefined;
  if (status === 'waiting')
    return (
      <>
        <h2>{words.onList}</h2>
        <p>{form.after_close ? words.onListLate : words.onListHelp}</p>
      </>
    );
  return own && form.places !== undefined && holdsPlace(status) ? (
    <p>{words.placeKept}</p>
  ) : undefined;
}

/** Lets the link that asks for a correction say which sending is meant. */
const askAbout = (link: Element, reference: string): Element => {
  const address = link.getAttribute('href') ?? '';
  return address.includes('?')
    ? link.setAttribute('href', `${address}&amp;reference=${reference}`)
    : link;
};

/** What a receipt is made of. */
interface Shown {
  readonly reference: string;
  /** What is stored; `null` when the database does not answer. */
  readonly known: Known | null;
  /** What this browser itself sent, if it did. */
  readonly own: Named | undefined;
}

/** The built receipt, filled with what may be shown of it, without what may not. */
function fillReceipt(built: Response, { reference, known, own }: Shown, language: Language) {
  const rewriter = new HTMLRewriter();
  const without = (which: string) =>
    rewriter.on(`[data-${which}]`, { element: (part) => void part.remove() });
  const waits = known?.status === 'waiting' && hasWaiting(known.form);
  if (!known || waits) without('promise');
  if (waits) showWhen(rewriter, 'waiting');
  rewriter.on('[data-asks]', { element: (link) => void askAbout(link, reference) });
  const place = known && placeOf(known, own !== undefined, language);
  if (!own) without('own');
  without(known ? 'later' : 'gone');
  const sentAt = known?.receivedAt ?? own?.at ?? 0;
  const sent = sayWeekday(dayOf(sentAt), language);
  rewriter.on('[data-mail]', {
    element(link) {
      if (!known || waits) return void link.remove();
      const to = known.answers ? heldIn(known.form, known.answers, 'email') : '';
      const date = sayWeekday(replyDay(known), language);
      fillLetter(link, { to, reference, sent, date });
    },
  });
  return fillSlots(rewriter, {
    reference,
    'sent-day': sent,
    ...(own ? { until: sayTime(sentAt + receiptSeconds * 1000, language) } : {}),
    ...(known ? { 'next-date': sayWeekday(replyDay(known), language) } : {}),
    ...(place ? { place } : {}),
    ...(known?.answers ? { answers: copyOf(known.form, known.answers, language) } : {}),
  }).transform(built);
}

/**
 * The page after the sending: reference, next step with its day, and the answers, which only the
 * browser that sent them sees. Without the stored row no day is promised, and what was not sent is
 * not said to be. Whoever asks for nothing is led to the form.
 *
 * @throws Problem 410
 */
export async function sentPage(
  env: Env,
  request: Request,
  form: Form,
  language: Language,
): Promise<Response> {
  const db = openDatabase(env.DB);
  const now = Date.now();
  const given = givenReference(request);
  const sendings = await Promise.all(sentLately(request, now).map(named));
  const sending = sendings.find(({ reference }) => given === undefined || reference === given);
  const read = async (): Promise<Shown | undefined> => {
    const own = sending && (await ownOf(db, sending, now));
    if (own?.form.id === form.id)
      return { reference: referenceOf(own.id), known: own, own: sending };
    const known = given && (await underReference(db, given, form.id));
    return known ? { reference: given, known, own: undefined } : undefined;
  };
  const shown = await read().catch((error: unknown) => {
    logFault('receipt not read', error);
    return sending && { reference: sending.reference, known: null, own: sending };
  });
  if (!shown) {
    if (given === undefined) return seeOther(formAddress(form, language));
    throw new Problem(410);
  }
  const built = await builtPage(env, formAddress(form, language, 'sent'));
  return answerWith(fillReceipt(built, shown, language), 200);
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
