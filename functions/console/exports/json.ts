import type { SubmissionRow } from '../../../db/submissions/read.ts';
import { fixedValues, onceAVersion, questionsIn } from './columns.ts';
import type { Exporting, Writer } from './formats.ts';

/** Writes a JSON file: a list of submissions, every column in each, values as they are stored. */
export function jsonWriter({ columns, versions }: Exporting): Writer {
  const questions = onceAVersion(versions, (version) => questionsIn(columns, version));
  const one = (row: SubmissionRow): string => {
    const asked = questions(row);
    const answers = columns.map(({ name }, index) => {
      const question = asked[index];
      return [name, (question && row.answers[question.id]) ?? null] as const;
    });
    return JSON.stringify({ ...fixedValues(row), ...Object.fromEntries(answers) });
  };
  return {
    type: 'application/json; charset=utf-8',
    start: '[',
    rows: (rows, first) =>
      rows.map((row, index) => (first && index === 0 ? '\n' : ',\n') + one(row)).join(''),
    end: '\n]\n',
  };
}
