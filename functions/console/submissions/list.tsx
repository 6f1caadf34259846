import type { Handler } from 'hono';
import { openDatabase } from '../../../db/open.ts';
import { submissionCounts } from '../../../db/tallies/tallies.ts';
import { sayFigure } from '../../../domain/words/figure.ts';
import type { Language } from '../../../domain/words/language.ts';
import { say } from '../../../domain/words/words.ts';
import { currentForms, programmesOf } from '../forms.ts';
import type { ConsoleHouse } from '../guard/person.ts';
import { consolePage } from '../page.ts';
import { consoleAddress } from '../place.ts';
import { readPlace, readSelection, selectionQuery, writePlace } from '../selection.ts';
import { wordsOf } from '../words/words.ts';
import { FilterForm } from './filter-form.tsx';
import { countOf, type ListPage, readPage } from './list-page.ts';
import { ListTable } from './list-table.tsx';

type Query = Readonly<Record<string, string | undefined>>;

/** The form that a page is about: the one asked for, else the first. */
export const formAsked = (asked: string | undefined, first: string | undefined): string =>
  asked !== undefined && /^[a-z0-9-]{1,80}$/.test(asked) ? asked : (first ?? '');

/** Links to the pages on either side. */
const Turn = ({ language, page, query }: { language: Language; page: ListPage; query: Query }) => {
  const words = wordsOf(language).list;
  const [first, last] = [page.rows[0], page.rows.at(-1)];
  const to = (more: Query) => consoleAddress(language, 'submissions/', { ...query, ...more });
  return (
    <nav class="turn" aria-label={words.pages}>
      {page.newer && first && (
        <a rel="prev" href={to({ before: writePlace(first) })}>
          ← {words.newer}
        </a>
      )}
      {page.older && last && (
        <a rel="next" href={to({ after: writePlace(last) })}>
          {words.older} →
        </a>
      )}
    </nav>
  );
};

/** The submissions of a form, newest first, twenty-five at a time. */
export const list: Handler<ConsoleHouse> = async (context) => {
  const { language, session } = context.var;
  const db = openDatabase(context.env.DB);
  const forms = await currentForms(context.env);
  const asked = (name: string) => context.req.query(name);
  const id = formAsked(asked('form'), forms[0]?.id);
  const form = forms.find((each) => each.id === id);
  const selection = readSelection(asked, id);
  const places = { after: readPlace(asked('after')), before: readPlace(asked('before')) };
  const [page, counts] = await Promise.all([
    readPage(db, selection, places, session?.who ?? ''),
    submissionCounts(db),
  ]);
  const words = wordsOf(language).list;
  const programmes = programmesOf(form);
  const query = selectionQuery(selection);
  const n = countOf(counts, selection);
  const title = form ? say(form.title, language) : id;
  const content = (
    <>
      <FilterForm language={language} selection={selection} forms={forms} programmes={programmes} />
      <p class="count">
        <span>
          <strong>
            {n > 999 ? words.count(n).replace(String(n), sayFigure(n, language)) : words.count(n)}
          </strong>
          {n > 1 && `, ${words.order}`}
        </span>
        <span class="links">
          <a
            href={consoleAddress(language, 'totals/', { form: id, programme: selection.programme })}
          >
            {words.toTotals}
          </a>
          <a href={consoleAddress(language, 'exports/', query)}>{words.toExport}</a>
        </span>
      </p>
      {page.rows.length === 0 ? (
        <p class="empty">{countOf(counts, { form: id }) === 0 ? words.emptyForm : words.empty}</p>
      ) : (
        <ListTable
          language={language}
          form={form}
          selection={selection}
          programmes={programmes}
          rows={page.rows}
        />
      )}
      <Turn language={language} page={page} query={query} />
    </>
  );
  return consolePage(context, 'submissions', {
    slots: { heading: words.heading(title), content },
    title: words.heading(title),
  });
};
