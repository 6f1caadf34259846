import { localRows } from './local-rows.ts';

/** A submission as it lies in the database of the served house. */
export interface StoredRow {
  readonly id: string;
  readonly form: string;
  readonly language: string;
  /** JSON. */
  readonly answers: string;
}

/** Every stored submission of a form, or those whose answers hold a text. */
export const storedRows = (form: string, holding = ''): readonly StoredRow[] =>
  localRows(
    'select id, form, language, answers from submissions where form = ? and instr(answers, ?)',
    form,
    holding || '{',
  );
