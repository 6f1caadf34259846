import type { Language } from '../../../domain/words/language.ts';
import { lines } from '../../../functions/console/exports/csv.ts';
import type { Report } from './report.ts';
import { reportWords } from './words.ts';

/** The pairs as a table that Excel opens, written like the console's exports: nothing in it is ever run. */
export function asCsv({ pairs }: Report, language: Language): string {
  const { columns } = reportWords(language);
  const heads = [
    'score',
    'mentor',
    'mentorEmail',
    'mentee',
    'menteeEmail',
    'for',
    'against',
    'unanswered',
    'told',
  ] as const;
  const rows = pairs.map((pair) => [
    pair.score,
    ...[pair.mentor.name, pair.mentor.email, pair.mentee.name, pair.mentee.email],
    ...[pair.for, pair.against, pair.unanswered, pair.told].map((sentences) =>
      sentences.join(' | '),
    ),
  ]);
  return `\ufeff${lines([heads.map((head) => columns[head]), ...rows], 'excel')}`;
}
