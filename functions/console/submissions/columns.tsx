import {
  everyForm,
  type Selection,
  type Sort,
  type SubmissionRow,
} from '../../../db/submissions/read.ts';
import type { Form } from '../../../domain/forms/definition.ts';
import { referenceOf } from '../../../domain/forms/reference.ts';
import { isApplication } from '../../../domain/forms/status.ts';
import type { Language } from '../../../domain/words/language.ts';
import { sayMoment } from '../../../domain/words/moment.ts';
import type { Said } from '../../../domain/words/said.ts';
import { SaidText } from '../../http/said.tsx';
import { Breakable } from '../../private/breakable.tsx';
import type { Column, Sorted } from '../../private/table.tsx';
import { consoleAddress } from '../address.ts';
import { Arch } from '../arch.tsx';
import { FormTitle } from '../form-title.tsx';
import { programmesThrough, sayProgramme } from '../forms.ts';
import { Marks, unmarked } from '../marks.tsx';
import { aroundQuery, selectionQuery, sortsOf } from '../selection.ts';
import { statusWords } from '../statuses.ts';
import { firstWords, pointsIn, roleOf, whoOf } from '../who.ts';
import { consoleWords } from '../words.ts';
import type { Ticked } from './decide-bar.tsx';
import { writePick } from './picks.ts';
import { submissionsWords } from './words.ts';

interface Props {
  readonly language: Language;
  /** The definitions that name the form and its programmes, the newest first. */
  readonly versions: readonly Form[];
  /** The versions that were answered: each row is read through its own. */
  readonly answered: ReadonlyMap<string, Form>;
  readonly selection: Selection;
  /** The ids of applications that are not the only one of their sender. */
  readonly twice: ReadonlySet<string>;
}

const sortAddress = (language: Language, selection: Selection, sort: Sort | undefined) =>
  consoleAddress(language, 'submissions/', { ...selectionQuery(selection), sort });

/** How the list is sorted by its time: the newest first, or turned round. */
function byTime(language: Language, selection: Selection): Sorted {
  const { sort } = selection;
  const way = sort === undefined ? 'descending' : sort === 'oldest' ? 'ascending' : undefined;
  const to = sort === undefined ? 'oldest' : undefined;
  return { way, address: sortAddress(language, selection, to) };
}

/** How the list is sorted by something else, where it can be. */
const sortedBy =
  (language: Language, selection: Selection) =>
  (sort: Sort): Sorted | undefined => {
    if (!sortsOf(selection).includes(sort)) return undefined;
    if (selection.sort === sort) return { way: 'ascending', address: undefined };
    return { way: undefined, address: sortAddress(language, selection, sort) };
  };

/** The columns of the list, from left to right. */
export function submissionColumns(props: Props): readonly Column<SubmissionRow>[] {
  const { language, versions, answered, selection } = props;
  const words = submissionsWords(language);
  const shared = consoleWords(language);
  const ofAll = selection.form === everyForm;
  const formOf = ({ version }: SubmissionRow) => answered.get(version);
  const again = ({ id }: SubmissionRow) => props.twice.has(id);
  // Written once: the query is the same for every row.
  const address = consoleAddress(language, 'submissions/:id/', aroundQuery(selection));
  const to = (id: string) => address.replace(':id', id);
  const sorted = sortedBy(language, selection);
  const which: Column<SubmissionRow> = {
    label: shared.form,
    alone: true,
    cell: (row) => <FormTitle form={formOf(row)} id={row.form} language={language} />,
  };
  const programme: Column<SubmissionRow> = {
    label: shared.programme,
    sorted: sorted('programme'),
    cell: (row) => <SaidText said={sayProgramme(formOf(row), row.programme, language)} />,
  };
  return [
    {
      label: words.who,
      sorted: sorted('name'),
      cell: (row) => <Who row={row} to={to} {...props} />,
    },
    {
      label: words.received,
      sorted: byTime(language, selection),
      class: 'moment',
      cell: (row) => sayMoment(row.receivedAt, language),
    },
    ...(ofAll ? [which] : []),
    ...(programmesThrough(versions).length > 0 ? [programme] : []),
    {
      label: shared.status,
      sorted: sorted('status'),
      cell: (row) => (
        <Arch
          of={row.status}
          text={statusWords(formOf(row) ?? versions[0], language)[row.status]}
        />
      ),
    },
    {
      label: shared.mark,
      cell: (row) => <Marks row={row} language={language} again={again(row)} />,
      nothing: (row) => unmarked({ row, again: again(row) }),
    },
  ];
}

/**
 * Whom a submission is from, leading to it; what the list was narrowed to goes along. Who gave no name is
 * told from others by their role, their points and their first words.
 */
const Who = ({
  language,
  answered,
  to,
  row,
}: Props & { readonly row: SubmissionRow; readonly to: (id: string) => string }) => {
  const form = answered.get(row.version);
  const words = submissionsWords(language);
  const { name, email } = whoOf(form, row.answers);
  const told = form && !isApplication(form);
  const written = told ? firstWords(form, row.answers) : '';
  const points = told ? pointsIn(form, row.answers) : [];
  const role = roleOf(form, row.answers, language);
  const called =
    [name, email, written, role, referenceOf(row.id)].find((text) => text !== '') ?? '';
  const beside = [email, role, points.length > 0 ? words.points(points.join(' · ')) : '', written];
  return (
    <>
      <a id={`of-${row.id}`} href={to(row.id)}>
        <Shown said={called} />
      </a>
      {beside
        .filter((said) => said !== '' && said !== called)
        .map((said) => (
          <span class="faint">
            {' '}
            <Shown said={said} />
          </span>
        ))}
    </>
  );
};

/** A text in the list, which may go on in the next line within an address. */
const Shown = ({ said }: { readonly said: Said }) =>
  typeof said === 'string' ? <Breakable text={said} /> : <SaidText said={said} />;

/** Ticks a submission for what is decided on many, by the name that leads to it; it says in which status it was seen. */
export const Tick = ({
  row,
  ticked,
}: {
  readonly row: SubmissionRow;
  readonly ticked: Ticked | undefined;
}) => (
  <label>
    <input
      type="checkbox"
      name="pick"
      value={writePick({ id: row.id, was: row.status })}
      checked={ticked?.ids.includes(row.id)}
      aria-labelledby={`of-${row.id}`}
      aria-describedby={ticked && 'ticked-error'}
    />
  </label>
);
