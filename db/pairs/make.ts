import { type SQL, sql } from 'drizzle-orm';
import type { CameBy } from '../../domain/pairs/origin.ts';
import type { Scope } from '../../domain/people/scope.ts';
import type { Database } from '../open.ts';
import { inScope } from '../people/in-scope.ts';
import type { Mover } from '../people/move.ts';
import { audit, pairEvents, pairs, participations } from '../schema.ts';
import { type Statement, writing } from '../statement.ts';

/** Two participations that are to be a pair. */
export interface NewPair extends CameBy {
  /** Random. */
  readonly id: string;
  /** The mentor's participation. */
  readonly mentor: string;
  /** The mentee's participation. */
  readonly mentee: string;
  /** What the coordinator writes to both; may be empty. */
  readonly word: string;
}

/**
 * Statements that make pairs, announced, each if both are ready in one programme, on their sides, are two
 * people, are no pair yet, and may be seen; with a line in its timeline and a trace. The first one tells
 * how many were made.
 *
 * @param when what must hold beside for any of them
 */
export function addPairs(
  db: Database,
  pairsMade: readonly NewPair[],
  scope: Scope,
  { who, now }: Mover,
  when: SQL = sql`true`,
): readonly Statement<number>[] {
  const given = JSON.stringify(pairsMade);
  const made = sql`${pairs.id} in (select value ->> 'id' from json_each(${given}))`;
  return [
    writing(
      db,
      db.run(sql`
        insert into ${pairs} (id, programme, mentor, mentee, state, word, origin, formula, made_by, made_at, changed_at)
        select each.value ->> 'id', ${participations.programme}, ${participations.id}, other.id, 'announced',
          each.value ->> 'word', each.value ->> 'origin', each.value ->> 'formula', ${who}, ${now}, ${now}
        from json_each(${given}) as each
        join ${participations} on ${participations.id} = each.value ->> 'mentor'
        join ${participations} as other on other.id = each.value ->> 'mentee'
          and other.programme = ${participations.programme} and other.person <> ${participations.person}
        where ${participations.role} = 'mentor' and other.role = 'mentee'
          and ${participations.standing} = 'ready' and other.standing = 'ready'
          and ${inScope(scope, participations.programme)} and ${when}
        on conflict do nothing`),
    ),
    writing(
      db,
      db.run(sql`
        insert into ${pairEvents} (pair, at, who, what)
        select ${pairs.id}, ${now}, ${who}, 'announce' from ${pairs} where ${made}`),
    ),
    writing(
      db,
      db.run(sql`
        insert into ${audit} (at, who, action, subject)
        select ${now}, ${who}, 'pair', ${pairs.id} || ' announce' from ${pairs} where ${made}`),
    ),
  ];
}
