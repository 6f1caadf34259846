import type { Context, Handler } from 'hono';
import { openDatabase } from '../../../db/open.ts';
import { statuses } from '../../../db/schema.ts';
import { isKey } from '../../../domain/forms/reference.ts';
import { decideSubmission } from '../../actions/submissions/decide-submission.ts';
import { openSubmission } from '../../actions/submissions/open-submission.ts';
import { readForm } from '../../http/form-body.ts';
import type { ConsoleHouse } from '../guard/person.ts';
import { missing } from '../missing.ts';
import { consoleAddress } from '../place.ts';
import { oneOf, readSelection, selectionQuery } from '../selection.ts';
import { wordsOf } from '../words/words.ts';
import { longestNote } from './decision-form.tsx';
import { onePage, type Said } from './one-page.tsx';

type Asked = Context<ConsoleHouse, '/submissions/:id/'>;

/** Reads the submission that the address names, with its trace, and shows it. */
async function show(context: Asked, said: Said = {}): Promise<Response> {
  const id = context.req.param('id');
  const db = openDatabase(context.env.DB);
  const who = context.var.session?.who ?? '';
  const row = isKey(id) && (await openSubmission(db, { id, who, now: Date.now() }));
  if (!row) return missing(context);
  return onePage(
    context,
    row,
    readSelection((name) => context.req.query(name), row.form),
    said,
  );
}

/** One submission. Opening it changes nothing. */
export const one: Handler<ConsoleHouse, '/submissions/:id/'> = (context) => {
  const { saved } = wordsOf(context.var.language).one;
  return show(context, { notice: context.req.query('notice') === 'saved' ? saved : undefined });
};

/** Stores a status and a note. What cannot be stored is shown again with what was typed. */
export const decideOne: Handler<ConsoleHouse, '/submissions/:id/'> = async (context) => {
  const { language, session } = context.var;
  const words = wordsOf(language).one;
  const id = context.req.param('id');
  const sent = await readForm(context.req.raw);
  const typed = sent.get('note')?.replaceAll('\r\n', '\n');
  const [was, status] = [oneOf(statuses, sent.get('was')), oneOf(statuses, sent.get('status'))];
  if (!isKey(id)) return missing(context);
  if (!was || !status) return show(context, { fault: words.wrongStatus, typed, status: 422 });
  if (typed !== undefined && typed.length > longestNote)
    return show(context, {
      fault: words.noteTooLong(longestNote, typed.length),
      typed,
      status: 422,
    });
  const decision = { id, was, status, note: typed, who: session?.who ?? '', now: Date.now() };
  if (!(await decideSubmission(openDatabase(context.env.DB), decision)))
    return show(context, { fault: words.changed, typed, status: 409 });
  const query = selectionQuery(readSelection((name) => context.req.query(name), ''));
  return context.redirect(
    consoleAddress(language, `submissions/${id}/`, { ...query, notice: 'saved' }),
    303,
  );
};
