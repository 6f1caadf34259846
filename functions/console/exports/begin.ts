import type { Handler } from 'hono';
import { openDatabase } from '../../../db/open.ts';
import { beginExport } from '../../actions/submissions/begin-export.ts';
import { readForm } from '../../http/form-body.ts';
import { acting } from '../acting.ts';
import { consoleAddress } from '../address.ts';
import { everyVersion } from '../every-version.ts';
import { currentForm } from '../forms.ts';
import type { ConsoleEnv } from '../guard/person.ts';
import { provedLately } from '../guard/session.ts';
import { missing } from '../message/missing.ts';
import { readSelection, selectionQuery } from '../selection.ts';
import { readManner, subjectOf, writeMoment } from './begun.ts';

/** Begins an export for somebody who has just proved who they are: leaves its trace, leads to its parts. */
export const begin: Handler<ConsoleEnv> = async (context) => {
  const { language, session } = context.var;
  const now = Date.now();
  const sent = await readForm(context.req.raw);
  const form = sent.get('form') ?? '';
  const selection = readSelection((name) => sent.get(name), form, acting(context).scope);
  if (!session || !provedLately(session, now))
    return context.redirect(consoleAddress(language, 'exports/', selectionQuery(selection)), 303);
  const db = openDatabase(context.env.DB);
  const current = await currentForm(context.env, form);
  if (!current && (await everyVersion(db, current, form)).forms.length === 0)
    return missing(context);
  const begun = { subject: subjectOf(selection), who: session.who, now };
  const { id, moment } = await beginExport(db, begun);
  const query = { ...readManner((name) => sent.get(name)), moment: writeMoment(moment) };
  return context.redirect(consoleAddress(language, `exports/${id}/`, query), 303);
};
