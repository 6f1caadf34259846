import { type SQL, sql } from 'drizzle-orm';
import type { Scope } from '../../domain/people/scope.ts';
import type { Database } from '../open.ts';
import { inScope } from '../people/in-scope.ts';
import type { Mover } from '../people/move.ts';
import { audit, pairEvents, pairs, participations } from '../schema.ts';
import { type Statement, writing } from '../statement.ts';

/** Two participations that are to be a pair. */
export interface NewPair {
  /** Random. */
  readonly id: string;
  /** The mentor's participation. */
  readonly mentor: string;
  /** The mentee's participation. */
  readonly mentee: string;
  /** What the coordinator writes to both; may be empty. */
  readonly word: string;
}

/** Condition that a pair is there. */
export const isMade = (id: string): SQL =>
  sql`exists (select 1 from ${pairs} where ${pairs.id} = ${id})`;

/**
 * Statements that make a pair, announced, if both are ready in one programme, each on their side, are two
 * people, are no pair yet, and may be seen; with a line in its timeline and a trace. The first one tells
 * whether it was made.
 */
export function addPair(
  db: Database,
  { id, mentor, mentee, word }: NewPair,
  scope: Scope,
  { who, now }: Mover,
): readonly Statement<number>[] {
  const made = sql`${pairs.id} = ${id}`;
  return [
    writing(
      db,
      db.run(sql`
        insert into ${pairs} (id, programme, mentor, mentee, state, word, made_by, made_at, changed_at)
        select ${id}, ${participations.programme}, ${participations.id}, other.id, 'announced', ${word}, ${who}, ${now}, ${now}
        from ${participations} join ${participations} as other
          on other.programme = ${participations.programme} and other.person <> ${participations.person}
        where ${participations.id} = ${mentor} and other.id = ${mentee}
          and ${participations.role} = 'mentor' and other.role = 'mentee'
          and ${participations.standing} = 'ready' and other.standing = 'ready'
          and ${inScope(scope, participations.programme)}
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
