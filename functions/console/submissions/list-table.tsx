import type { Selection, SubmissionRow } from '../../../db/submissions/read.ts';
import type { Form } from '../../../domain/forms/definition.ts';
import type { Option } from '../../../domain/forms/question.ts';
import { referenceOf } from '../../../domain/forms/reference.ts';
import type { Language } from '../../../domain/words/language.ts';
import { sayMoment } from '../../../domain/words/moment.ts';
import { say } from '../../../domain/words/words.ts';
import { consoleAddress } from '../place.ts';
import { selectionQuery } from '../selection.ts';
import { whoOf } from '../who.ts';
import { wordsOf } from '../words/words.ts';

interface Props {
  readonly language: Language;
  readonly form: Form | undefined;
  readonly selection: Selection;
  readonly programmes: readonly Option[];
  readonly rows: readonly SubmissionRow[];
}

/** The name of a programme, or its value when the form no longer has it. */
export function sayProgramme(
  programmes: readonly Option[],
  value: string,
  language: Language,
): string {
  const known = programmes.find((option) => option.value === value);
  return known ? say(known.label, language) : value || wordsOf(language).noProgramme;
}

/** What a submission is marked with, in words. */
export const Marks = ({ language, row }: { language: Language; row: SubmissionRow }) => {
  const { marks } = wordsOf(language);
  return (
    <>
      {row.attention && <span class="flag attention">{marks.attention}</span>}
      {row.suspicion && <span class="flag suspicion">{marks.suspicion}</span>}
    </>
  );
};

const Row = ({
  language,
  form,
  selection,
  programmes,
  row,
}: Omit<Props, 'rows'> & { row: SubmissionRow }) => {
  const { list, statuses } = wordsOf(language);
  const { name, email } = whoOf(form, row.answers);
  const address = consoleAddress(language, `submissions/${row.id}/`, {
    ...selectionQuery(selection),
    form: undefined,
  });
  return (
    <tr class={row.status === 'new' ? 'fresh' : undefined}>
      <th scope="row">
        <a href={address}>{name || email || referenceOf(row.id)}</a>
        {name && email && <span class="faint"> {email}</span>}
      </th>
      <td data-label={list.received}>{sayMoment(row.receivedAt, language)}</td>
      {programmes.length > 0 && (
        <td data-label={list.programme}>{sayProgramme(programmes, row.programme, language)}</td>
      )}
      <td data-label={list.status}>{statuses[row.status]}</td>
      <td data-label={list.marks} class={row.attention || row.suspicion ? undefined : 'nothing'}>
        <Marks language={language} row={row} />
      </td>
    </tr>
  );
};

/** Submissions, one a row; on a phone each becomes a block. */
export const ListTable = ({ rows, ...given }: Props) => {
  const { list } = wordsOf(given.language);
  return (
    <table class="list">
      <thead>
        <tr>
          <th scope="col">{list.who}</th>
          <th scope="col">{list.received}</th>
          {given.programmes.length > 0 && <th scope="col">{list.programme}</th>}
          <th scope="col">{list.status}</th>
          <th scope="col">{list.marks}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row row={row} {...given} />
        ))}
      </tbody>
    </table>
  );
};
