import type { Handler } from 'hono';
import { isDemonstration } from '../../../db/audit/audit.ts';
import { openDatabase } from '../../../db/open.ts';
import { submissionCounts } from '../../../db/tallies/tallies.ts';
import { everyVersion } from '../every-version.ts';
import { currentForms } from '../forms.ts';
import type { ConsoleEnv } from '../guard/person.ts';
import { consolePage } from '../page.tsx';
import { homeScreen } from './view.tsx';

/** The home of the console: what waits today, applications by programme, every form. Reads tallies only. */
export const home: Handler<ConsoleEnv> = async (context) => {
  const { language, session } = context.var;
  const db = openDatabase(context.env.DB);
  const [forms, counts, invented] = await Promise.all([
    currentForms(context.env),
    submissionCounts(db),
    isDemonstration(db),
  ]);
  const known = new Set(forms.map(({ id }) => id));
  const gone = [...new Set(counts.map(({ form }) => form))].filter((id) => !known.has(id));
  const before = await Promise.all(gone.map((id) => everyVersion(db, undefined, id)));
  const named = [...forms, ...before.flatMap(({ forms: [newest] }) => newest ?? [])];
  const since = session?.createdAt;
  return consolePage(context, homeScreen({ language, forms: named, counts, invented, since }));
};
