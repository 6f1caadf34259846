import { stringify } from 'csv-stringify/browser/esm/sync';
import type { SubmissionRow } from '../../../db/submissions/read.ts';
import type { Answers } from '../../../domain/forms/answer.ts';
import { isDeclined } from '../../../domain/forms/declined.ts';
import type { Form } from '../../../domain/forms/definition.ts';
import { cellOf, sayUnanswered } from '../../../domain/forms/kinds/index.ts';
import type { AnsweredQuestion } from '../../../domain/forms/question.ts';
import type { Language } from '../../../domain/words/language.ts';
import { tableMoment } from '../../../domain/words/moment.ts';
import { plain } from '../../../domain/words/said.ts';
import { sayProgramme } from '../forms.ts';
import { statusWords } from '../statuses.ts';
import { consoleWords } from '../words.ts';
import { fixedColumns, fixedValues, onceAVersion, questionsIn } from './columns.ts';
import type { Exporting, Writer } from './formats.ts';
import { keptText, wholeText } from './kept-text.ts';
import { exportsWords } from './words.ts';

const byteOrderMark = '\ufeff';
const between = ' | ';

/** What stands in a cell. */
type Cell = string | number;

/** The two sorts of CSV: for Excel set to French, and RFC 4180. */
const sorts = {
  excel: { delimiter: ';', start: byteOrderMark },
  csv: { delimiter: ',', start: '' },
};

/**
 * Cells as lines of CSV. Whatever a spreadsheet would run is made text, in headings too; in the file
 * for Excel, a text also stays what it is. A number is a number.
 */
export const lines = (rows: readonly (readonly Cell[])[], sort: keyof typeof sorts): string =>
  stringify(rows as Cell[][], {
    delimiter: sorts[sort].delimiter,
    record_delimiter: 'windows',
    escape_formulas: true,
    quoted_string: true,
    cast: {
      // What is given with options of its own costs the most: of a number only one below nothing needs them.
      number: (value) =>
        value < 0 ? { value: numeral(value, sort), escape_formulas: false } : numeral(value, sort),
      string(value) {
        const kept = sort === 'excel' ? keptText(value) : undefined;
        return kept ? { value: kept, escape_formulas: false } : wholeText(value);
      },
    },
  });

/** A number as the spreadsheet of that sort reads it. */
const numeral = (value: number, sort: keyof typeof sorts): string =>
  sort === 'excel' ? String(value).replace('.', ',') : String(value);

/**
 * An answer as one cell: choices in the words of the version that was answered, or by their values. In
 * words a consent that was asked for and not given is a no, as on every screen.
 */
function cell(question: AnsweredQuestion, answers: Answers, words: Language | null): Cell {
  const answer = answers[question.id];
  if (answer === undefined)
    return words && isDeclined(question, answers) ? (sayUnanswered(question, words) ?? '') : '';
  const value = cellOf(question, answer, words);
  return typeof value === 'number' ? value : [value].flat().join(between);
}

/** The fixed cells; in words where words are asked for. */
function fixedCells(
  row: SubmissionRow,
  version: Form | undefined,
  sort: keyof typeof sorts,
  words: Language | null,
) {
  const values = fixedValues(row);
  const said = words && consoleWords(words);
  const read: Record<string, string> = said
    ? {
        programme: row.programme ? plain(sayProgramme(version, row.programme, words)) : '',
        language: said.languages[row.language],
        status: statusWords(version, words)[row.status],
        attention: row.attention ? said.units.yes : said.units.no,
        suspicion: row.suspicion && words ? exportsWords(words).suspicions[row.suspicion] : '',
      }
    : {};
  if (sort === 'excel') read['received'] = tableMoment(row.receivedAt);
  return fixedColumns.map((name) => read[name] ?? String(values[name] ?? ''));
}

/** Writes a CSV file. */
export function csvWriter(
  sort: keyof typeof sorts,
  { columns, versions, words }: Exporting,
): Writer {
  const { start } = sorts[sort];
  const looked = onceAVersion(versions, (version) => ({
    questions: questionsIn(columns, version),
    version,
  }));
  const cells = (row: SubmissionRow): Cell[] => {
    const { questions, version } = looked(row);
    const answers = questions.map((question) =>
      question ? cell(question, row.answers, words) : '',
    );
    return [...fixedCells(row, version, sort, words), ...answers];
  };
  return {
    type: 'text/csv; charset=utf-8',
    start: start + lines([[...fixedColumns, ...columns.map(({ name }) => name)]], sort),
    rows: (rows) => lines(rows.map(cells), sort),
    end: '',
  };
}
