import type { Handler } from 'hono';
import { openDatabase } from '../../../db/open.ts';
import { submissionCounts } from '../../../db/tallies/tallies.ts';
import { currentForm, listedForms } from '../forms.ts';
import type { ConsoleHouse } from '../guard/person.ts';
import { consolePage } from '../page.tsx';
import { formAsked, readPlace, readSelection } from '../selection.ts';
import { readPage } from './list-page.ts';
import { submissionsScreen } from './view.tsx';

/** The submissions of a form, newest first, twenty-five at a time. */
export const list: Handler<ConsoleHouse> = async (context) => {
  const { language, session } = context.var;
  const db = openDatabase(context.env.DB);
  const forms = await listedForms(context.env);
  const asked = (name: string) => context.req.query(name);
  const id = formAsked(asked('form'), forms[0]?.id);
  const selection = readSelection(asked, id);
  const places = { after: readPlace(asked('after')), before: readPlace(asked('before')) };
  const [form, page, counts] = await Promise.all([
    currentForm(context.env, id),
    readPage(db, selection, places, session?.who ?? ''),
    submissionCounts(db),
  ]);
  const role = session?.role;
  const given = { language, role, forms, form, selection, page, counts };
  return consolePage(context, submissionsScreen(given));
};
