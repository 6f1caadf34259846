import type { SubmissionRow } from '../../../db/submissions/read.ts';
import { answerIn, fixedValues } from './columns.ts';
import type { Exporting, Writer } from './formats.ts';

/** Writes a JSON file: a list of submissions, every column in each, values as they are stored. */
export function jsonWriter({ columns, versions }: Exporting): Writer {
  const one = (row: SubmissionRow): string => {
    const version = versions.get(row.version);
    const answers = columns.map(
      ({ name, question }) => [name, answerIn(row, version, question.id) ?? null] as const,
    );
    return JSON.stringify({ ...fixedValues(row), ...Object.fromEntries(answers) });
  };
  return {
    type: 'application/json; charset=utf-8',
    ending: 'json',
    start: '[',
    rows: (rows, first) =>
      rows.map((row, index) => (first && index === 0 ? '\n' : ',\n') + one(row)).join(''),
    end: '\n]\n',
  };
}
