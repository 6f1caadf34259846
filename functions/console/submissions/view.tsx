import { mostSorted } from '../../../db/submissions/list.ts';
import { everyForm, type Selection, type SubmissionRow } from '../../../db/submissions/read.ts';
import type { SubmissionCounts } from '../../../db/tallies/tallies.ts';
import type { Form } from '../../../domain/forms/definition.ts';
import { sayFigure } from '../../../domain/words/figure.ts';
import type { Language } from '../../../domain/words/language.ts';
import { plain, type Said, sayAround } from '../../../domain/words/said.ts';
import { SaidText } from '../../http/said.tsx';
import { Filters } from '../../private/filters.tsx';
import { Pager } from '../../private/pager.tsx';
import { Table } from '../../private/table.tsx';
import { consoleAddress } from '../address.ts';
import { FormSelect, MarkSelect, ProgrammeSelect, SortSelect, StatusSelect } from '../filters.tsx';
import { formTitles, type ListedForm, programmesThrough } from '../forms.ts';
import { mayChange, type Role } from '../guard/person.ts';
import { narrowedTo } from '../narrowed.ts';
import type { Screen } from '../page.tsx';
import type { PageOf } from '../page-of.ts';
import { SearchBox } from '../people/search-box.tsx';
import { Places } from '../places.tsx';
import { selectionQuery, writeCursor } from '../selection.ts';
import { consoleWords } from '../words.ts';
import { submissionColumns, Tick } from './columns.tsx';
import { countOf } from './count-of.ts';
import { DecideBar, type Ticked } from './decide-bar.tsx';
import { type Outcome, Told } from './outcome.tsx';
import { submissionsWords } from './words.ts';

interface Props {
  readonly language: Language;
  readonly role: Role | undefined;
  readonly forms: readonly ListedForm[];
  /** The form whose submissions these are, as it is now or was last. */
  readonly form: Form | undefined;
  /** The definitions that name it and its programmes, the newest first. */
  readonly versions: readonly Form[];
  /** Its versions that were answered, by their names. */
  readonly answered: ReadonlyMap<string, Form>;
  readonly selection: Selection;
  readonly page: PageOf<SubmissionRow>;
  readonly counts: readonly SubmissionCounts[];
  /** The ids of applications that are not the only one of their sender. */
  readonly twice: ReadonlySet<string>;
  /** What was ticked and could not be taken. */
  readonly ticked?: Ticked | undefined;
  /** Whether people can be told of decisions by e-mail. */
  readonly tells: boolean;
  /** What became of what was decided on the page before. */
  readonly outcome?: Outcome | undefined;
}

const mayDecide = (role: Role | undefined): boolean => role !== undefined && mayChange(role);

/** In which order they stand; of many only the newest are sorted by what they say. */
function sayOrder({ sort }: Selection, n: number, language: Language): string {
  const words = submissionsWords(language);
  const order = words.orders[sort ?? 'newest'];
  return sort && sort !== 'oldest' && n > mostSorted ? words.ofNewest(order, mostSorted) : order;
}

/** How many submissions were found, and where else they can be seen. */
const Found = ({ language, role, selection, counts }: Props) => {
  const words = submissionsWords(language);
  const n = countOf(counts, selection);
  const said = consoleWords(language).count(n);
  const { programme } = selection;
  return (
    <p class="count">
      <span>
        <strong>{n > 999 ? said.replace(String(n), sayFigure(n, language)) : said}</strong>
        {n > 1 && `, ${sayOrder(selection, n, language)}`}
      </span>
      {selection.form !== everyForm && (
        <span class="links">
          <a href={consoleAddress(language, 'totals/', { form: selection.form, programme })}>
            {words.toTotals}
          </a>
          {mayDecide(role) && (
            <a
              href={consoleAddress(language, 'exports/', {
                ...selectionQuery(selection),
                sort: undefined,
              })}
            >
              {words.toExport}
            </a>
          )}
        </span>
      )}
    </p>
  );
};

