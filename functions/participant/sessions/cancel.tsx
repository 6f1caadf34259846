import { openDatabase } from '../../../db/open.ts';
import { cancel } from '../../actions/sessions/write-session.ts';
import { readForm } from '../../http/form-body.ts';
import { otherOf } from '../pairs/own.ts';
import { pairPage } from '../pairs/pair-page.tsx';
import { Sure } from '../sure.tsx';
import { at, Changing, late, seenAt } from './changing.tsx';
import { sessionFormWords } from './form-words.ts';
import { type AskedSession, isAhead, type Met, namedSession, oneOf } from './named.ts';
import { lettersAbout, sendSoon } from './tell.ts';

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
  const seen = seenAt(sent);
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
