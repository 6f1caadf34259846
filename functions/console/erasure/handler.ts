import type { Context } from 'hono';
import { openDatabase } from '../../../db/open.ts';
import type { ReadSubmission } from '../../../db/submissions/read.ts';
import { isId } from '../../../domain/forms/reference.ts';
import { ErasureNoted } from '../../actions/erased/notes.ts';
import { eraseSubmissions } from '../../actions/submissions/erase-submissions.ts';
import { idsOfPerson, openPerson } from '../../actions/submissions/open-person.ts';
import { openSubmission } from '../../actions/submissions/open-submission.ts';
import { erasureNotes } from '../../http/erasure-notes.ts';
import { logFault } from '../../http/log-fault.ts';
import { acting } from '../acting.ts';
import { consoleAddress } from '../address.ts';
import { taking } from '../give-back.tsx';
import type { ConsoleEnv } from '../guard/person.ts';
import { provedLately } from '../guard/session.ts';
import { messagePage } from '../message/message.tsx';
import { consolePage } from '../page.tsx';
import { erasureScreen } from './view.tsx';
import { erasureWords } from './words.ts';

type Asked = Context<ConsoleEnv, '/:what/:id/erase/'>;

/** What may be erased from an address: one submission, or all that its sender sent. */
export type Extent = 'one' | 'all';

const idIn = (context: Asked): string => context.req.param('id');
const databaseOf = (context: Asked) => openDatabase(context.env.DB);

/** What the address means, with its trace. */
async function meant(context: Asked, extent: Extent): Promise<readonly ReadSubmission[]> {
  const asked = { id: idIn(context), ...acting(context) };
  if (!isId(asked.id)) return [];
  if (extent === 'all') return openPerson(databaseOf(context), asked);
  const row = await openSubmission(databaseOf(context), asked);
  return row ? [row] : [];
}

const proved = ({ var: { session } }: Asked): boolean =>
  session !== undefined && provedLately(session, Date.now());

/** Asks whether to erase. Once it is done, or somebody else did it, the same address says so. */
export const askToErase =
  (extent: Extent) =>
  async (context: Asked): Promise<Response> => {
    const { language } = context.var;
    const { pathname, search } = new URL(context.req.url);
    const words = erasureWords(language);
    const next = pathname + search;
    if (!proved(context))
      return context.redirect(consoleAddress(language, 'sign-in/', { next }), 303);
    const rows = await meant(context, extent);
    if (rows.length === 0)
      return context.req.query('notice') === 'erased'
        ? messagePage(context, words.done, 200)
        : messagePage(context, words.gone, 410);
    const back = pathname.replace(/erase\/$/, '');
    const all = extent === 'all';
    const noted = erasureNotes(context.env) !== undefined;
    return consolePage(
      context,
      erasureScreen({ language, rows, all, noted, address: pathname, back }),
    );
  };

/**
 * Erases what the page listed, for somebody who has just proved who they are, as far as the address
 * means it. What came since stays; what is gone already is gone.
 */
export const erase = (extent: Extent) =>
  taking(async (context: Asked, sent) => {
    const { pathname } = new URL(context.req.url);
    if (!proved(context)) return context.redirect(pathname, 303);
    const db = databaseOf(context);
    const id = idIn(context);
    const meant =
      extent === 'all' && isId(id) ? await idsOfPerson(db, acting(context).scope, id) : [id];
    const ids = sent.getAll('id').filter((each) => isId(each) && meant.includes(each));
    const notes = erasureNotes(context.env);
    const erased = await eraseSubmissions(db, { ids, notes, ...acting(context) }).catch((error) => {
      if (!(error instanceof ErasureNoted)) throw error;
      logFault('erasure left to the schedule', error.cause);
      return undefined;
    });
    if (erased === undefined)
      return messagePage(context, erasureWords(context.var.language).soon, 503);
    return context.redirect(erased > 0 ? `${pathname}?notice=erased` : pathname, 303);
  });
