import type { Handler } from 'hono';
import { isDemonstration } from '../../../db/audit/audit.ts';
import { openDatabase } from '../../../db/open.ts';
import { submissionCounts } from '../../../db/tallies/tallies.ts';
import { entryOf } from '../../../domain/forms/entry.ts';
import { isWithin } from '../../../domain/people/scope.ts';
import { dayOf } from '../../../domain/words/day.ts';
import { listOpen } from '../../actions/submissions/list-open.ts';
import { siteIndex } from '../../http/site-index.ts';
import { acting } from '../acting.ts';
import { definitionsOf, everyVersion } from '../every-version.ts';
import type { ConsoleEnv } from '../guard/person.ts';
import { consolePage } from '../page.tsx';
import { homeScreen } from './view.tsx';

/** So many of those who wait for an answer are named. */
const named = 5;

/** The home of the console: who waits for an answer, what is new, applications by programme, every form. */
export const home: Handler<ConsoleEnv> = async (context) => {
  const { language, session } = context.var;
  const db = openDatabase(context.env.DB);
  const by = acting(context);
  const { now, scope } = by;
  const [{ forms, programmes }, counts, invented, rows] = await Promise.all([
    siteIndex(context.env),
    submissionCounts(db, scope),
    isDemonstration(db),
    listOpen(db, named, by),
  ]);
  const known = new Set(forms.map(({ id }) => id));
  const gone = [...new Set(counts.map(({ form }) => form))].filter((id) => !known.has(id));
  const before = await Promise.all(gone.map((id) => everyVersion(db, undefined, id)));
  const everyForm = [
    ...forms,
    ...before.flatMap(({ forms: [newest] }) => (newest ? entryOf(newest) : [])),
  ];
  const since = session?.createdAt;
  const open = { rows, answered: await definitionsOf(context.env, db, rows), now };
  const seen = programmes.filter(({ id }) => isWithin(scope, id));
  const standing = { programmes: seen, today: dayOf(now) };
  const given = { language, forms: everyForm, counts, invented, since, open };
  return consolePage(context, homeScreen({ ...given, standing }));
};
