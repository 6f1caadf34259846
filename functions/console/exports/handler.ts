import type { Handler } from 'hono';
import { openDatabase } from '../../../db/open.ts';
import { acting } from '../acting.ts';
import { consoleAddress } from '../address.ts';
import { everyVersion, withGone } from '../every-version.ts';
import { currentForm, type ListedForm, listedForms } from '../forms.ts';
import type { ConsoleEnv } from '../guard/person.ts';
import { provedLately } from '../guard/session.ts';
import { consolePage } from '../page.tsx';
import { formAsked, readSelection } from '../selection.ts';
import { exportsScreen } from './view.tsx';

/** Chooses what to export. Who proved themselves too long ago is asked for a new code first. */
export const exportPage: Handler<ConsoleEnv> = async (context) => {
  const { language, session } = context.var;
  const { pathname, search } = new URL(context.req.url);
  if (!session || !provedLately(session, Date.now()))
    return context.redirect(consoleAddress(language, 'sign-in/', { next: pathname + search }), 303);
  const listed = await listedForms(context.env);
  const id = formAsked(context.req.query('form'), listed[0]?.id);
  const form = await currentForm(context.env, id);
  const { forms } = await everyVersion(openDatabase(context.env.DB), form, id);
  const selection = readSelection((name) => context.req.query(name), id, acting(context).scope);
  return consolePage(
    context,
    exportsScreen({
      language,
      listed: withGone<ListedForm>(listed, forms),
      form: forms[0],
      selection,
      forms,
    }),
  );
};
