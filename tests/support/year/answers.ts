import type { Answers } from '../../../domain/forms/answer.ts';
import type { Somebody } from './people.ts';

/** The feedback that is given in a round: better as they go, and not always the same. */
export const feedbackOf = (round: number) => ({
  usefulness: 3 + (round % 3),
  listening: Math.min(5, 3 + Math.floor(round / 3)),
  progress: round % 4 === 0 ? 3 : 4,
});

/** What somebody says of their pair halfway: two in three are well advanced. */
export const midwayOf = (_: Somebody, rank: number): Answers => ({
  objective: rank % 3 === 2 ? 'started' : 'well_advanced',
});

const skills = [
  ...['strategy', 'planning', 'communication', 'networking', 'public_speaking', 'adaptability'],
];
const skillsOf = (rank: number): Answers =>
  Object.fromEntries(
    skills.flatMap((skill, at) => [
      [`${skill}_before`, 1 + ((rank + at) % 2)],
      [`${skill}_now`, 2 + ((rank + at) % 3)],
    ]),
  );

/** Who lets the site thank them by name: a mentee, since an evening gives Ana one mentor or another. */
export const thanked = 'Ana Accompagné';

/** What somebody says at the end: not all the same, each skill moved by something of its own. */
export const finalOf = (one: Somebody, rank: number): Answers => ({
  objectives: (['all', 'most', 'some'] as const)[rank % 3] ?? 'all',
  satisfaction: 6 + (rank % 4),
  ...(one.side === 'mentee' ? skillsOf(rank) : {}),
  ...(one.name === thanked ? { public_thanks: 'yes', thanks_name: one.name } : {}),
});
