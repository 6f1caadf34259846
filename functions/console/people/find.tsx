import type { Context } from 'hono';
import { openDatabase } from '../../../db/open.ts';
import { readReference } from '../../../domain/forms/reference.ts';
import { findPerson } from '../../actions/submissions/open-person.ts';
import { Field } from '../../private/field.tsx';
import { consoleAddress } from '../address.ts';
import { taking } from '../give-back.tsx';
import type { ConsoleEnv } from '../guard/person.ts';
import { consolePage } from '../page.tsx';
import { peopleWords } from './words.ts';

/** The form that asks whom one means; an address is sent in its body, where no log and no history keeps it. */
function page(context: Context<ConsoleEnv>, typed = '', fault?: string, status = 200) {
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
      <p class="hint">{words.notFound}</p>
    </>
  );
  return consolePage(context, { title: words.title, heading: words.heading, content, status });
}

/** Leads to a person, or says that nobody is found. */
async function lead(context: Context<ConsoleEnv>, typed: string): Promise<Response> {
  const { language } = context.var;
  const id = await findPerson(openDatabase(context.env.DB), typed);
  return id
    ? context.redirect(consoleAddress(language, `people/${id}/`), 303)
    : page(context, typed, peopleWords(language).none, 404);
}

/** Asks whom one means. A link may name them by a reference, which says nothing of them. */
export const askWho = (context: Context<ConsoleEnv>): Response | Promise<Response> => {
  const reference = readReference(context.req.query('reference') ?? '');
  return reference ? lead(context, reference) : page(context);
};

/** Finds a person by the address or the reference that was typed. */
export const find = taking((context: Context<ConsoleEnv>, sent) =>
  lead(context, sent.get('who') ?? ''),
);
