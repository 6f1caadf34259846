import type { Handler } from 'hono';
import { openDatabase } from '../../../db/open.ts';
import { submissionCounts } from '../../../db/tallies/tallies.ts';
import { everyVersion, withGone } from '../every-version.ts';
import { currentForm, type ListedForm, listedForms } from '../forms.ts';
import type { ConsoleEnv } from '../guard/person.ts';
import { consolePage } from '../page.tsx';
import { formAsked, readCursor, readSelection } from '../selection.ts';
import { readPage } from './list-page.ts';
import { submissionsScreen } from './view.tsx';

/** The submissions of a form, newest first, twenty-five at a time. */
export const list: Handler<ConsoleEnv> = async (context) => {
  const { language, session } = context.var;
  const db = openDatabase(context.env.DB);
  const listed = await listedForms(context.env);
  const asked = (name: string) => context.req.query(name);
  const id = formAsked(asked('form'), listed[0]?.id);
  const selection = readSelection(asked, id);
  const places = { after: readCursor(asked('after')), before: readCursor(asked('before')) };
  const current = await currentForm(context.env, id);
  const [{ forms: versions, stored }, page, counts] = await Promise.all([
    everyVersion(db, current, id),
    readPage(db, selection, places, session?.who ?? ''),
    submissionCounts(db),
  ]);
  const role = session?.role;
  const forms = withGone<ListedForm>(listed, versions);
  const answered = new Map(stored.map(({ version, definition }) => [version, definition]));
  const given = { language, role, forms, form: versions[0], answered, selection, page, counts };
  return consolePage(context, submissionsScreen(given));
};
