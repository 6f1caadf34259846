import type { Language } from '../../../domain/words/language.ts';
import type { Report, ReportedPair } from './report.ts';
import { reportWords } from './words.ts';

/** A name may come from anywhere: no sign of it may steer the terminal. */
const safe = (text: string): string => text.replace(/\p{Cc}/gu, ' ');

/** The sentences of a pair, each under its sign. */
const reasons = (pair: ReportedPair): readonly string[] => [
  ...pair.for.map((said) => `      + ${said}`),
  ...pair.against.map((said) => `      − ${said}`),
  ...pair.unanswered.map((said) => `      ? ${said}`),
];

const block = (heading: string, items: readonly string[]): readonly string[] =>
  items.length === 0 ? [] : ['', heading, ...items.map((item) => `  ${item}`)];

/** A report as it is read at a terminal. */
export function asTable(report: Report, language: Language): string {
  const words = reportWords(language);
  const { columns } = words;
  const widest = Math.max(
    columns.mentor.length,
    ...report.pairs.map(({ mentor }) => mentor.name.length),
  );
  const row = (score: string, mentor: string, mentee: string) =>
    `${score.padStart(5)} ${mentor.padEnd(widest)}  ${mentee}`;
  const pairs = report.pairs.flatMap((pair) => [
    row(String(pair.score), pair.mentor.name, pair.mentee.name),
    ...reasons(pair),
  ]);
  return [
    words.title(report.programme),
    words.sum(
      report.pairs.length,
      report.total,
      report.lowest ?? undefined,
      words.aims[report.aim],
    ),
    '',
    ...(pairs.length > 0 ? [row(columns.score, columns.mentor, columns.mentee), ...pairs] : []),
    ...block(
      words.alone(report.alone.length),
      report.alone.map(({ name, because }) => words.item(name, because)),
    ),
    ...block(
      words.free(report.free.length),
      report.free.map(({ name, places }) => words.places(name, places)),
    ),
    ...block(
      words.settle,
      report.toSettle.flatMap(({ mentor, mentee, because }) => [
        ...because,
        `  ${words.settleHow(mentor, mentee)}`,
      ]),
    ),
    ...(report.summary.length > 0 ? ['', ...report.summary] : []),
    ...block(words.remarks, report.remarks),
  ]
    .map(safe)
    .join('\n');
}
