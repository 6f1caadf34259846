import type { Child } from '../markup/markup.ts';
import { Table } from './table.tsx';

const width = 100;
const height = 24;

interface Drawn {
  /** The values in their order, at least one; `undefined` where there is none: the line is broken there. */
  readonly values: readonly (number | undefined)[];
  /** The ends of the scale. */
  readonly from: number;
  readonly to: number;
  /** What is aimed at: a dashed line across. */
  readonly target?: number | undefined;
}

const rounded = (n: number): string => n.toFixed(1).replace('.0', '');

/** How high a value stands: the end of the scale on top, and nothing outside of it. */
const heightOf = (value: number, { from, to }: Pick<Drawn, 'from' | 'to'>): string =>
  rounded(height * (1 - Math.min(1, Math.max(0, (value - from) / (to - from || 1)))));

/** The way through the values: a new stroke after each that is missing, a dot where one stands alone. */
function wayThrough({ values, ...scale }: Drawn): string {
  const x = (place: number) =>
    rounded(values.length === 1 ? width / 2 : (place / (values.length - 1)) * width);
  return values
    .map((value, place) => {
      if (value === undefined) return '';
      const begins = values[place - 1] === undefined;
      const alone = begins && values[place + 1] === undefined;
      return `${begins ? 'M' : 'L'}${x(place)} ${heightOf(value, scale)}${alone ? 'h0' : ''}`;
    })
    .join('');
}

/** A small line of values; two make a slope. What stands beside it says the same in figures. */
export const Spark = (drawn: Drawn) => (
  <svg
    class="spark"
    viewBox={`0 0 ${width} ${height}`}
    preserveAspectRatio="none"
    aria-hidden="true"
  >
    <path class="line ground" d={`M0 ${height}h${width}`} />
    {drawn.target !== undefined && (
      <path class="line target" d={`M0 ${heightOf(drawn.target, drawn)}h${width}`} />
    )}
    <path class="line" d={wayThrough(drawn)} />
  </svg>
);

/** A value and what it belongs to: a month, a review. */
export interface Point {
  readonly label: string;
  readonly value: number | undefined;
}

interface Props {
  /** What is shown, and what is aimed at. */
  readonly caption: Child;
  readonly points: readonly Point[];
  readonly from: number;
  readonly to: number;
  readonly target?: number | undefined;
  /** Says a value, and that there is none. */
  readonly say: (value: number | undefined) => string;
  /** What the fold with the table is called, and its two columns. */
  readonly words: {
    readonly table: string;
    readonly when: string;
    readonly value: string;
    /** Says the first and the last value, each with what it belongs to. */
    readonly end: (when: string, value: string) => string;
  };
}

/** Values over time as a large line, its first and last said beside it, and its table folded below. */
export const Curve = ({ caption, points, from, to, target, say, words }: Props) => {
  const [first, last] = [points[0], points.at(-1)];
  return (
    <figure class="curve">
      <figcaption>{caption}</figcaption>
      <Spark values={points.map(({ value }) => value)} {...{ from, to, target }} />
      {first && last && (
        <p class="faint ends">
          <span>{words.end(first.label, say(first.value))}</span>{' '}
          <span>{words.end(last.label, say(last.value))}</span>
        </p>
      )}
      <details>
        <summary>{words.table}</summary>
        <Table
          class="totals"
          rows={points}
          columns={[
            { label: words.when, cell: ({ label }) => label },
            { label: words.value, class: 'number', alone: true, cell: ({ value }) => say(value) },
          ]}
        />
      </details>
    </figure>
  );
};
