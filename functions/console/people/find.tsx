import type { Context } from 'hono';
import { openDatabase } from '../../../db/open.ts';
import type { Participant } from '../../../db/people/read.ts';
import type { SubmissionRow } from '../../../db/submissions/read.ts';
import { readReference } from '../../../domain/forms/reference.ts';
import { searchPeople } from '../../actions/people/list-people.ts';
import { findPerson } from '../../actions/submissions/open-person.ts';
import { searchSubmissions } from '../../actions/submissions/search-submissions.ts';
import { Field } from '../../private/field.tsx';
import { Table } from '../../private/table.tsx';
import { acting } from '../acting.ts';
import { consoleAddress } from '../address.ts';
import { definitionsOf } from '../every-version.ts';
import { taking } from '../give-back.tsx';
import { type ConsoleEnv, mayChange } from '../guard/person.ts';
import { messagePage } from '../message/message.tsx';
import { messageWords } from '../message/words.ts';
import { consolePage } from '../page.tsx';
import { peopleColumns } from './columns.tsx';
import { Found } from './found.tsx';
import { moveMany, showPeople } from './list.ts';
import { listWords } from './list-words.ts';
import { programmesIn } from './programmes.ts';
import { peopleWords } from './words.ts';

/** At most so many people, and so many answers, are shown. */
const most = 50;

/** What was found by what was typed. */
interface Hits {
  readonly people: readonly Participant[];
  /** Answers that belong to no person. */
  readonly answers: readonly SubmissionRow[];
}

/** What was found, and a field to look again. An address is sent in its body, where no log and no history keeps it. */
async function hitsPage(
  context: Context<ConsoleEnv>,
  typed: string,
  { people, answers }: Hits,
): Promise<Response> {
  const { language } = context.var;
  const words = peopleWords(language);
  const list = listWords(language);
  const db = openDatabase(context.env.DB);
  const { sayProgramme } = await programmesIn(context.env, db, people, language);
  const shown = answers.slice(0, most);
  const answered = await definitionsOf(context.env, db, shown);
  const nothing = people.length + answers.length === 0;
  const content = (
    <>
      <p>{words.lead}</p>
      <form method="post" action={consoleAddress(language, 'people/')} class="door">
        <Field
          id="who"
          label={words.who}
          hint={words.whoHint}
          fault={nothing ? words.none : undefined}
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
      {people.length > 0 && (
        <>
          <p>{people.length > most ? list.many(most) : list.found(people.length)}</p>
          <Table
            class="list"
            columns={peopleColumns({ language, sayProgramme })}
            rows={people.slice(0, most)}
          />
        </>
      )}
      {answers.length > 0 && (
        <section>
          <h2>{list.others}</h2>
          <p>{answers.length > most ? words.many(most) : words.found(answers.length)}</p>
          <Found language={language} rows={shown} answered={answered} />
        </section>
      )}
      <p class="hint">{words.notFound}</p>
      <p>
        <a href={consoleAddress(language, 'people/')}>{list.back}</a>
      </p>
    </>
  );
  const status = nothing ? 404 : 200;
  return consolePage(context, { title: list.title, heading: list.heading, content, status });
}

/** Leads to the person of an address or a reference, or lists whose name or address begins so, or says that nobody is found. */
async function lead(context: Context<ConsoleEnv>, typed: string): Promise<Response> {
  const { language } = context.var;
  const by = acting(context);
  const db = openDatabase(context.env.DB);
  const id = await findPerson(db, by.scope, typed);
  if (id) return context.redirect(consoleAddress(language, `people/${id}/`), 303);
  const [people, answers] = await Promise.all([
    searchPeople(db, typed, most + 1, by),
    searchSubmissions(db, typed, { ...by, limit: most + 1 }),
  ]);
  return hitsPage(context, typed, { people, answers });
}

/** The list of people. A link may name one of them by a reference, which says nothing of them. */
export const people = (context: Context<ConsoleEnv>): Promise<Response> => {
  const reference = readReference(context.req.query('reference') ?? '');
  return reference ? lead(context, reference) : showPeople(context);
};

/** Finds by what was typed, or moves what was ticked in the list; a reader moves nobody. */
export const findOrMove = taking((context: Context<ConsoleEnv>, sent) => {
  const typed = sent.get('who');
  if (typed !== null) return lead(context, typed);
  const { session } = context.var;
  if (!session || !mayChange(session.role))
    return messagePage(context, messageWords(context.var.language).readersOnlyRead, 403);
  return moveMany(context, sent);
});
