import type { Selection, SubmissionRow } from '../../../db/submissions/read.ts';
import type { Form } from '../../../domain/forms/definition.ts';
import { programmesOf } from '../../../domain/forms/entry.ts';
import { referenceOf } from '../../../domain/forms/reference.ts';
import { isApplication } from '../../../domain/forms/status.ts';
import type { Language } from '../../../domain/words/language.ts';
import { sayMoment } from '../../../domain/words/moment.ts';
import { Breakable } from '../../private/breakable.tsx';
import type { Column } from '../../private/table.tsx';
import { consoleAddress } from '../address.ts';
import { sayProgramme } from '../forms.ts';
import { Marks } from '../marks.tsx';
import { selectionQuery } from '../selection.ts';
import { statusWords } from '../statuses.ts';
import { callIt, firstWords, roleOf, whoOf } from '../who.ts';
import { consoleWords } from '../words.ts';
import type { Ticked } from './decide-bar.tsx';
import { writePick } from './picks.ts';
import { submissionsWords } from './words.ts';

interface Props {
  readonly language: Language;
  readonly form: Form | undefined;
  /** The versions that were answered: each row is read through its own. */
  readonly answered: ReadonlyMap<string, Form>;
  readonly selection: Selection;
}

/** The columns of the list, from left to right. */
export function submissionColumns(props: Props): readonly Column<SubmissionRow>[] {
  const { language, form, answered } = props;
  const words = submissionsWords(language);
  const shared = consoleWords(language);
  const said = statusWords(form, language);
  const programme: Column<SubmissionRow> = {
    label: shared.programme,
    cell: (row) => sayProgramme(answered.get(row.version), row.programme, language),
  };
  return [
    { label: words.who, cell: (row) => <Who row={row} {...props} /> },
    { label: words.received, cell: (row) => sayMoment(row.receivedAt, language) },
    ...(programmesOf(form).length > 0 ? [programme] : []),
    { label: shared.status, cell: (row) => said[row.status] },
    {
      label: shared.mark,
      cell: (row) => <Marks row={row} language={language} />,
      nothing: (row) => !row.attention && row.suspicion === null && row.note === '',
    },
  ];
}

/** Whom a submission is from, leading to it; what the list was narrowed to goes along. */
const Who = ({ language, answered, selection, row }: Props & { readonly row: SubmissionRow }) => {
  const form = answered.get(row.version);
  const { name, email } = whoOf(form, row.answers);
  const written = form && isApplication(form) ? '' : firstWords(form, row.answers);
  const called = name || email;
  const beside = [called && name && email, roleOf(form, row.answers, language), called && written];
  const query = { ...selectionQuery(selection), form: undefined };
  return (
    <>
      <a href={consoleAddress(language, `submissions/${row.id}/`, query)}>
        <Breakable text={called || written || referenceOf(row.id)} />
      </a>
      {beside
        .filter((text) => text !== '')
        .map((text) => (
          <span class="faint">
            {' '}
            <Breakable text={text} />
          </span>
        ))}
    </>
  );
};

/** Ticks a submission for what is decided on many; it says in which status it was seen. */
export const Tick = ({
  language,
  answered,
  row,
  ticked,
}: Pick<Props, 'language' | 'answered'> & {
  readonly row: SubmissionRow;
  readonly ticked: Ticked | undefined;
}) => (
  <label>
    <span class="unseen">
      {submissionsWords(language).tick(callIt(answered.get(row.version), row))}
    </span>
    <input
      type="checkbox"
      name="pick"
      value={writePick({ id: row.id, was: row.status })}
      checked={ticked?.ids.includes(row.id)}
      aria-describedby={ticked && 'ticked-error'}
    />
  </label>
);
