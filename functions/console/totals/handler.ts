import type { Handler } from 'hono';
import { openDatabase } from '../../../db/open.ts';
import type { Selection } from '../../../db/submissions/read.ts';
import type { Form } from '../../../domain/forms/definition.ts';
import { programmesOf } from '../../../domain/forms/entry.ts';
import { lookAtTotals } from '../../actions/totals/look-at-totals.ts';
import { acting } from '../acting.ts';
import { everyVersion, withGone } from '../every-version.ts';
import { currentForm, type ListedForm, listedForms } from '../forms.ts';
import type { ConsoleEnv } from '../guard/person.ts';
import { consolePage } from '../page.tsx';
import { formAsked, readSelection } from '../selection.ts';
import { anonymousIn } from './anonymous.ts';
import { totalsScreen } from './view.tsx';

/**
 * What is shown before a programme is chosen: a review is read one programme at a time, because each
 * has objectives of its own; the first one that was answered.
 */
function atFirst(form: Form | undefined, answered: (programme: string) => boolean) {
  if (form?.does !== 'midway_review' && form?.does !== 'final_review') return undefined;
  return programmesOf(form).find(({ value }) => answered(value))?.value;
}

/** The totals of a form, question by question, of all programmes or of one. Reads tallies only; publishes what is due. */
export const totals: Handler<ConsoleEnv> = async (context) => {
  const { language } = context.var;
  const { scope } = acting(context);
  const db = openDatabase(context.env.DB);
  const listed = await listedForms(context.env);
  const asked = (name: string) => context.req.query(name);
  const id = formAsked(asked('form'), listed[0]?.id);
  const form = await currentForm(context.env, id);
  const { forms } = await everyVersion(db, form, id);
  const anonymous = anonymousIn(forms);
  const parts = await lookAtTotals(db, { form: id, scope }, anonymous);
  const chosen = readSelection(asked, id, scope);
  const selection: Selection =
    asked('programme') === undefined
      ? { ...chosen, programme: atFirst(forms[0], (programme) => parts.has(programme)) }
      : chosen;
  const named = withGone<ListedForm>(listed, forms);
  const given = { language, listed: named, selection, parts, forms, anonymous };
  return consolePage(context, totalsScreen(given));
};
