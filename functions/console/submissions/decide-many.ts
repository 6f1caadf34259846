import type { Context } from 'hono';
import { openDatabase } from '../../../db/open.ts';
import { submissionsNamed } from '../../../db/submissions/person.ts';
import { statuses } from '../../../domain/forms/status.ts';
import { decideSubmissions, type OneOfMany } from '../../actions/submissions/decide-submission.ts';
import { Problem } from '../../http/problem.ts';
import { acting } from '../acting.ts';
import { lettersFor } from '../decision-mail/letters.ts';
import { taking } from '../give-back.tsx';
import type { ConsoleEnv } from '../guard/person.ts';
import { atOnce } from '../page-of.ts';
import { oneOf } from '../selection.ts';
import { type Decided, tellNext } from './decided.ts';
import { showList } from './handler.ts';
import { readPick } from './picks.ts';
import { submissionsWords } from './words.ts';

/**
 * Decides on what was ticked. What has the status by now was changed too: somebody who presses twice
 * is told what they did, and can take it back.
 */
async function decide(
  context: Context<ConsoleEnv>,
  many: readonly OneOfMany[],
  tells: boolean,
): Promise<Decided> {
  const db = openDatabase(context.env.DB);
  const by = acting(context);
  const moving = many.filter(({ was, status }) => was !== status);
  const letters = tells ? await lettersFor(context.env, db, moving, by) : undefined;
  const changed =
    moving.length > 0 ? await decideSubmissions(db, moving, by, letters) : new Set<string>();
  const others = moving.flatMap(({ id }) => (changed.has(id) ? [] : [id]));
  const found = others.length > 0 ? await submissionsNamed(db, by.scope, others) : [];
  const now = new Map(found.map(({ id, status }) => [id, status]));
  const done = moving.filter(({ id, status }) => changed.has(id) || now.get(id) === status);
  return {
    back: done.map(({ id, was, status }) => ({ id, was: status, to: was })),
    left: moving.filter((one) => !done.includes(one)).map(({ id }) => id),
    told: [...(letters?.keys() ?? [])].filter((id) => changed.has(id)).length,
  };
}

/**
 * Gives every submission that was ticked in the list a status, or takes such a decision back: then each
 * carries its own. The list tells what became of it.
 */
export const decideMany = taking(async (context, sent) => {
  const words = submissionsWords(context.var.language);
  const picks = sent.getAll('pick');
  if (picks.length > atOnce) throw new Problem(413);
  const ticked = picks.flatMap(readPick);
  const all = oneOf(statuses, sent.get('to'));
  const many = ticked.flatMap(({ id, was, to = all }) => (to ? [{ id, was, status: to }] : []));
  if (many.length === 0) {
    const fault = ticked.length === 0 ? words.nothingTicked : words.noStatus;
    return showList(context, { fault, status: all, ids: ticked.map(({ id }) => id) }, 422);
  }
  tellNext(context, await decide(context, many, sent.get('mail') === 'yes'));
  const { pathname, search } = new URL(context.req.url);
  return context.redirect(`${pathname}${search}`, 303);
});
