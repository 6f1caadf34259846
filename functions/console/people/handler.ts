import type { Context } from 'hono';
import { openDatabase } from '../../../db/open.ts';
import { isId } from '../../../domain/forms/reference.ts';
import { knownPerson } from '../../actions/people/known-person.ts';
import { openPerson } from '../../actions/submissions/open-person.ts';
import { siteIndex } from '../../http/site-index.ts';
import { sendsMail } from '../../mail/chosen.ts';
import { acting } from '../acting.ts';
import { consoleAddress } from '../address.ts';
import { announcementWords } from '../announcements/words.ts';
import { askingOf } from '../ask/asked.tsx';
import { tellingWords } from '../decision-mail/words.ts';
import { taking } from '../give-back.tsx';
import { type ConsoleEnv, mayChange } from '../guard/person.ts';
import { provedLately } from '../guard/session.ts';
import { missing } from '../message/missing.ts';
import { consolePage } from '../page.tsx';
import { copyOf } from './copy.ts';
import { personWords } from './person-words.ts';
import { programmesIn } from './programmes.ts';
import { personScreen } from './view.tsx';

type Asked<Path extends string> = Context<ConsoleEnv, Path>;

function open(context: Asked<string>, id: string, action: 'read' | 'copy') {
  const asked = { id, action, ...acting(context) };
  return isId(id) ? openPerson(openDatabase(context.env.DB), asked) : [];
}

/** What is known of the person, with what became of what was sent from their page. */
export function known(context: Asked<string>, id: string) {
  const { scope, now } = acting(context);
  return isId(id)
    ? knownPerson(openDatabase(context.env.DB), id, scope, now)
    : Promise.resolve(undefined);
}

type Said = Parameters<typeof personScreen>[0]['said'];

/** The page of a person: where they stand, and all that they sent. */
export async function show(context: Asked<string>, id: string, said: Said, status?: number) {
  const { language, session } = context.var;
  const { scope } = acting(context);
  const whoever = known(context, id);
  const [rows, person, asking] = await Promise.all([
    open(context, id, 'read'),
    whoever,
    whoever.then((one) => askingOf(context.env, one?.id, { scope, language })),
  ]);
  if (rows.length === 0) return missing(context);
  const db = openDatabase(context.env.DB);
  const [{ sayProgramme }, { programmes: entries }] = await Promise.all([
    programmesIn(context.env, db, person?.participations ?? [], language),
    siteIndex(context.env),
  ]);
  const allowed = session !== undefined && mayChange(session.role);
  const tells = sendsMail(context.env);
  const whose = { person, sayProgramme, entries, asking };
  const me = session?.who ?? '';
  const screen = personScreen({ language, id, rows, allowed, me, tells, ...whose, said });
  return consolePage(context, { ...screen, status });
}

/** Somebody opens it, or was led back to it by what they did there. */
export const person = (context: Asked<'/people/:id/'>): Promise<Response> => {
  const words = personWords(context.var.language);
  const notices: ReadonlyMap<string, string> = new Map([
    ['moved', words.moved],
    ['moved-told', `${words.moved} ${tellingWords(context.var.language).leave(1)}`],
    ['noted', words.noted],
    ['ticked', words.ticked],
    ['corrected', words.noteCorrected],
    ['taken-back', words.noteTakenBack],
    ['ambassador', words.ambassadorMarked],
    ['no-ambassador', words.ambassadorUnmarked],
    ['revoked', words.revoked],
    ['written', announcementWords(context.var.language).sentOne],
  ]);
  const notice = notices.get(context.req.query('notice') ?? '');
  return show(context, context.req.param('id'), notice ? { notice } : {});
};

/** Hands out a copy of it, to somebody who has just proved who they are. */
export const copy = taking(async (context: Asked<'/people/:id/copy/'>, sent) => {
  const { language, session } = context.var;
  const id = context.req.param('id');
  const now = Date.now();
  const page = consoleAddress(language, `people/${id}/`);
  if (!session || !provedLately(session, now))
    return context.redirect(consoleAddress(language, 'sign-in/', { next: page }), 303);
  const rows = await open(context, id, 'copy');
  if (rows.length === 0) return missing(context);
  const format = sent.get('format') === 'csv' ? 'csv' : 'json';
  const { name, type, text } = copyOf(rows, await known(context, id), format, language, now);
  return context.body(text, 200, {
    'Content-Type': type,
    'Content-Disposition': `attachment; filename="${name}"`,
    'Cache-Control': 'no-store',
  });
});
