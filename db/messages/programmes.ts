import { type SQL, sql } from 'drizzle-orm';
import type { Scope } from '../../domain/people/scope.ts';
import { messages } from '../schema.ts';
import { isKept } from './tables.ts';

/**
 * Query for the programmes that there are messages about, as far as they may be seen, one row each: for
 * whoever sees all, that there is none is one of them. Goes from one to the next in the index.
 */
export const messageProgrammes = (scope: Scope): SQL =>
  scope === 'all'
    ? sql`
      with recursive found (programme) as (
        select '' union all
        select (
          select min(after.programme) from ${messages} as after
          where ${isKept} and after.programme > found.programme
        )
        from found where found.programme is not null
      )
      select programme from found`
    : sql`select value as programme from json_each(${JSON.stringify(scope)})`;
