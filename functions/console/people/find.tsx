import type { Context } from 'hono';
import type { Child } from 'hono/jsx';
import { openDatabase } from '../../../db/open.ts';
import { readReference } from '../../../domain/forms/reference.ts';
import { findPerson } from '../../actions/submissions/open-person.ts';
import { searchSubmissions } from '../../actions/submissions/search-submissions.ts';
import { Field } from '../../private/field.tsx';
import { acting } from '../acting.ts';
import { consoleAddress } from '../address.ts';
import { definitionsOf } from '../every-version.ts';
import { taking } from '../give-back.tsx';
import type { ConsoleEnv } from '../guard/person.ts';
import { consolePage } from '../page.tsx';
import { Found } from './found.tsx';
import { peopleWords } from './words.ts';

/** The form that asks whom one means; an address is sent in its body, where no log and no history keeps it. */
function page(
  context: Context<ConsoleEnv>,
  typed = '',
  {
    fault,
    found,
    status = 200,
  }: { readonly fault?: string; readonly found?: Child; readonly status?: number } = {},
) {
  const { language } = context.var;
  const words = peopleWords(language);
  const content = (
    <>
      <p>{words.lead}</p>
      <form method="post" action={consoleAddress(language, 'people/')} class="door">
        <Field
          id="who"
          label={words.who}
          hint={words.whoHint}
          fault={fault}
          control={(ties) => (
            <input
              {...ties}
              name="who"
              value={typed}
              required
              maxlength={400}
              autocomplete="off"
              autocapitalize="none"
              spellcheck={false}
            />
          )}
        />
        <button type="submit">{words.find}</button>
      </form>
      {found}
      <p class="hint">{words.notFound}</p>
    </>
  );
  return consolePage(context, { title: words.title, heading: words.heading, content, status });
}

/** At most so many answers are shown. */
const most = 50;

/** Leads to the person of an address or a reference, or lists whose name or address begins so, or says that nobody is found. */
async function lead(context: Context<ConsoleEnv>, typed: string): Promise<Response> {
  const { language } = context.var;
  const words = peopleWords(language);
  const by = acting(context);
  const db = openDatabase(context.env.DB);
  const id = await findPerson(db, by.scope, typed);
  if (id) return context.redirect(consoleAddress(language, `people/${id}/`), 303);
  const rows = await searchSubmissions(db, typed, { ...by, limit: most + 1 });
  if (rows.length === 0) return page(context, typed, { fault: words.none, status: 404 });
  const shown = rows.slice(0, most);
  const answered = await definitionsOf(context.env, db, shown);
  const found = (
    <>
      <p>{rows.length > most ? words.many(most) : words.found(rows.length)}</p>
      <Found language={language} rows={shown} answered={answered} />
    </>
  );
  return page(context, typed, { found });
}

/** Asks whom one means. A link may name them by a reference, which says nothing of them. */
export const askWho = (context: Context<ConsoleEnv>): Response | Promise<Response> => {
  const reference = readReference(context.req.query('reference') ?? '');
  return reference ? lead(context, reference) : page(context);
};

/** Finds by what was typed. */
export const find = taking((context: Context<ConsoleEnv>, sent) =>
  lead(context, sent.get('who') ?? ''),
);
