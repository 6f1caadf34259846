import { randomUUID } from 'node:crypto';
import type { SubmissionRow } from '../../../db/submissions/read.ts';
import type { Answers } from '../../../domain/forms/answer.ts';
import type { Form } from '../../../domain/forms/definition.ts';
import type { Status } from '../../../domain/forms/status.ts';
import type { Language } from '../../../domain/words/language.ts';
import { answerColumns } from '../../../functions/console/exports/columns.ts';
import { csvWriter } from '../../../functions/console/exports/csv.ts';

/** A submission as the console exports it. */
export interface Sent {
  readonly answers: Answers;
  readonly status?: Status;
  readonly id?: string;
}

/** The file that the console hands out for the submissions of a form, in words or by values. */
export function exported(
  form: Form,
  sent: readonly Sent[],
  sort: 'excel' | 'csv' = 'excel',
  words: Language | null = 'fr',
): string {
  const writer = csvWriter(sort, {
    columns: answerColumns([form]),
    versions: new Map([['1', form]]),
    words,
  });
  const rows = sent.map(
    ({ answers, status = 'accepted', id = randomUUID() }): SubmissionRow =>
      ({
        ...{ id, answers, status, version: '1', form: form.id, language: 'fr' },
        ...{ programme: String(answers['programme'] ?? ''), receivedAt: Date.parse('2027-01-05') },
        ...{ note: '', attention: false, suspicion: null },
      }) as unknown as SubmissionRow,
  );
  return writer.start + writer.rows(rows, true) + writer.end;
}
