import type { Context, Handler } from 'hono';
import { openDatabase } from '../../../db/open.ts';
import { submissionsNamed } from '../../../db/submissions/person.ts';
import { submissionCounts } from '../../../db/tallies/tallies.ts';
import { everyVersion, withGone } from '../every-version.ts';
import { currentForm, type ListedForm, listedForms } from '../forms.ts';
import type { ConsoleEnv } from '../guard/person.ts';
import { consolePage } from '../page.tsx';
import { formAsked, readCursor, readSelection } from '../selection.ts';
import type { Ticked } from './decide-bar.tsx';
import { saidOn, toldNow } from './decided.ts';
import { readPage } from './list-page.ts';
import { submissionsScreen } from './view.tsx';

/** The submissions of a form, newest first, twenty-five at a time; with what is wrong with what was ticked. */
export async function showList(
  context: Context<ConsoleEnv>,
  ticked?: Ticked,
  status?: number,
): Promise<Response> {
  const { language, session } = context.var;
  const db = openDatabase(context.env.DB);
  const listed = await listedForms(context.env);
  const asked = (name: string) => context.req.query(name);
  const id = formAsked(asked('form'), listed[0]?.id);
  const selection = readSelection(asked, id);
  const places = { after: readCursor(asked('after')), before: readCursor(asked('before')) };
  const current = await currentForm(context.env, id);
  const decided = toldNow(context);
  const [{ forms: versions, stored }, page, counts, left] = await Promise.all([
    everyVersion(db, current, id),
    readPage(db, selection, places, session?.who ?? ''),
    submissionCounts(db),
    decided && decided.left.length > 0 ? submissionsNamed(db, decided.left) : [],
  ]);
  const role = session?.role;
  const forms = withGone<ListedForm>(listed, versions);
  const answered = new Map(stored.map(({ version, definition }) => [version, definition]));
  const read = { language, role, forms, form: versions[0], answered, selection, page, counts };
  const outcome = decided && { back: decided.back, left };
  const screen = submissionsScreen({ ...read, ticked, outcome });
  const answer = await consolePage(context, { ...screen, status });
  return decided ? saidOn(context, answer) : answer;
}

/** The list of submissions. */
export const list: Handler<ConsoleEnv> = (context) => showList(context);
