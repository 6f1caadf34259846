import { openDatabase } from '../../../db/open.ts';
import { proposeOtherMoments, rewriteSession } from '../../actions/sessions/write-session.ts';
import { readForm } from '../../http/form-body.ts';
import { pairPage } from '../pairs/pair-page.tsx';
import { again, at, Changing, type Given, late, Overtaken, seenAt } from './changing.tsx';
import { MomentFields, PlanFields } from './fields.tsx';
import { sessionFormWords } from './form-words.ts';
import { type AskedSession, isAhead, type Met, namedSession, oneOf } from './named.ts';
import { lettersAbout, sendSoon } from './tell.ts';
import { momentsTyped, readMoments, readPlan, type TypedMoment, type TypedPlan } from './typed.ts';

function showOthers(
  context: AskedSession,
  met: Met,
  { typed, seen, status, isLate }: Given<readonly TypedMoment[]>,
) {
  const { language } = context.var;
  const words = sessionFormWords(language);
  const content = (
    <Changing {...{ context, met, seen }} below="moments/" go={words.sendOthers}>
      {isLate && <Overtaken context={context} met={met} />}
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
  const seen = seenAt(sent);
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
    return again(context, (stands, given) =>
      showOthers(context, stands, { typed: read.typed, ...given }),
    );
  sendSoon(context, letters);
  return context.redirect(at(context, met, '?notice=others'), 303);
}

function showPlan(
  context: AskedSession,
  met: Met,
  { typed, seen, status, isLate }: Given<TypedPlan>,
) {
  const { language } = context.var;
  const words = sessionFormWords(language);
  const content = (
    <Changing {...{ context, met, seen }} below="plan/" go={words.save}>
      {isLate && <Overtaken context={context} met={met} />}
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
  const seen = seenAt(sent);
  const { typed, isWrong, planned } = readPlan(sent, context.var.language);
  if (isWrong) return showPlan(context, met, { typed, seen, status: 422 });
  const about = { session: row.id, startsAt: row.startsAt, moments: [], minutes: planned.minutes };
  const letters =
    row.state === 'agreed'
      ? await lettersAbout(context, pair, 'session-changed', about, { to: 'other', now })
      : [];
  const one = { ...oneOf(context, pair, row.id, now), seen, ...planned };
  if (!(await rewriteSession(openDatabase(context.env.DB), one, letters)))
    return again(context, (stands, given) => showPlan(context, stands, { typed, ...given }));
  sendSoon(context, letters);
  return context.redirect(at(context, met, '?notice=rewritten'), 303);
}
