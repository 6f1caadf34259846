import type { Context } from 'hono';
import { openDatabase } from '../../../db/open.ts';
import { isId } from '../../../domain/forms/reference.ts';
import { openPerson } from '../../actions/submissions/open-person.ts';
import { acting } from '../acting.ts';
import { consoleAddress } from '../address.ts';
import { taking } from '../give-back.tsx';
import { type ConsoleEnv, mayChange } from '../guard/person.ts';
import { provedLately } from '../guard/session.ts';
import { missing } from '../message/missing.ts';
import { consolePage } from '../page.tsx';
import { copyOf } from './copy.ts';
import { personScreen } from './view.tsx';

type Asked<Path extends string> = Context<ConsoleEnv, Path>;

function open(context: Asked<string>, id: string, action: 'read' | 'copy') {
  const asked = { id, action, ...acting(context) };
  return isId(id) ? openPerson(openDatabase(context.env.DB), asked) : [];
}

/** All that the person sent who sent the submission of the address. */
export const person = async (context: Asked<'/people/:id/'>): Promise<Response> => {
  const { language, session } = context.var;
  const id = context.req.param('id');
  const rows = await open(context, id, 'read');
  if (rows.length === 0) return missing(context);
  const allowed = session !== undefined && mayChange(session.role);
  return consolePage(context, personScreen({ language, id, rows, allowed }));
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
  const { name, type, text } = copyOf(rows, format, language, now);
  return context.body(text, 200, {
    'Content-Type': type,
    'Content-Disposition': `attachment; filename="${name}"`,
    'Cache-Control': 'no-store',
  });
});