/** Links to the pages of the list on either side. */
const Pages = ({ language, selection, page }: Props) => {
  const words = submissionsWords(language);
  const [first, last] = [page.rows[0], page.rows.at(-1)];
  const query = selectionQuery(selection);
  const to = (place: { before: string } | { after: string }) =>
    consoleAddress(language, 'submissions/', { ...query, ...place });
  const previous = page.previous && first && to({ before: writeCursor(first) });
  const next = page.next && last && to({ after: writeCursor(last) });
  return (
    <Pager
      label={words.pages}
      previous={previous ? { address: previous, label: words.previous } : undefined}
      next={next ? { address: next, label: words.next } : undefined}
    />
  );
};

/** Whether the list is what it opens on. */
const isAllNew = ({ form, programme, status, mark }: Selection): boolean =>
  form === everyForm && status === 'new' && programme === undefined && mark === undefined;

/** What the list holds, as its heading. */
function sayHeading({ language, forms, selection }: Props): Said {
  const words = submissionsWords(language);
  const { form } = selection;
  if (form !== everyForm) return sayAround(words.heading, formTitles(forms, language)(form));
  return isAllNew(selection) ? words.everythingNew : words.everything;
}

/** What the list is narrowed to, in words. */
const saySelection = ({ language, versions, selection }: Props): string =>
  submissionsWords(language).filtered(narrowedTo(versions, selection, language));

/** The rows; whoever may change something ticks them, and decides on all of those at once. */
const Rows = (props: Props) => {
  const { language, role, form, page, ticked, tells } = props;
  const allowed = mayDecide(role);
  const table = (
    <Table
      class="list"
      columns={submissionColumns(props)}
      rows={page.rows}
      rowClass={({ status }) => (status === 'new' ? 'fresh' : undefined)}
      tick={allowed ? (row) => <Tick row={row} ticked={ticked} /> : undefined}
    />
  );
  if (!allowed) return table;
  return (
    <form method="post" class="many" data-many>
      {table}
      <DecideBar language={language} form={form} ticked={ticked} tells={tells} />
    </form>
  );
};

/** Why nothing is shown. */
function sayNone({ language, selection, counts }: Props): string {
  const words = submissionsWords(language);
  const { form } = selection;
  if (countOf(counts, { form, scope: 'all' }) === 0)
    return form === everyForm ? words.emptyAll : words.emptyForm;
  return isAllNew(selection) ? words.nothingNew : words.empty;
}

/** The list of submissions. */
export function submissionsScreen(props: Props): Screen {
  const { language, role, forms, form, selection, page, counts, outcome } = props;
  const words = submissionsWords(language);
  const shared = consoleWords(language);
  const heading = sayHeading(props);
  const given = { language, selection };
  const script = mayDecide(role) && page.rows.length > 0 ? 'many' : undefined;
  const none = sayNone(props);
  const content = (
    <>
      {outcome && <Told language={language} form={form} outcome={outcome} />}
      <SearchBox language={language} />
      <Filters label={shared.filters} chosen={saySelection(props)} submit={shared.show}>
        <FormSelect {...given} forms={forms} all />
        <ProgrammeSelect {...given} programmes={programmesThrough(props.versions)} />
        <StatusSelect {...given} form={form} />
        <MarkSelect {...given} />
        <SortSelect {...given} />
      </Filters>
      <Found {...props} />
      {form?.places && selection.scope === 'all' && (
        <p>
          <Places language={language} form={form} counts={counts} linked />
        </p>
      )}
      {page.rows.length === 0 ? <p class="empty">{none}</p> : <Rows {...props} />}
      <Pages {...props} />
    </>
  );
  return {
    title: `${plain(heading)} – ${words.title}`,
    heading: <SaidText said={heading} />,
    content,
    script,
  };
}
