import { everyForm, type SubmissionRow } from '../../../db/submissions/read.ts';
import type { Form } from '../../../domain/forms/definition.ts';
import { daysBetween } from '../../../domain/words/age.ts';
import { dayOf, workingDaysAfter } from '../../../domain/words/day.ts';
import type { Language } from '../../../domain/words/language.ts';
import { Breakable } from '../../private/breakable.tsx';
import { type Column, Table } from '../../private/table.tsx';
import { consoleAddress } from '../address.ts';
import { FormTitle } from '../form-title.tsx';
import { Marks, unmarked } from '../marks.tsx';
import { statusWords } from '../statuses.ts';
import { callIt } from '../who.ts';
import { consoleWords } from '../words.ts';
import { homeWords } from './words.ts';

/** Who waits for an answer, and what is needed to name them. */
export interface OpenCases {
  readonly rows: readonly SubmissionRow[];
  /** The definitions that they answered, by version. */
  readonly answered: ReadonlyMap<string, Form>;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Whether the day is past by which the form had promised an answer. */
function isLate(form: Form | undefined, { receivedAt }: SubmissionRow, now: number): boolean {
  if (!form) return false;
  return workingDaysAfter(dayOf(receivedAt), form.next_step.within_days) < dayOf(now);
}

/** Whoever has waited longest for an answer. They stay here until they are answered. */
export const OpenTable = ({
  language,
  open: { rows, answered, now },
}: {
  readonly language: Language;
  readonly open: OpenCases;
}) => {
  const words = homeWords(language);
  const shared = consoleWords(language);
  const formOf = ({ version }: SubmissionRow) => answered.get(version);
  const columns: readonly Column<SubmissionRow>[] = [
    {
      label: words.whoWaits,
      cell: (row) => (
        <a
          href={consoleAddress(language, `submissions/${row.id}/`, {
            form: everyForm,
            mark: 'open',
          })}
        >
          <Breakable text={callIt(formOf(row), row)} />
        </a>
      ),
    },
    {
      label: shared.form,
      alone: true,
      cell: (row) => <FormTitle form={formOf(row)} id={row.form} language={language} />,
    },
    {
      label: words.waiting,
      cell: (row) => (
        <>
          {words.days(daysBetween(row.receivedAt, now))}
          {isLate(formOf(row), row, now) && <span class="late"> {words.late}</span>}
        </>
      ),
    },
    { label: shared.status, cell: (row) => statusWords(formOf(row), language)[row.status] },
    {
      label: shared.mark,
      alone: true,
      cell: (row) => <Marks row={row} language={language} />,
      nothing: (row) => unmarked({ row }),
    },
  ];
  return <Table class="list open" columns={columns} rows={rows} />;
};
