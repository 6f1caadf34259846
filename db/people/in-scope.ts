import { type AnyColumn, type SQL, sql } from 'drizzle-orm';
import type { Scope } from '../../domain/people/scope.ts';

/** Condition that a row belongs to a programme that somebody may see, by the column that names it. */
export const inScope = (scope: Scope, programme: AnyColumn | SQL): SQL =>
  scope === 'all'
    ? sql`true`
    : sql`${programme} in (select value from json_each(${JSON.stringify(scope)}))`;
