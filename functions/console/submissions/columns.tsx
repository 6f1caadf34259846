import type { Selection, SubmissionRow } from '../../../db/submissions/read.ts';
import type { Form } from '../../../domain/forms/definition.ts';
import { referenceOf } from '../../../domain/forms/reference.ts';
import type { Language } from '../../../domain/words/language.ts';
import { sayMoment } from '../../../domain/words/moment.ts';
import type { Column } from '../../private/table.tsx';
import { consoleAddress } from '../address.ts';
import { programmesOf, sayProgramme } from '../forms.ts';
import { selectionQuery } from '../selection.ts';
import { whoOf } from '../who.ts';
import { consoleWords } from '../words.ts';
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
  const programme: Column<SubmissionRow> = {
    label: shared.programme,
    cell: (row) => sayProgramme(answered.get(row.version), row.programme, language),
  };
  return [
    { label: words.who, cell: (row) => <Who row={row} {...props} /> },
    { label: words.received, cell: (row) => sayMoment(row.receivedAt, language) },
    ...(programmesOf(form).length > 0 ? [programme] : []),
    { label: shared.status, cell: (row) => shared.statuses[row.status] },
    {
      label: shared.mark,
      cell: (row) => <Marks row={row} language={language} />,
      nothing: (row) => !row.attention && row.suspicion === null,
    },
  ];
}

/** Whom a submission is from, leading to it; what the list was narrowed to goes along. */
const Who = ({ language, answered, selection, row }: Props & { readonly row: SubmissionRow }) => {
  const { name, email } = whoOf(answered.get(row.version), row.answers);
  const query = { ...selectionQuery(selection), form: undefined };
  return (
    <>
      <a href={consoleAddress(language, `submissions/${row.id}/`, query)}>
        {name || email || referenceOf(row.id)}
      </a>
      {name && email && <span class="faint"> {email}</span>}
    </>
  );
};

/** What a submission is marked with. */
const Marks = ({ language, row }: { language: Language; row: SubmissionRow }) => {
  const { marks } = consoleWords(language);
  return (
    <>
      {row.attention && <span class="flag attention">{marks.attention}</span>}
      {row.suspicion && <span class="flag suspicion">{marks.suspicion}</span>}
    </>
  );
};
