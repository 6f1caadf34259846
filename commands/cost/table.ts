import { freePlan } from './free-plan.ts';
import { type Cost, reckon } from './reckon.ts';

const number = new Intl.NumberFormat('en-GB');

const share = (used: number, allowed: number): string => {
  const percent = (used / allowed) * 100;
  return `${number.format(used)} (${percent < 1 ? '<1' : Math.round(percent)}%)`;
};

/** Rows of cells as a table in Markdown, its columns as wide as their widest cell, numbers to the right. */
function drawn(cells: readonly (readonly string[])[]): string {
  const widths = (cells[0] ?? []).map((_, column) =>
    Math.max(3, ...cells.map((row) => row[column]?.length ?? 0)),
  );
  const line = (row: readonly string[]): string => `| ${row.join(' | ')} |`;
  const [head = '', ...body] = cells.map((row) =>
    line(
      row.map((cell, column) => cell[column === 0 ? 'padEnd' : 'padStart'](widths[column] ?? 0)),
    ),
  );
  const rule = widths.map((width, column) =>
    column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
  );
  return [head, line(rule), ...body].join('\n');
}

const rows: readonly (readonly [string, (cost: Cost) => string])[] = [
  ['forms sent a year', ({ sentAYear }) => number.format(sentAYear)],
  ['submissions kept', ({ kept }) => number.format(kept)],
  ['megabytes, of 500', ({ megabytes }) => share(megabytes, freePlan.megabytes)],
  ['busiest day: requests, of 100,000', ({ requests }) => share(requests, freePlan.requests)],
  ['busiest day: rows read, of 5 million', ({ rowsRead }) => share(rowsRead, freePlan.rowsRead)],
  [
    'busiest day: rows written, of 100,000',
    ({ rowsWritten }) => share(rowsWritten, freePlan.rowsWritten),
  ],
];

/** What the free plan has to bear for some numbers of participants, as a table in Markdown. */
export function costTable(participants: readonly number[] = [50, 500, 5000]): string {
  const costs = participants.map(reckon);
  return drawn([
    ['participants', ...participants.map((count) => number.format(count))],
    ...rows.map(([name, show]) => [name, ...costs.map(show)]),
  ]);
}
