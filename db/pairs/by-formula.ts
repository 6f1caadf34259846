import { sql } from 'drizzle-orm';
import type { Scope } from '../../domain/people/scope.ts';
import type { Formula } from '../../domain/programmes/formulas.ts';
import type { Database } from '../open.ts';
import { inScope } from '../people/in-scope.ts';

/** The pairs of a programme that one formula made; of those made before this was kept it is null. */
export interface MadeByFormula {
  readonly formula: Formula | null;
  readonly pairs: number;
  /** How many of them are not over. */
  readonly living: number;
  /** When the first and the last of them were made, milliseconds since 1970. */
  readonly firstAt: number;
  readonly lastAt: number;
}

/** How many pairs of a programme each formula made, the first one first; those that were taken back before anybody signed are none. */
export const pairsByFormula = (
  db: Database,
  programme: string,
  scope: Scope,
): Promise<readonly MadeByFormula[]> =>
  db.all<MadeByFormula>(sql`
    select formula, count(*) as pairs, sum(state <> 'ended') as living,
      min(made_at) as firstAt, max(made_at) as lastAt
    from pairs where programme = ${programme} and ending is not 'withdraw' and ${inScope(scope, sql`programme`)}
    group by formula order by min(made_at)`);

/** What of a programme was begun and waits for a coordinator: proposals that are drafts, and evenings to come. */
export async function begunIn(
  db: Database,
  programme: string,
  scope: Scope,
  now: number,
): Promise<{ readonly drafts: number; readonly evenings: number }> {
  const [row] = await db.all<{ drafts: number; evenings: number }>(sql`
    select
      (select count(*) from proposals where programme = ${programme} and state = 'draft'
        and ${inScope(scope, sql`programme`)}) as drafts,
      (select count(*) from evenings where programme = ${programme} and ends_at > ${now}
        and ${inScope(scope, sql`programme`)}) as evenings`);
  return row ?? { drafts: 0, evenings: 0 };
}
