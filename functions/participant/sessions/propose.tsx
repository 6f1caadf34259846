import { openDatabase } from '../../../db/open.ts';
import type { OwnPair } from '../../../db/pairs/own.ts';
import { sessionsOf } from '../../../db/sessions/own.ts';
import { isId, isKey } from '../../../domain/forms/reference.ts';
import { weeksAfter } from '../../../domain/sessions/moment.ts';
import { mostOpen } from '../../../domain/sessions/session.ts';
import { proposeSession } from '../../actions/sessions/write-session.ts';
import { readForm } from '../../http/form-body.ts';
import { Fault } from '../../private/notice.tsx';
import { showPair } from '../pairs/one.tsx';
import { type AskedPair, namedPair, otherOf, pairAddress } from '../pairs/own.ts';
import { pairPage } from '../pairs/pair-page.tsx';
import { cadenceOf } from './cadence.ts';
import { MomentFields, PlanFields } from './fields.tsx';
import { sessionFormWords } from './form-words.ts';
import { oneOf, sessionBelow } from './named.ts';
import { lettersAbout, sendSoon } from './tell.ts';
import { momentsTyped, readMoments, readPlan, type TypedMoment, type TypedPlan } from './typed.ts';

interface Typed {
  /** What the session will be known by: two presses propose one. */
  readonly key: string;
  readonly moments: readonly TypedMoment[];
  readonly plan: TypedPlan;
}

function show(
  context: AskedPair,
  pair: OwnPair,
  { key, moments, plan }: Typed,
  status = 200,
  fault?: string,
): Promise<Response> {
  const { language } = context.var;
  const words = sessionFormWords(language);
  const content = (
    <form
      method="post"
      action={pairAddress(language, pair, 'new-session/')}
      class="asking"
      novalidate
    >
      {fault && <Fault id="session-error">{fault}</Fault>}
      <p>{words.proposeIntro(otherOf(pair, language))}</p>
      <input type="hidden" name="key" value={key} />
      <MomentFields language={language} typed={moments} />
      <PlanFields language={language} typed={plan} />
      <p class="go">
        <button type="submit">{words.send}</button>
      </p>
    </form>
  );
  return pairPage(context, pair, { heading: words.proposeHeading, content, status });
}

/** Asks for a session, at the pace of the programme: the moment that comes next by it stands there already. */
export async function askForSession(context: AskedPair): Promise<Response> {
  const pair = await namedPair(context);
  if (pair.state !== 'active')
    return showPair(
      context,
      pair,
      { fault: sessionFormWords(context.var.language).notActive },
      409,
    );
  const { every_weeks: weeks, minutes } = await cadenceOf(context, pair);
  const rows = await sessionsOf(openDatabase(context.env.DB), pair);
  const last = rows.find(({ state, startsAt }) => startsAt !== null && state !== 'cancelled');
  const next = last?.startsAt ? weeksAfter(last.startsAt, weeks, Date.now()) : undefined;
  const plan = { objective: '', place: last?.place ?? '', minutes: String(minutes) };
  const moments = momentsTyped(next === undefined ? [] : [next]);
  return show(context, pair, { key: crypto.randomUUID(), moments, plan });
}

/** Proposes a session. What is wrong is said beside it, and nothing that was typed is lost. */
export async function propose(context: AskedPair): Promise<Response> {
  const sent = await readForm(context.req.raw);
  const { language } = context.var;
  const words = sessionFormWords(language);
  const pair = await namedPair(context);
  const now = Date.now();
  const carried = sent.get('key');
  const key = isKey(carried) ? carried : crypto.randomUUID();
  const read = readMoments(sent, language, now);
  const { typed: plan, isWrong, planned } = readPlan(sent, language);
  const typed = { key, moments: read.typed, plan };
  if (read.isWrong || isWrong) return show(context, pair, typed, 422);
  const one = oneOf(context, pair, key, now);
  const about = { session: key, startsAt: null, moments: read.moments, minutes: planned.minutes };
  const letters = await lettersAbout(context, pair, 'session-proposed', about, {
    to: 'other',
    now,
  });
  const db = openDatabase(context.env.DB);
  const done = await proposeSession(db, { ...one, ...planned, moments: read.moments }, letters);
  const there = done || (await sessionsOf(db, pair)).some(({ id }) => id === key && isId(id));
  if (!there) {
    // What was written stays: too many are open, or the pair came to a stop meanwhile.
    const stands = await namedPair(context);
    const fault = stands.state === 'active' ? words.tooMany(mostOpen) : words.stopped;
    return show(context, stands, typed, 409, fault);
  }
  if (done) sendSoon(context, letters);
  return context.redirect(pairAddress(language, pair, sessionBelow(key, '?notice=proposed')), 303);
}
