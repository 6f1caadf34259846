import { openDatabase } from '../../../db/open.ts';
import { notesOf } from '../../../db/sessions/own.ts';
import { formAddress } from '../../../domain/forms/address.ts';
import { lengthOf } from '../../../domain/forms/written.ts';
import { longestNote, saids } from '../../../domain/sessions/session.ts';
import { isSecretKey } from '../../actions/secrets/derive.ts';
import {
  agreeToSession,
  noteOnSession,
  sayWhetherHeld,
} from '../../actions/sessions/write-session.ts';
import { passCookie } from '../../forms/pass-cookie.ts';
import { readForm } from '../../http/form-body.ts';
import { Problem } from '../../http/problem.ts';
import { seeOther } from '../../http/see-other.ts';
import { seenIn, textIn } from '../../http/typed.ts';
import { pairAddress } from '../pairs/own.ts';
import { afterSessionWords } from './after-words.ts';
import { whyNot } from './changing.tsx';
import { feedbackFormOf } from './feedback-form.ts';
import { sessionFormWords } from './form-words.ts';
import {
  type AskedSession,
  hasBegun,
  type Met,
  namedSession,
  oneOf,
  sessionBelow,
} from './named.ts';
import { showSession } from './one.tsx';
import { lettersAbout, sendSoon } from './tell.ts';
import { sessionWords } from './words.ts';

const backTo = (context: AskedSession, { pair, row }: Met, notice: string): Response =>
  context.redirect(
    pairAddress(context.var.language, pair, sessionBelow(row.id, `?notice=${notice}`)),
    303,
  );

/** The other one agrees to one of the moments. */
export async function agree(context: AskedSession): Promise<Response> {
  const sent = await readForm(context.req.raw);
  const words = sessionWords(context.var.language);
  const met = await namedSession(context);
  const { pair, row } = met;
  const now = Date.now();
  const chosen = sent.get('moment');
  const moment = Number(chosen);
  // Pressed twice: what was agreed to is.
  if (row.state === 'agreed' && row.startsAt === moment) return backTo(context, met, 'agreed');
  if (row.state !== 'proposed') return showSession(context, met, { fault: words.overtaken }, 409);
  if (!chosen) return showSession(context, met, { fault: words.chooseMissing }, 422);
  if (!row.moments.includes(moment))
    return showSession(context, met, { fault: words.overtaken }, 409);
  if (moment <= now) return showSession(context, met, { fault: words.pastMoment }, 422);
  const about = { session: row.id, startsAt: moment, moments: [], minutes: row.minutes };
  const letters = await lettersAbout(context, pair, 'session-agreed', about, { to: 'both', now });
  const one = { ...oneOf(context, pair, row.id, now), moment };
  if (!(await agreeToSession(openDatabase(context.env.DB), one, letters))) {
    const stands = await namedSession(context);
    return showSession(context, stands, { fault: whyNot(stands, context.var.language) }, 409);
  }
  sendSoon(context, letters);
  return backTo(context, met, 'agreed');
}

/** One of the two says whether it took place. */
export async function say(context: AskedSession): Promise<Response> {
  const sent = await readForm(context.req.raw);
  const words = sessionWords(context.var.language);
  const met = await namedSession(context);
  const { pair, row } = met;
  const now = Date.now();
  const said = saids.find((one) => one === sent.get('said'));
  if (row.state === 'cancelled') return showSession(context, met, { fault: words.overtaken }, 409);
  if (!hasBegun(row, now))
    return showSession(
      context,
      met,
      { fault: afterSessionWords(context.var.language).notYet },
      409,
    );
  if (!said) return showSession(context, met, {}, 422);
  await sayWhetherHeld(openDatabase(context.env.DB), {
    ...oneOf(context, pair, row.id, now),
    said,
  });
  return backTo(context, met, said);
}

/** Keeps what one of the two notes for both; an empty field takes it back. */
export async function keepNote(context: AskedSession): Promise<Response> {
  const sent = await readForm(context.req.raw);
  const words = sessionFormWords(context.var.language);
  const met = await namedSession(context);
  const { pair, row } = met;
  // Who presses the button of an empty page has said nothing: it takes nothing back.
  if (!sent.has('note')) return showSession(context, met, {}, 422);
  const [text, seenText] = [textIn(sent, 'note'), seenIn(sent, 'seen')];
  if (lengthOf(text) > longestNote) {
    const fault = words.tooLong(longestNote, lengthOf(text));
    return showSession(context, met, { typed: { note: text, fault, seen: seenText } }, 422);
  }
  const one = { ...oneOf(context, pair, row.id, Date.now()), text, seenText };
  const db = openDatabase(context.env.DB);
  if (!(await noteOnSession(db, one))) {
    const stands = (await notesOf(db, row.id)).find(({ side }) => side === pair.side)?.text ?? '';
    const fault = afterSessionWords(context.var.language).noteChanged;
    const typed = { note: text, fault, seen: stands, stands };
    if (stands !== text) return showSession(context, met, { typed }, 409);
  }
  return backTo(context, met, text === '' ? 'unnoted' : 'noted');
}

/** So long the browser may answer, once somebody came from their page. */
const lasting = 2 * 60 * 60_000;

/**
 * Leads to the form in which somebody says how a session went: it knows the pair, the side and the session,
 * and takes one answer.
 */
export async function giveFeedback(context: AskedSession): Promise<Response> {
  const { env, req } = context;
  const { language } = context.var;
  const met = await namedSession(context);
  const { pair, row } = met;
  const form = await feedbackFormOf(env, pair.programme);
  const own = pair.side === 'mentor' ? row.mentorSaid : row.menteeSaid;
  const now = Date.now();
  if (!form || !hasBegun(row, now) || row.state === 'cancelled' || own !== 'held')
    return showSession(context, met, { fault: afterSessionWords(language).feedbackNot }, 409);
  if (row.feedbackAt !== null) return showSession(context, met);
  if (!isSecretKey(env.SECRET_KEY)) throw new Problem(503);
  const pass = {
    link: `session-${row.id}-${pair.side}`,
    ...{ form: form.id, programme: pair.programme, role: pair.side, session: row.id },
    until: now + lasting,
  };
  const cookie = await passCookie(req.raw, env.SECRET_KEY, pass);
  return seeOther(formAddress(form, language), { 'Set-Cookie': cookie });
}
