import type { Context } from 'hono';
import { openDatabase } from '../../../db/open.ts';
import type { ReadSubmission } from '../../../db/submissions/read.ts';
import { isId } from '../../../domain/forms/reference.ts';
import { eraseSubmissions } from '../../actions/submissions/erase-submissions.ts';
import { openSubmission } from '../../actions/submissions/open-submission.ts';
import { consoleAddress } from '../address.ts';
import { taking } from '../give-back.tsx';
import type { ConsoleEnv } from '../guard/person.ts';
import { provedLately } from '../guard/session.ts';
import { messagePage } from '../message/message.tsx';
import { consolePage } from '../page.tsx';
import { erasureScreen } from './view.tsx';
import { erasureWords } from './words.ts';

type Asked = Context<ConsoleEnv, '/submissions/:id/erase/'>;

/** What the address means, with its trace. */
async function meant(context: Asked): Promise<readonly ReadSubmission[]> {
  const id = context.req.param('id');
  if (!isId(id)) return [];
  const by = { who: context.var.session?.who ?? '', now: Date.now() };
  const row = await openSubmission(openDatabase(context.env.DB), { id, ...by });
  return row ? [row] : [];
}

const proved = ({ var: { session } }: Asked): boolean =>
  session !== undefined && provedLately(session, Date.now());

/** Asks whether to erase. Once it is done, or somebody else did it, the same address says so. */
export const askToErase = async (context: Asked): Promise<Response> => {
  const { language } = context.var;
  const { pathname, search } = new URL(context.req.url);
  const words = erasureWords(language);
  if (!proved(context))
    return context.redirect(consoleAddress(language, 'sign-in/', { next: pathname + search }), 303);
  const rows = await meant(context);
  if (rows.length === 0)
    return context.req.query('notice') === 'erased'
      ? messagePage(context, words.done, 200)
      : messagePage(context, words.gone, 410);
  const back = consoleAddress(language, `submissions/${context.req.param('id')}/`);
  const screen = erasureScreen({ language, rows, all: false, address: pathname, back });
  return consolePage(context, screen);
};

/** Erases, for somebody who has just proved who they are. What is gone already is gone. */
export const erase = taking(async (context: Asked, sent) => {
  const { pathname } = new URL(context.req.url);
  if (!proved(context)) return context.redirect(pathname, 303);
  const id = context.req.param('id');
  const ids = sent.getAll('id').filter((each) => each === id && isId(each));
  const by = { who: context.var.session?.who ?? '', now: Date.now() };
  const erased = await eraseSubmissions(openDatabase(context.env.DB), { ids, ...by });
  return context.redirect(erased > 0 ? `${pathname}?notice=erased` : pathname, 303);
});
