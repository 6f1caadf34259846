import { amount, median } from '../figure.ts';

/** What a page cost, in milliseconds: in an isolate that is in use, and as the first request of one. */
export interface Cost {
  readonly name: string;
  readonly warm: number;
  readonly first: number;
}

/** The rows of the README's table, each with the names of what it sums up. */
const groups: readonly (readonly [string, (name: string) => boolean])[] = [
  ['pages of the console', (name) => /^(?:POST )?\/console\//.test(name)],
  ['pages of one’s own', (name) => name.startsWith('/mon-espace/')],
  ['steps of an export', (name) => name.startsWith('export')],
  ['pages for everybody, forms and links', () => true],
];

const said = (values: readonly number[], most: number): string => {
  const within = values.filter((value) => value <= most).length;
  const [middle, dearest] = [amount(median(values), 'ms'), amount(Math.max(...values), 'ms')];
  return `${middle}, dearest ${dearest}, ${within} of ${values.length} within`;
};

/** The README's table of processor time, as it stands there. */
export function inBrief(costs: readonly Cost[], most: number): string {
  const left = new Set(costs);
  const rows = groups.map(([what, isOne]) => {
    const these = [...left].filter(({ name }) => isOne(name));
    for (const one of these) left.delete(one);
    if (these.length === 0) return '';
    const [warm, first] = [these.map((one) => one.warm), these.map((one) => one.first)];
    return `| ${what} | ${said(warm, most)} | ${said(first, most)} |\n`;
  });
  return `| of ${most} ms | in an isolate in use | first of an isolate |\n| --- | --- | --- |\n${rows.join('')}`;
}
