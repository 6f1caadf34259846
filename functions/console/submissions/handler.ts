import type { Context, Handler } from 'hono';
import { openDatabase } from '../../../db/open.ts';
import { submissionsNamed } from '../../../db/submissions/person.ts';
import { everyForm } from '../../../db/submissions/read.ts';
import { submissionCounts } from '../../../db/tallies/tallies.ts';
import { isApplication } from '../../../domain/forms/status.ts';
import { listSubmissions } from '../../actions/submissions/list-submissions.ts';
import { appliedAgain } from '../../actions/submissions/open-person.ts';
import { sendsMail } from '../../mail/chosen.ts';
import { acting } from '../acting.ts';
import { definitionsOf, namedBy, withGone } from '../every-version.ts';
import { currentForm, type ListedForm, listedForms } from '../forms.ts';
import type { ConsoleEnv } from '../guard/person.ts';
import { consolePage } from '../page.tsx';
import { pageOf } from '../page-of.ts';
import { formAsked, readCursor, readSelection } from '../selection.ts';
import type { Ticked } from './decide-bar.tsx';
import { saidOn, toldNow } from './decided.ts';
import { submissionsScreen } from './view.tsx';

/** Whoever opens the list without saying what they want to see is shown what is new, whatever the form. */
function wanted(context: Context<ConsoleEnv>, name: string): string | undefined {
  const asked = (one: string) => context.req.query(one);
  const opening = ['form', 'status', 'mark'].every((one) => asked(one) === undefined);
  return opening && name === 'status' ? 'new' : asked(name);
}

/** The submissions of a form or of all, twenty-five at a time; with what is wrong with what was ticked. */
export async function showList(
  context: Context<ConsoleEnv>,
  ticked?: Ticked,
  status?: number,
): Promise<Response> {
  const { language, session } = context.var;
  const db = openDatabase(context.env.DB);
  const listed = await listedForms(context.env);
  const asked = (name: string) => context.req.query(name);
  const id = formAsked(asked('form'), everyForm);
  const by = acting(context);
  const selection = readSelection((name) => wanted(context, name), id, by.scope);
  const places = { after: readCursor(asked('after')), before: readCursor(asked('before')) };
  const ofAll = id === everyForm;
  const current = ofAll ? undefined : await currentForm(context.env, id);
  const decided = toldNow(context);
  const [page, counts, left] = await Promise.all([
    pageOf(places, (wanted) => listSubmissions(db, { selection, ...wanted }, by)),
    submissionCounts(db, by.scope),
    decided && decided.left.length > 0 ? submissionsNamed(db, by.scope, decided.left) : [],
  ]);
  const chosen = counts.filter(({ form }) => form === id).map(({ programme }) => programme);
  const versions = ofAll ? [] : await namedBy(db, { current, id, programmes: chosen });
  const role = session?.role;
  const forms = withGone<ListedForm>(listed, versions);
  const answered = await definitionsOf(context.env, db, page.rows);
  const twice = await appliedAgain(db, page.rows, ({ version }) => answered.get(version));
  const read = {
    language,
    role,
    forms,
    form: versions[0],
    versions,
    answered,
    selection,
    page,
    counts,
    twice,
  };
  const outcome = decided && { ...decided, left };
  const tells = sendsMail(context.env) && (read.form ? isApplication(read.form) : true);
  const screen = submissionsScreen({ ...read, ticked, outcome, tells });
  const answer = await consolePage(context, { ...screen, status });
  return decided ? saidOn(context, answer) : answer;
}

/** The list of submissions. */
export const list: Handler<ConsoleEnv> = (context) => showList(context);
