import { commit } from '../../../db/commit.ts';
import type { Database } from '../../../db/open.ts';
import { type Standing, setPublished, standingOf } from '../../../db/tallies/published.ts';
import { answered, publish, type Tally } from '../../../domain/forms/tally.ts';
import type { Acting } from '../acting.ts';

/** The questions of a tally that are meant. */
const only = (tally: Tally, wanted: (question: string) => boolean): Tally =>
  Object.fromEntries(Object.entries(tally).filter(([question]) => wanted(question)));

const sizes = (tally: Tally): string =>
  Object.entries(tally)
    .map(([question, counts]) => `${question} ${counts[answered]}`)
    .join();

/**
 * Somebody looks at the totals of a form: by programme, readable questions as they stand, anonymous
 * ones as they are published. What is due is published first, and what is shown is read back: of two
 * people who look at once, and an answer that comes between them, both see the same.
 */
export async function lookAtTotals(
  db: Database,
  { form, scope }: Pick<Acting, 'scope'> & { readonly form: string },
  anonymous: ReadonlySet<string>,
): Promise<ReadonlyMap<string, Tally>> {
  const before = await standingOf(db, scope, form);
  const due = before
    .map((one) => ({
      one,
      next: publish(
        one.seen,
        only(one.now, (id) => anonymous.has(id)),
      ),
    }))
    .filter(({ one, next }) => sizes(one.seen) !== sizes(next));
  if (due.length > 0)
    await commit(
      db,
      due.map(({ one, next }) => setPublished(db, one, next)),
    );
  const parts = due.length > 0 ? await standingOf(db, scope, form) : before;
  const shown = ({ now, seen }: Standing): Tally => ({
    ...only(now, (id) => !anonymous.has(id)),
    ...only(seen, (id) => anonymous.has(id)),
  });
  return new Map(parts.map((part) => [part.programme, shown(part)]));
}
