import { and, eq } from 'drizzle-orm';
import type { Tally } from '../../domain/forms/tally.ts';
import type { Scope } from '../../domain/people/scope.ts';
import type { Database } from '../open.ts';
import { inScope } from '../people/in-scope.ts';
import { tallies } from '../schema.ts';
import { type Statement, writing } from '../statement.ts';
import { fold, unfold } from './tallies.ts';

/** The tally of a form in a programme, and what of it was published. */
export interface Standing {
  readonly form: string;
  readonly programme: string;
  readonly now: Tally;
  readonly seen: Tally;
}

/** Every tally of a form with what was published of it. */
export async function standingOf(
  db: Database,
  scope: Scope,
  form: string,
): Promise<readonly Standing[]> {
  const rows = await db
    .select()
    .from(tallies)
    .where(and(eq(tallies.form, form), inScope(scope, tallies.programme)));
  return rows.map(({ programme, counts, published }) => ({
    ...{ form, programme },
    ...{ now: unfold(counts), seen: unfold(published) },
  }));
}

/** Statement that publishes a tally in place of the one that was seen; of one that was replaced already nothing is made. */
export const setPublished = (
  db: Database,
  { form, programme, seen }: Standing,
  next: Tally,
): Statement<number> =>
  writing(
    db,
    db
      .update(tallies)
      .set({ published: fold(next) })
      .where(
        and(
          eq(tallies.form, form),
          eq(tallies.programme, programme),
          eq(tallies.published, fold(seen)),
        ),
      ),
  );
