import { commit } from '../../../db/commit.ts';
import type { Database } from '../../../db/open.ts';
import { type Steps, tick, traceOfSteps } from '../../../db/people/steps.ts';
import { self } from '../../../domain/people/self.ts';
import type { Acting } from '../acting.ts';

/** How many rows the statements changed together. */
const sum = (results: readonly number[]): number => results.reduce((all, one) => all + one, 0);

/**
 * A coordinator ticks steps that people have done, or takes ticks back, with a trace. What they may not
 * see, and whoever is not accepted, stays as it is.
 *
 * @returns whether anything changed
 */
export async function tickSteps(
  db: Database,
  steps: Steps,
  { who, now, scope }: Acting,
): Promise<boolean> {
  const ticking = { ...steps, scope, who, now };
  const [, ...changed] = await commit(db, [
    traceOfSteps(db, ticking),
    ...tick(db, ticking),
  ] as const);
  return sum(changed) > 0;
}

/**
 * A coordinator ticks one step of many people, or takes it back, with a trace for each. What they may not
 * see, whoever is not accepted, and whoever has done it already stays as it is.
 *
 * @param steps with one step in `done` or in `undone`
 * @returns for how many that changed
 */
export async function tickMany(
  db: Database,
  steps: Steps,
  { who, now, scope }: Acting,
): Promise<number> {
  const ticking = { ...steps, scope, who, now };
  // The first of the statements that tick writes a line for each that will be changed.
  const [, noted = 0] = await commit(db, [traceOfSteps(db, ticking), ...tick(db, ticking)]);
  return noted;
}

/** A person ticks steps of their own, or takes ticks back. */
export async function tickOwnSteps(
  db: Database,
  steps: Steps,
  { person, now }: { readonly person: string; readonly now: number },
): Promise<boolean> {
  const changed = await commit(db, tick(db, { ...steps, person, scope: 'all', who: self, now }));
  return sum(changed) > 0;
}
