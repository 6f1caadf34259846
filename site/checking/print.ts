import type { Language } from '../../domain/words/language.ts';
import { type Fault, isError, sayFault } from './faults/fault.ts';

const words = {
  fr: {
    line: 'ligne',
    warning: 'remarque',
    none: 'Contenu : aucune faute',
    errors: ['erreur', 'erreurs'],
    files: ['fichier', 'fichiers'],
    warnings: ['remarque', 'remarques'],
    in: 'dans',
    and: 'Et',
    untranslated: [
      "autre texte n'a pas sa traduction.",
      "autres textes n'ont pas leur traduction.",
    ],
  },
  en: {
    line: 'line',
    warning: 'note',
    none: 'Content: no faults',
    errors: ['error', 'errors'],
    files: ['file', 'files'],
    warnings: ['note', 'notes'],
    in: 'in',
    and: 'And',
    untranslated: ['more text has no translation.', 'more texts have no translation.'],
  },
} as const;

const counted = (count: number, [one, many]: readonly [string, string]): string =>
  `${count} ${count > 1 ? many : one}`;

/** One fault on two lines: where it is, then what to do. */
export function printedFault(fault: Fault, language: Language): string {
  const { line, warning } = words[language];
  const where = [`${line} ${fault.line}`, fault.where, isError(fault) ? '' : warning].filter(
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
  const { and, untranslated } = words[language];
  const more = new Set(
    faults.filter(({ code }) => code === 'translation-missing').slice(untranslatedNamed),
  );
  const named = faults.filter((fault) => !more.has(fault));
  const files = [...Map.groupBy(named, ({ file }) => file)].map(([file, own]) =>
    [`${folder}/${file}`, ...own.map((fault) => printedFault(fault, language))].join('\n'),
  );
  const rest = more.size > 0 ? [`${and} ${counted(more.size, untranslated)}`] : [];
  return [...files, ...rest].join('\n\n');
}

/** The closing line: how many errors in how many files, and how many notes. */
export function closingLine(faults: readonly Fault[], language: Language): string {
  const said = words[language];
  const errors = faults.filter(isError);
  const notes = faults.length - errors.length;
  const files = (some: readonly Fault[]) =>
    counted(new Set(some.map(({ file }) => file)).size, said.files);
  const parts = [
    errors.length > 0
      ? `${counted(errors.length, said.errors)} ${said.in} ${files(errors)}`
      : said.none,
    ...(notes > 0 ? [counted(notes, said.warnings)] : []),
  ];
  return parts.join(', ');
}
