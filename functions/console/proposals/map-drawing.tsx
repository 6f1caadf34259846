import { forbidden } from '../../../domain/matching/assignment/problem.ts';
import type { Cohort } from '../../../domain/matching/cohort.ts';
import type { Language } from '../../../domain/words/language.ts';
import { mapWords } from './map-words.ts';

/** Scores are drawn in so many shades. */
const shades = 6;

/** The shade of a score; of what is kept apart none. */
const shadeOf = (score: number): number =>
  score === forbidden ? -1 : Math.min(shades - 1, Math.floor((score * shades) / 101));

/** One path a shade, each cell a square of it: few bytes for thousands of cells. */
function pathsOf({ mentees, mentors, scores }: Cohort): readonly (readonly [number, string])[] {
  const paths = new Map<number, string[]>();
  for (let rank = 0; rank < mentees; rank += 1)
    for (let at = 0; at < mentors; at += 1) {
      const shade = shadeOf(scores[rank * mentors + at] ?? forbidden);
      const cells = paths.get(shade) ?? [];
      const here = shade < 0 ? `M${at}.2 ${rank}.2l.6.6` : `M${at} ${rank}h1v1h-1z`;
      cells.push(here);
      paths.set(shade, cells);
    }
  return [...paths].map(([shade, cells]) => [shade, cells.join('')] as const);
}

/** So many letters fit side by side on the narrowest screen. */
const lettersAcross = 28;

/** At which rows or columns a number stands: at each where there is room, else at the first and at every so many. */
function numbered(many: number, letter: number): readonly number[] {
  const step = [1, 2, 5, 10, 20].find((one) => one >= 1.7 * letter) ?? 50;
  const first = step === 2 ? 1 : step;
  const all = step > 2 ? [1] : [];
  for (let number = first; number <= many; number += step) all.push(number);
  return [...new Set(all)];
}

interface Props {
  readonly language: Language;
  readonly cohort: Cohort;
  /** The number of the mentor who is proposed to each mentee, if one is. */
  readonly proposed: readonly (number | undefined)[];
}

const Drawing = ({ language, cohort, proposed }: Props) => {
  const { mentees, mentors } = cohort;
  const letter = Math.max(mentors, mentees, 4) / lettersAcross;
  const [left, top] = [letter * (0.6 * `${mentees}`.length + 0.5), 1.5 * letter];
  // Numbers of the last column and row reach beyond them where cells are small.
  const [right, below] = [Math.max(0.1, 0.65 * letter - 0.5), Math.max(0.1, 0.5 * letter - 0.5)];
  const frame = [-left, -top, left + mentors + right, top + mentees + below];
  return (
    <svg
      class="score-map"
      preserveAspectRatio="xMinYMin"
      viewBox={frame.map((side) => side.toFixed(2)).join(' ')}
      role="img"
      aria-label={mapWords(language).alt(mentees, mentors)}
    >
      {pathsOf(cohort).map(([shade, path]) => (
        <path class={shade < 0 ? 'apart' : `shade${shade}`} d={path} />
      ))}
      <path
        class="proposed"
        d={proposed.map((at, rank) => (at === undefined ? '' : `M${at} ${rank}h1v1h-1z`)).join('')}
      />
      <g font-size={letter.toFixed(2)}>
        {numbered(mentors, letter).map((number) => (
          <text x={number - 0.5} y={(-0.4 * letter).toFixed(2)} text-anchor="middle">
            {number}
          </text>
        ))}
        {numbered(mentees, letter).map((number) => (
          <text x={(-0.3 * letter).toFixed(2)} y={number - 0.5} dy="0.35em" text-anchor="end">
            {number}
          </text>
        ))}
      </g>
    </svg>
  );
};

/** Up to so many mentors their list is open: it is no longer than a screen. */
const mostOpen = 12;

/** The scores of a cohort as a picture: rows and columns carry numbers, which the table beside it and this list of mentors bear too. */
export const MapOfScores = (props: Props) => {
  const words = mapWords(props.language);
  const { mentors } = props.cohort.people;
  return (
    <>
      <Drawing {...props} />
      <details class="map-columns" open={mentors.length <= mostOpen}>
        <summary>{words.columns}</summary>
        <ol>
          {mentors.map(({ name }) => (
            <li>{name}</li>
          ))}
        </ol>
      </details>
    </>
  );
};
