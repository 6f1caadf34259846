import type { Handler } from 'hono';
import { isDemonstration } from '../../../db/audit/audit.ts';
import { undeliveredCount } from '../../../db/messages/read.ts';
import { openDatabase } from '../../../db/open.ts';
import { type SubmissionCounts, submissionCounts } from '../../../db/tallies/tallies.ts';
import { entryOf, type FormEntry } from '../../../domain/forms/entry.ts';
import { isWithin } from '../../../domain/people/scope.ts';
import { dayOf } from '../../../domain/words/day.ts';
import { houseState } from '../../actions/due/rounds.ts';
import { listOpen } from '../../actions/submissions/list-open.ts';
import { hasFreeDay } from '../../http/settle-use.ts';
import { siteIndex } from '../../http/site-index.ts';
import { sendsMail } from '../../mail/chosen.ts';
import { acting } from '../acting.ts';
import { definitionsOf, namedBy } from '../every-version.ts';
import { currentForm, programmesThrough } from '../forms.ts';
import type { ConsoleEnv } from '../guard/person.ts';
import { consolePage } from '../page.tsx';
import { needsOf } from './needs.ts';
import { homeScreen } from './view.tsx';

/** So many of those who wait for an answer are named. */
const named = 5;
/** No more undelivered messages are counted: past that they are many. */
const mostUndelivered = 99;

/** The programmes that something was sent for with a form. */
const programmesIn = (counts: readonly SubmissionCounts[], form: string): string[] =>
  counts.filter((one) => one.form === form).map(({ programme }) => programme);

/** The forms that the site no longer has, and those that no longer have a programme that was chosen with them. */
function goneFrom(forms: readonly FormEntry[], counts: readonly SubmissionCounts[]): string[] {
  const chosen = [...new Set(counts.map(({ form }) => form))];
  return chosen.filter((id) => {
    const known = new Set(forms.find((form) => form.id === id)?.programmes.map((one) => one.value));
    const isListed = forms.some((form) => form.id === id);
    return !isListed || programmesIn(counts, id).some((one) => one !== '' && !known.has(one));
  });
}

/** The home of the console: who waits for an answer, what is new, applications by programme, every form. */
export const home: Handler<ConsoleEnv> = async (context) => {
  const { language, session } = context.var;
  const db = openDatabase(context.env.DB);
  const by = acting(context);
  const { now, scope } = by;
  const [{ forms, programmes }, counts, invented, rows, undelivered, state] = await Promise.all([
    siteIndex(context.env),
    submissionCounts(db, scope),
    isDemonstration(db),
    listOpen(db, named, by),
    undeliveredCount(db, scope, mostUndelivered),
    houseState(db, now),
  ]);
  const before = await Promise.all(
    goneFrom(forms, counts).map(async (id) => {
      const current = await currentForm(context.env, id);
      const versions = await namedBy(db, { current, id, programmes: programmesIn(counts, id) });
      const [newest] = versions;
      return newest ? { ...entryOf(newest), programmes: programmesThrough(versions) } : [];
    }),
  );
  const old = new Map(before.flat().map((entry) => [entry.id, entry]));
  const everyForm = [
    ...new Map([...forms.map((form) => [form.id, form] as const), ...old]).values(),
  ];
  const since = session?.createdAt;
  const open = { rows, answered: await definitionsOf(context.env, db, rows), now };
  const seen = programmes.filter(({ id }) => isWithin(scope, id));
  const standing = { programmes: seen, today: dayOf(now) };
  const given = { language, forms: everyForm, counts, invented, since, open };
  const looked = { language, forms: everyForm, counts, programmes: seen, undelivered, by };
  const needs = await needsOf(context.env, db, looked);
  const house = { state, now, sends: sendsMail(context.env), hasFreeDay: hasFreeDay(context.env) };
  return consolePage(context, homeScreen({ ...given, standing, house, needs }));
};
