/** In a Web Worker: fetches sign-ups as the console hands them out, and works the proposal out. */
import { readCohort, type SentSides } from '../../../domain/matching/read-cohort.ts';
import type { SentDraft } from '../../../domain/matching/sent-cohort.ts';
import { workOut } from '../../../domain/matching/work-out.ts';

addEventListener('message', async () => {
  const begin = performance.now();
  const answer = await fetch('/people.json');
  const { sides, draft } = (await answer.json()) as { sides: SentSides; draft: SentDraft };
  const cohort = readCohort(sides, draft);
  const scored = performance.now();
  const { proposal } = workOut(cohort, { aim: 'total', least: 0, locked: [] });
  const end = performance.now();
  postMessage({
    milliseconds: end - begin,
    scores: scored - begin,
    total: proposal.assignment.total,
  });
});
