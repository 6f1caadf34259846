import { sql } from 'drizzle-orm';
import type { Database } from '../open.ts';
import { type Statement, writing } from '../statement.ts';

/** Where a note stands among the others. */
export interface Place {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly id: string;
}

/** That something was erased: what it was, sealed with the Worker's own key. */
export interface Note extends Place {
  readonly sealed: string;
}

/**
 * The table of the second database. It is made by whatever comes first: it has no other, and a database
 * without it must keep nobody from being erased.
 */
const table = sql`create table if not exists erasures (
  at integer not null, id text not null, sealed text not null, primary key (at, id)
) without rowid`;

const made = (db: Database): Statement<number> => writing(db, db.run(table));

/** Statements that store a note. */
export const addNote = (db: Database, { at, id, sealed }: Note): readonly Statement[] => [
  made(db),
  writing(db, db.run(sql`insert into erasures (at, id, sealed) values (${at}, ${id}, ${sealed})`)),
];

/** Statements of which the last one gives the notes behind a place, the oldest first. */
export function notesAfter(
  db: Database,
  { at, id }: Place,
  most: number,
): readonly [Statement<number>, Statement<readonly Note[]>] {
  const bound = db.$client
    .prepare('select at, id, sealed from erasures where (at, id) > (?, ?) order by at, id limit ?')
    .bind(at, id, most);
  return [made(db), { bound, read: ({ results }) => results as unknown as readonly Note[] }];
}

/** Statements that forget the notes from before a moment: no backup is older. */
export const forgetNotes = (db: Database, before: number): readonly Statement<number>[] => [
  made(db),
  writing(db, db.run(sql`delete from erasures where at < ${before}`)),
];
