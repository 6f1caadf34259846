import { openDatabase } from '../../../db/open.ts';
import {
  cancel,
  proposeOtherMoments,
  rewriteSession,
} from '../../actions/sessions/write-session.ts';
import { readForm } from '../../http/form-body.ts';
import type { Child } from '../../markup/markup.ts';
import { otherOf, pairAddress } from '../pairs/own.ts';
import { pairPage } from '../pairs/pair-page.tsx';
import { Sure } from '../sure.tsx';
import { MomentFields, PlanFields } from './fields.tsx';
import { sessionFormWords } from './form-words.ts';
import {
  type AskedSession,
  isAhead,
  type Met,
  namedSession,
  oneOf,
  sessionBelow,
} from './named.ts';
import { showSession } from './one.tsx';
import { lettersAbout, sendSoon } from './tell.ts';
import { momentsTyped, readMoments, readPlan, type TypedMoment, type TypedPlan } from './typed.ts';
import { sessionWords } from './words.ts';

/** The address of a page of a session. */
const at = (context: AskedSession, { pair, row }: Met, below = ''): string =>
  pairAddress(context.var.language, pair, sessionBelow(row.id, below));

/** The session as it stands instead: it has begun, or was changed. */
const late = (context: AskedSession, met: Met) => {
  const words = sessionWords(context.var.language);
  const begun = met.row.state === 'agreed' && !isAhead(met.row, Date.now());
  return showSession(context, met, { fault: begun ? words.begunAlready : words.overtaken }, 409);
};

/** When somebody saw the session written last, as the form carries it. */
const seenIn = (sent: URLSearchParams): number => Number(sent.get('seen') ?? Number.NaN);

/** What was typed, how the session was seen then, and what the answer is. */
interface Given<Typed> {
  readonly typed: Typed;
  readonly seen: number;
  readonly status?: number;
}

interface Changing {
  readonly context: AskedSession;
  readonly met: Met;
  /** Where it is sent, below the session's address. */
  readonly below: string;
  /** When the session was written last, as it was seen. */
  readonly seen: number;
  /** What the button says. */
  readonly go: string;
  /** Left to the browser: whether what is asked was answered. */
  readonly checked?: boolean;
  readonly children: Child;
}

/** A form by which a session is changed as it was seen, and the way back to it. */
const Changing = ({ context, met, below, seen, go, checked = false, children }: Changing) => (
  <form method="post" action={at(context, met, below)} class="asking" novalidate={!checked}>
    {children}
    <input type="hidden" name="seen" value={seen} />
    <p class="go">
      <button type="submit">{go}</button>{' '}
      <a href={at(context, met)}>{sessionFormWords(context.var.language).back}</a>
    </p>
  </form>
);

function showOthers(
  context: AskedSession,
  met: Met,
  { typed, seen, status }: Given<readonly TypedMoment[]>,
) {
  const { language } = context.var;
  const words = sessionFormWords(language);
  const content = (
    <Changing {...{ context, met, seen }} below="moments/" go={words.sendOthers}>
      <p>{met.row.state === 'agreed' ? words.othersAgreed : words.othersIntro}</p>
      <MomentFields language={language} typed={typed} />
    </Changing>
  );
  return pairPage(context, met.pair, { heading: words.othersHeading, content, status });
}

/** Asks for other moments. */
export async function askForOthers(context: AskedSession): Promise<Response> {
  const met = await namedSession(context);
  if (!isAhead(met.row, Date.now())) return late(context, met);
  return showOthers(context, met, { typed: momentsTyped(), seen: met.row.changedAt });
}

/** Proposes other moments, instead of those that stand or of the one that was agreed to. */
export async function proposeOthers(context: AskedSession): Promise<Response> {
  const sent = await readForm(context.req.raw);
  const met = await namedSession(context);
  const { pair, row } = met;
  const now = Date.now();
  if (!isAhead(row, now)) return late(context, met);
  const seen = seenIn(sent);
  const read = readMoments(sent, context.var.language, now);
  if (read.isWrong) return showOthers(context, met, { typed: read.typed, seen, status: 422 });
  const { moments } = read;
  const instead = row.state === 'agreed' ? row.startsAt : null;
  const about = { session: row.id, startsAt: null, instead, moments, minutes: row.minutes };
  const letters = await lettersAbout(context, pair, 'session-proposed', about, {
    to: 'other',
    now,
  });
  const one = { ...oneOf(context, pair, row.id, now), seen, moments };
  if (!(await proposeOtherMoments(openDatabase(context.env.DB), one, letters)))
    return late(context, await namedSession(context));
  sendSoon(context, letters);
  return context.redirect(at(context, met, '?notice=others'), 303);
}

