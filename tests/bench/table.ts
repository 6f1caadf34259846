import type { Figure } from './figure.ts';

const heads = ['figure', 'measured', 'peer or limit', 'ratio', ''];

const cells = ({ name, measured, beside, ratio, ok }: Figure): readonly string[] => [
  name,
  measured,
  beside,
  ratio === undefined ? '' : ratio.toFixed(2),
  ok ? 'ok' : 'OVER',
];

/** The figures as a table for a terminal. */
export function table(figures: readonly Figure[]): string {
  const rows = [heads, ...figures.map(cells)];
  const widths = heads.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join(' | ')
      .trimEnd();
  return [
    line(heads),
    widths.map((width) => '-'.repeat(width)).join('-|-'),
    ...rows.slice(1).map(line),
  ].join('\n');
}
