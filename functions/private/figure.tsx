import type { Column } from './table.tsx';

/**
 * A column of numbers that lead to what they count, if that stands on one page. Nothing leads nowhere,
 * and takes no room on a phone.
 */
export const figure = <Row,>(
  label: string,
  count: (row: Row) => number,
  address: (row: Row) => string | undefined,
): Column<Row> => ({
  label,
  nothing: (row) => count(row) === 0,
  cell: (row) => {
    const n = count(row);
    if (n === 0) return <span class="zero">0</span>;
    const href = address(row);
    return href === undefined ? n : <a href={href}>{n}</a>;
  },
});
