import type { Role } from '../../../domain/people/participation.ts';
import { highest, lastScore, type ScoredDay } from '../../../domain/roadmap/objective.ts';
import { sayDay } from '../../../domain/words/day.ts';
import type { Language } from '../../../domain/words/language.ts';
import { type Column, Table } from '../../private/table.tsx';
import { objectivesWords } from './words.ts';

/** The picture's measures, in its own units. */
const [width, height, left, right, edge] = [320, 120, 26, 12, 12];
const sides = ['mentor', 'mentee'] as const satisfies readonly Role[];

const y = (score: number): number => edge + ((highest - score) / highest) * (height - 2 * edge);

/** Where a day stands, from the first one at the left to the last one at the right; a day alone stands in the middle. */
function acrossOf(days: readonly ScoredDay[]): (day: string) => number {
  const [first = 0, last = 0] = [days[0], days.at(-1)].map((one) => Date.parse(one?.day ?? ''));
  const room = width - left - right;
  return (day) =>
    Math.round(
      left + (last > first ? ((Date.parse(day) - first) / (last - first)) * room : room / 2),
    );
}

/** One mark: a square for the mentor, a disc for the other one. */
const Mark = ({ side, x, score }: { side: Role; x: number; score: number }) =>
  side === 'mentor' ? (
    <rect class="mentor" x={x - 4} y={y(score) - 4} width={8} height={8} />
  ) : (
    <circle class="mentee" cx={x} cy={y(score)} r={4} />
  );

/** What the picture shows, said: of each of the two the first score and the last. */
function saidOf(days: readonly ScoredDay[], language: Language): string {
  const words = objectivesWords(language);
  return sides
    .flatMap((side) => {
      const scores = days.flatMap((one) => one[side] ?? []);
      const [first, last] = [scores[0], scores.at(-1)];
      if (first === undefined || last === undefined) return [];
      const who = words.sides[side];
      return [scores.length > 1 ? words.told(who, first, last) : words.toldOnce(who, last)];
    })
    .join(' ');
}

interface Props {
  readonly language: Language;
  readonly days: readonly ScoredDay[];
}

/** Where each of the two saw an objective over time: two lines, told apart by their marks as well. */
export const Picture = ({ language, days }: Props) => {
  const words = objectivesWords(language);
  const across = acrossOf(days);
  return (
    <svg
      class="scores-over-time"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={words.picture(saidOf(days, language))}
    >
      {[0, 5, highest].map((score) => (
        <>
          <line class="grid" x1={left} y1={y(score)} x2={width - right} y2={y(score)} />
          <text x={left - 7} y={y(score) + 4} text-anchor="end">
            {score}
          </text>
        </>
      ))}
      {sides.map((side) => {
        const points = days.flatMap((one): [number, number][] => {
          const score = one[side];
          return score === undefined ? [] : [[across(one.day), score]];
        });
        return (
          <>
            <polyline
              class={side}
              points={points.map(([x, score]) => `${x},${y(score)}`).join(' ')}
            />
            {points.map(([x, score]) => (
              <Mark side={side} x={x} score={score} />
            ))}
          </>
        );
      })}
    </svg>
  );
};

/** The same as a table, the newest day first. */
export const ScoreTable = ({ language, days }: Props) => {
  const words = objectivesWords(language);
  const columns: readonly Column<ScoredDay>[] = [
    { label: words.day, cell: ({ day }) => sayDay(day, language) },
    ...sides.map((side) => ({
      label: words.sides[side],
      class: side,
      cell: (one: ScoredDay) => one[side] ?? words.noScore,
    })),
  ];
  return <Table class="scores-table" columns={columns} rows={[...days].reverse()} />;
};

/** What one of the two said last, for a field that is filled with it. */
export const lastOf = (days: readonly ScoredDay[], side: Role): string => {
  const last = lastScore(days, side);
  return last === undefined ? '' : String(last);
};
