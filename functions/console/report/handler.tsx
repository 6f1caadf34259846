import type { Context, Handler } from 'hono';
import { reportWordsOf } from '../../../db/figures/words.ts';
import { openDatabase } from '../../../db/open.ts';
import { lengthOf } from '../../../domain/forms/written.ts';
import { writeReportWords } from '../../actions/figures/record.ts';
import { siteIndex } from '../../http/site-index.ts';
import { textIn } from '../../http/typed.ts';
import { acting } from '../acting.ts';
import { consoleAddress } from '../address.ts';
import { taking } from '../give-back.tsx';
import { type ConsoleEnv, mayChange } from '../guard/person.ts';
import { missing } from '../message/missing.ts';
import { aimsAsked } from '../objectives/handler.ts';
import { consolePage } from '../page.tsx';
import { reportOf } from './look.ts';
import { reportScreen, type TypedWords } from './view.tsx';

type Asked = Context<ConsoleEnv>;

/** Longest words of a report, in characters: with them it takes two pages. */
const longest = 1500;

async function show(context: Asked, typed?: TypedWords, status = 200): Promise<Response> {
  const { language, session } = context.var;
  const { programme } = await aimsAsked(context);
  if (!programme) return missing(context);
  const by = acting(context);
  const db = openDatabase(context.env.DB);
  const [report, { programmes }] = await Promise.all([
    reportOf(context.env, db, programme, { language, by }),
    siteIndex(context.env),
  ]);
  const dates = programmes.find(({ id }) => id === programme.id)?.dates;
  const screen = reportScreen({
    ...{ language, programme, dates, report, typed, now: by.now },
    allowed: session !== undefined && mayChange(session.role),
    saved: context.req.query('notice') === 'saved',
  });
  return consolePage(context, { ...screen, status });
}

/** The report of one programme, on two sheets of A4, and above it what is not printed. */
export const report: Handler<ConsoleEnv> = (context) => show(context);

/** A coordinator writes what is said in the report. */
export const writeReport = taking(async (context: Asked, sent) => {
  const { language } = context.var;
  const { programme } = await aimsAsked(context);
  if (!programme) return missing(context);
  const by = acting(context);
  const db = openDatabase(context.env.DB);
  const text = textIn(sent, 'own_words');
  const seen = Number(sent.get('seen')) || 0;
  if (lengthOf(text) > longest) return show(context, { text, seen, fault: 'tooLong' }, 422);
  const one = { programme: programme.id, language };
  const kept = await writeReportWords(db, { ...one, text, seen }, by);
  const stands = kept ? undefined : await reportWordsOf(db, one, by.scope);
  // What a second press of the same form finds is its own words.
  if (stands && stands.text !== text)
    return show(context, { text, seen: stands.at, fault: 'overtaken' }, 409);
  const told = { programme: programme.id, notice: 'saved' };
  return context.redirect(consoleAddress(language, 'totals/report/', told), 303);
});
