import type { Handler } from 'hono';
import { openDatabase } from '../../../db/open.ts';
import { lookAtTotals } from '../../actions/totals/look-at-totals.ts';
import { everyVersion, withGone } from '../every-version.ts';
import { currentForm, type ListedForm, listedForms } from '../forms.ts';
import type { ConsoleEnv } from '../guard/person.ts';
import { consolePage } from '../page.tsx';
import { formAsked, readSelection } from '../selection.ts';
import { anonymousIn } from './anonymous.ts';
import { totalsScreen } from './view.tsx';

/** The totals of a form, question by question, of all programmes or of one. Reads tallies only; publishes what is due. */
export const totals: Handler<ConsoleEnv> = async (context) => {
  const { language } = context.var;
  const db = openDatabase(context.env.DB);
  const listed = await listedForms(context.env);
  const asked = (name: string) => context.req.query(name);
  const id = formAsked(asked('form'), listed[0]?.id);
  const form = await currentForm(context.env, id);
  const selection = readSelection(asked, id);
  const { forms } = await everyVersion(db, form, id);
  const anonymous = anonymousIn(forms);
  const parts = await lookAtTotals(db, id, anonymous);
  const named = withGone<ListedForm>(listed, forms);
  const given = { language, listed: named, form: forms[0], selection, parts, forms, anonymous };
  return consolePage(context, totalsScreen(given));
};
