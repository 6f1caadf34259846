/** Solves one cohort with one solver, in a process of its own, and prints how much processor time that took. */
import { isCheapest } from '../../../domain/matching/assignment/certify.ts';
import { alone, best, bestTotal, forbidden } from '../../../domain/matching/assignment/problem.ts';
import { shortestPaths } from '../../../domain/matching/assignment/shortest-paths.ts';
import { cohortOf, type Sort } from './matrices.ts';

const nobody = new Int32Array(new SharedArrayBuffer(4));

/**
 * The processor time of this thread, in milliseconds: what waits for others on the machine is not in it.
 * A kernel brings it up to date as it takes a thread off the processor, or every few milliseconds, in which
 * a small cohort is solved: so the thread sleeps for one before it looks.
 */
function spent(): number {
  Atomics.wait(nobody, 0, 0, 1);
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

const [solver = '', sort = ''] = process.argv.slice(2);
const cohort = cohortOf(JSON.parse(sort) as Sort);
const { mentors, mentees, scores, capacities } = cohort;

/** The costs as a peer wants them: a row a mentee, a column a place. What must not be is worth nothing. */
const matrix = (): number[][] =>
  Array.from({ length: mentees }, (_, mentee) => {
    const row: number[] = [];
    for (let mentor = 0; mentor < mentors; mentor += 1) {
      const score = scores[mentee * mentors + mentor] ?? 0;
      for (let place = 0; place < (capacities[mentor] ?? 0); place += 1)
        row.push(best - (score === forbidden ? 0 : score));
    }
    return row;
  });

/** What a solver found: the sum of the scores. */
type Found = { readonly milliseconds: number; readonly total: number; readonly proof?: number };

async function ours(): Promise<Found> {
  const costs = bestTotal(0, mentees);
  const begin = spent();
  const solved = shortestPaths(cohort, costs);
  const milliseconds = spent() - begin;
  if (!isCheapest(cohort, costs, solved)) throw new Error('not proved to be the best');
  const proof = spent() - begin - milliseconds;
  let total = 0;
  for (const [mentee, mentor] of solved.mentorOf.entries())
    if (mentor !== alone) total += scores[mentee * mentors + mentor] ?? 0;
  return { milliseconds, total, proof };
}

/** Times a peer on its matrix; `cells` gives the row and column of each pair. */
function timed(rows: number[][], cells: () => Iterable<readonly [number, number]>): Found {
  const begin = spent();
  const found = cells();
  const milliseconds = spent() - begin;
  let total = 0;
  for (const [row, column] of found) total += best - (rows[row]?.[column] ?? best);
  return { milliseconds, total };
}

const solvers: Readonly<Record<string, () => Promise<Found>>> = {
  ours,
  munkres: async () => {
    const { munkres } = await import('munkres');
    const rows = matrix();
    return timed(rows, () => munkres(rows));
  },
  'linear-sum-assignment': async () => {
    const { linearSumAssignment } = await import('linear-sum-assignment');
    const rows = matrix();
    return timed(rows, () => {
      const { rowAssignments } = linearSumAssignment(rows, { maximaze: false });
      return [...rowAssignments.entries()].filter(([, column]) => column >= 0);
    });
  },
};

const solve = solvers[solver];
if (!solve) throw new Error(`no solver is called ${solver}`);
const found = await solve();
const megabytes = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ ...found, megabytes }));
