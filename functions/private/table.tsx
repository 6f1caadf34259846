import type { Programme } from '../../domain/programmes/programme.ts';
import type { Child } from '../markup/markup.ts';

/** How the rows stand by a column. */
export interface Sorted {
  /** Which way, if they are sorted by it. */
  readonly way: 'ascending' | 'descending' | undefined;
  /** Where they are sorted by it, or the other way round. */
  readonly address: string | undefined;
}

/** A column of a table. The first one heads each row. */
export interface Column<Row> {
  /** What it is called; empty for a column that only draws. */
  readonly label: string;
  /** How the rows are sorted by it, where they can be. */
  readonly sorted?: Sorted | undefined;
  /** What stands in a row. */
  readonly cell: (row: Row) => Child;
  /** A row where there is nothing to see: on a phone the cell takes no room. */
  readonly nothing?: (row: Row) => boolean;
  /** On a phone the label stands before each cell, unless the cell says enough alone. */
  readonly alone?: boolean;
  /** The class of its cells. */
  readonly class?: string;
}

/** Rows that belong together, under a heading of their own if they have one. */
export interface Group<Row> {
  readonly heading?: Child;
  readonly rows: readonly Row[];
}

/** The class of a row that carries the hue of its programme at its edge; a cell of it says the name. */
export const hued = (hue: Programme['hue'] | undefined): string | undefined => hue && `hued ${hue}`;

interface Look<Row> {
  /**
   * The class of the table: `list` for rows to be opened one by one, `lines` for as many as possible at a
   * glance (a line each; on a phone the first cell, and below it the others in one run), `totals` for
   * figures with bars.
   */
  readonly class: string;
  readonly columns: readonly Column<Row>[];
  /** The class of a row. */
  readonly rowClass?: (row: Row) => string | undefined;
  /** The headings are read out, not shown. */
  readonly unseenHead?: boolean;
  /** What ticks a row, in a cell before the one that heads it. */
  readonly tick?: ((row: Row) => Child) | undefined;
}

const Head = ({ label, sorted }: Pick<Column<never>, 'label' | 'sorted'>) => (
  <th scope="col" aria-sort={sorted?.way}>
    {sorted?.address === undefined ? label : <a href={sorted.address}>{label}</a>}
  </th>
);

const Cell = <Row,>({ column, row }: { column: Column<Row>; row: Row }) => (
  <td
    data-label={column.alone ? undefined : column.label}
    class={column.nothing?.(row) ? 'nothing' : column.class}
  >
    {column.cell(row)}
  </td>
);

/** A table whose rows stand in groups. */
export const GroupedTable = <Row,>({
  columns,
  groups,
  rowClass,
  unseenHead = false,
  tick,
  class: name,
}: Look<Row> & { readonly groups: readonly Group<Row>[] }) => {
  const [first, ...others] = columns;
  return (
    <table class={name}>
      <thead class={unseenHead ? 'unseen' : undefined}>
        <tr>
          {tick && <td />}
          {columns.map(({ label, sorted }) =>
            label === '' ? <td /> : <Head label={label} sorted={sorted} />,
          )}
        </tr>
      </thead>
      {groups.map(({ heading, rows }) => (
        <tbody>
          {heading !== undefined && (
            <tr class="group">
              <th scope="rowgroup" colspan={columns.length + (tick ? 1 : 0)}>
                {heading}
              </th>
            </tr>
          )}
          {rows.map((row) => (
            <tr class={rowClass?.(row)}>
              {tick && <td class="tick">{tick(row)}</td>}
              <th scope="row">{first?.cell(row)}</th>
              {others.map((column) => (
                <Cell column={column} row={row} />
              ))}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
};

/** A table; on a phone each row becomes a block. */
export const Table = <Row,>({
  rows,
  ...look
}: Look<Row> & {
  readonly rows: readonly Row[];
}) => <GroupedTable groups={[{ rows }]} {...look} />;
