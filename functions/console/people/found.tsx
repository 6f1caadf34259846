import type { SubmissionRow } from '../../../db/submissions/read.ts';
import type { Form } from '../../../domain/forms/definition.ts';
import type { Language } from '../../../domain/words/language.ts';
import { sayMoment } from '../../../domain/words/moment.ts';
import { Breakable } from '../../private/breakable.tsx';
import { type Column, Table } from '../../private/table.tsx';
import { consoleAddress } from '../address.ts';
import { Arch } from '../arch.tsx';
import { FormTitle } from '../form-title.tsx';
import { Marks, unmarked } from '../marks.tsx';
import { statusWords } from '../statuses.ts';
import { callIt, whoOf } from '../who.ts';
import { consoleWords } from '../words.ts';
import { peopleWords } from './words.ts';

interface Props {
  readonly language: Language;
  readonly rows: readonly SubmissionRow[];
  /** The definitions that they answered, by version. */
  readonly answered: ReadonlyMap<string, Form>;
}

/** The answers that were found by what was typed, whatever their forms. */
export const Found = ({ language, rows, answered }: Props) => {
  const words = peopleWords(language);
  const shared = consoleWords(language);
  const formOf = ({ version }: SubmissionRow) => answered.get(version);
  const columns: readonly Column<SubmissionRow>[] = [
    {
      label: words.from,
      cell: (row) => {
        const { name, email } = whoOf(formOf(row), row.answers);
        return (
          <>
            <a href={consoleAddress(language, `submissions/${row.id}/`)}>
              <Breakable text={callIt(formOf(row), row)} />
            </a>
            {name && email && (
              <span class="faint">
                {' '}
                <Breakable text={email} />
              </span>
            )}
          </>
        );
      },
    },
    {
      label: shared.form,
      alone: true,
      cell: (row) => <FormTitle form={formOf(row)} id={row.form} language={language} />,
    },
    { label: words.received, alone: true, cell: (row) => sayMoment(row.receivedAt, language) },
    {
      label: shared.status,
      cell: (row) => <Arch of={row.status} text={statusWords(formOf(row), language)[row.status]} />,
    },
    {
      label: shared.mark,
      alone: true,
      cell: (row) => <Marks row={row} language={language} />,
      nothing: (row) => unmarked({ row }),
    },
  ];
  return <Table class="list" columns={columns} rows={rows} />;
};