function showPlan(context: AskedSession, met: Met, { typed, seen, status }: Given<TypedPlan>) {
  const { language } = context.var;
  const words = sessionFormWords(language);
  const content = (
    <Changing {...{ context, met, seen }} below="plan/" go={words.save}>
      <PlanFields language={language} typed={typed} />
    </Changing>
  );
  return pairPage(context, met.pair, { heading: words.rewriteHeading, content, status });
}

/** Asks for another objective, place or length. */
export async function askToRewrite(context: AskedSession): Promise<Response> {
  const met = await namedSession(context);
  if (!isAhead(met.row, Date.now())) return late(context, met);
  const { objective, place, minutes, changedAt } = met.row;
  const typed = { objective, place, minutes: String(minutes) };
  return showPlan(context, met, { typed, seen: changedAt });
}

/** Keeps another objective, place or length; the moment stays. */
export async function rewrite(context: AskedSession): Promise<Response> {
  const sent = await readForm(context.req.raw);
  const met = await namedSession(context);
  const { pair, row } = met;
  const now = Date.now();
  if (!isAhead(row, now)) return late(context, met);
  const seen = seenIn(sent);
  const { typed, isWrong, planned } = readPlan(sent, context.var.language);
  if (isWrong) return showPlan(context, met, { typed, seen, status: 422 });
  const about = { session: row.id, startsAt: row.startsAt, moments: [], minutes: planned.minutes };
  const letters =
    row.state === 'agreed'
      ? await lettersAbout(context, pair, 'session-changed', about, { to: 'other', now })
      : [];
  const one = { ...oneOf(context, pair, row.id, now), seen, ...planned };
  if (!(await rewriteSession(openDatabase(context.env.DB), one, letters)))
    return late(context, await namedSession(context));
  sendSoon(context, letters);
  return context.redirect(at(context, met, '?notice=rewritten'), 303);
}

function showCancel(context: AskedSession, met: Met, seen: number, fault?: string) {
  const { language } = context.var;
  const words = sessionFormWords(language);
  const content = (
    <Changing {...{ context, met, seen }} below="cancel/" go={words.cancelButton} checked>
      <p>{words.cancelText(otherOf(met.pair, language))}</p>
      <Sure label={words.cancelSure} fault={fault} />
    </Changing>
  );
  return pairPage(context, met.pair, {
    heading: words.cancelHeading,
    content,
    status: fault ? 422 : 200,
  });
}

/** Asks whether a session is to be cancelled. */
export async function askToCancel(context: AskedSession): Promise<Response> {
  const met = await namedSession(context);
  return isAhead(met.row, Date.now())
    ? showCancel(context, met, met.row.changedAt)
    : late(context, met);
}

/** Cancels a session that is ahead. */
export async function cancelOne(context: AskedSession): Promise<Response> {
  const sent = await readForm(context.req.raw);
  const met = await namedSession(context);
  const { pair, row } = met;
  const now = Date.now();
  if (row.state === 'cancelled')
    return context.redirect(at(context, met, '?notice=cancelled'), 303);
  if (!isAhead(row, now)) return late(context, met);
  const seen = seenIn(sent);
  if (sent.get('sure') !== 'yes')
    return showCancel(context, met, seen, sessionFormWords(context.var.language).cancelMissing);
  const { state, startsAt, moments, minutes } = row;
  const about = {
    session: row.id,
    startsAt: state === 'agreed' ? startsAt : null,
    moments,
    minutes,
  };
  const letters = await lettersAbout(context, pair, 'session-cancelled', about, {
    to: 'other',
    now,
  });
  const one = { ...oneOf(context, pair, row.id, now), seen };
  if (!(await cancel(openDatabase(context.env.DB), one, letters)))
    return late(context, await namedSession(context));
  sendSoon(context, letters);
  return context.redirect(at(context, met, '?notice=cancelled'), 303);
}
