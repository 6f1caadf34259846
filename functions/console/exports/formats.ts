import type { SubmissionRow } from '../../../db/submissions/read.ts';
import type { Form } from '../../../domain/forms/definition.ts';
import type { Language } from '../../../domain/words/language.ts';
import type { AnswerColumn } from './columns.ts';
import { csvWriter } from './csv.ts';
import { jsonWriter } from './json.ts';

/** What an export is made from. */
export interface Exporting {
  readonly columns: readonly AnswerColumn[];
  /** Every version that was answered, by its name. */
  readonly versions: ReadonlyMap<string, Form>;
  /** The language that choices are put in words in; `null` for their stable values. */
  readonly words: Language | null;
}

/** Writes a file piece by piece. */
export interface Writer {
  /** The Content-Type. */
  readonly type: string;
  readonly start: string;
  /** Some submissions; `first` when nothing was written before them. */
  rows(rows: readonly SubmissionRow[], first: boolean): string;
  readonly end: string;
}

/** The formats a file can have, the first one unless said. */
export const formats = ['excel', 'csv', 'json'] as const;
/** One of the formats. */
export type Format = (typeof formats)[number];

/** The end of a file's name in a format. */
export const endingOf = (format: Format): string => (format === 'json' ? 'json' : 'csv');

/** The writer of a format. */
export const writerOf = (format: Format, exporting: Exporting): Writer =>
  format === 'json' ? jsonWriter(exporting) : csvWriter(format, exporting);
