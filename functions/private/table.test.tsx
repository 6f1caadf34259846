import { expect, test } from 'vitest';
import { figure } from './figure.tsx';
import { type Column, GroupedTable, Table } from './table.tsx';

interface Row {
  readonly name: string;
  readonly n: number;
}

const rows: readonly Row[] = [
  { name: '<Ada>', n: 2 },
  { name: 'Bo', n: 0 },
];
const name: Column<Row> = { label: 'Name', cell: (row) => row.name };
const number = figure<Row>(
  'Number',
  ({ n }) => n,
  (row) => `/of/?name=${row.name}&all=1`,
);

test('the first column heads each row, the others carry their label', () => {
  const html = String(<Table class="list" columns={[name, number]} rows={rows} />);
  expect(html).toContain('<th scope="col">Name</th><th scope="col">Number</th>');
  expect(html).toContain('<th scope="row">&lt;Ada&gt;</th>');
  expect(html).toContain('<td data-label="Number"><a href="/of/?name=&lt;Ada&gt;&amp;all=1">2</a>');
});

test('a number that is nothing leads nowhere and is marked as such', () => {
  const html = String(<Table class="list" columns={[name, number]} rows={rows} />);
  expect(html).toContain('<td data-label="Number" class="nothing"><span class="zero">0</span>');
});

test('a column that says enough alone carries no label, and one that only draws has no heading', () => {
  const drawn: Column<Row> = { label: '', alone: true, class: 'drawn', cell: () => '—' };
  const html = String(<Table class="totals" unseenHead columns={[name, drawn]} rows={rows} />);
  expect(html).toContain('<thead class="unseen"><tr><th scope="col">Name</th><td></td></tr>');
  expect(html).toContain('<td class="drawn">—</td>');
});

test('a group has a heading as wide as the table', () => {
  const groups = [{ heading: 'One', rows: rows.slice(0, 1) }, { rows: rows.slice(1) }];
  const html = String(<GroupedTable class="x" columns={[name, number]} groups={groups} />);
  expect(html.match(/<tbody>/g)).toHaveLength(2);
  expect(html.match(/<th scope="rowgroup" colspan="2">One<\/th>/g)).toHaveLength(1);
});
