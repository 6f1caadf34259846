/** In a Web Worker: solves one cohort of the bench, proves it, and says how long that took. */
import { assign } from '../../../domain/matching/assignment/assign.ts';
import { cohortOf, type Sort } from './matrices.ts';

addEventListener('message', ({ data }: MessageEvent<Sort>) => {
  const cohort = cohortOf(data);
  const begin = performance.now();
  const { total } = assign(cohort, 'total');
  postMessage({ milliseconds: performance.now() - begin, total });
});
