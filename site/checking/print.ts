import type { Language } from '../../domain/words/language.ts';
import { type Fault, isError, sayFault } from './faults/fault.ts';
import { reportWords } from './words.ts';

/** One fault on two lines: where it is, then what to do. */
export function printedFault(fault: Fault, language: Language): string {
  const words = reportWords(language);
  const where = [words.line(fault.line), fault.where, isError(fault) ? '' : words.remark].filter(
    (each) => each !== '',
  );
  return `  ${where.join(' · ')}\n    ${sayFault(fault, language)}`;
}

/** A content in one language has this remark on every file: so many are told in full, the others counted. */
const untranslatedNamed = 10;

/**
 * All faults, file by file, the path of the folder before each file's name. Of many texts without
 * their translation, a last line tells how many more there are.
 */
export function printedFaults(
  faults: readonly Fault[],
  language: Language,
  folder: string,
): string {
  const more = new Set(
    faults.filter(({ code }) => code === 'translation-missing').slice(untranslatedNamed),
  );
  const named = faults.filter((fault) => !more.has(fault));
  const files = [...Map.groupBy(named, ({ file }) => file)].map(([file, own]) =>
    [`${folder}/${file}`, ...own.map((fault) => printedFault(fault, language))].join('\n'),
  );
  const rest = more.size > 0 ? [reportWords(language).untranslated(more.size)] : [];
  return [...files, ...rest].join('\n\n');
}

/** The closing line: how many errors in how many files, and how many notes. */
export function closingLine(faults: readonly Fault[], language: Language): string {
  const words = reportWords(language);
  const errors = faults.filter(isError);
  const remarks = faults.length - errors.length;
  const files = new Set(errors.map(({ file }) => file)).size;
  const parts = [
    errors.length > 0 ? `${words.errors(errors.length)} ${words.inFiles(files)}` : words.none,
    ...(remarks > 0 ? [words.remarks(remarks)] : []),
  ];
  return parts.join(', ');
}
