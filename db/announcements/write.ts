import { type SQL, sql } from 'drizzle-orm';
import {
  type AnnouncementState,
  announcementKeys,
} from '../../domain/announcements/announcement.ts';
import type { NewMessage } from '../../domain/messages/message.ts';
import { happenings } from '../../domain/messages/states.ts';
import type { Scope } from '../../domain/people/scope.ts';
import { names, rowOf, valuesOfEach } from '../messages/row.ts';
import type { Database } from '../open.ts';
import { announcements, audit, messages } from '../schema.ts';
import { type Statement, writing } from '../statement.ts';
import { isOwn } from './read.ts';
import type { StoredAnnouncement } from './tables.ts';

/** What is known of an announcement as it is sent. */
export type NewAnnouncement = Omit<StoredAnnouncement, 'state' | 'endedAt' | 'place' | 'stored'>;

/** Statement that stores an announcement; one that is there already stays as it is. */
export const addAnnouncement = (db: Database, one: NewAnnouncement): Statement<number> =>
  writing(
    db,
    db
      .insert(announcements)
      .values({ ...one, state: 'due' })
      .onConflictDoNothing(),
  );

/** Condition that an announcement still goes to its readers. */
const isDue = (id: string): SQL => sql`exists (
  select 1 from ${announcements} where id = ${id} and state = ${'due' satisfies AnnouncementState}
)`;

/**
 * Statements that store the messages to some readers, each once, and note where the next slice begins;
 * without one, that there is none. Whoever said meanwhile that they want no announcements gets none.
 */
export function addSlice(
  db: Database,
  id: string,
  letters: readonly NewMessage[],
  { place, now }: { readonly place: number | undefined; readonly now: number },
): readonly Statement<number>[] {
  const rows = JSON.stringify(letters.map(rowOf));
  const ends = place === undefined;
  return [
    writing(
      db,
      db.run(sql`
        insert into ${messages} (${names}) select ${valuesOfEach} from json_each(${rows}) as each
        where ${isDue(id)} and exists (
          select 1 from people where id = each.value ->> 'person'
            and address_key = each.value ->> 'recipientKey' and announcements_refused_at is null
        ) on conflict do nothing`),
    ),
    writing(
      db,
      db.run(sql`
        update ${announcements} set stored = stored + changes(),
          place = ${place ?? 0}, state = ${ends ? 'sent' : 'due'}, ended_at = ${ends ? now : null}
        where id = ${id} and state = 'due'`),
    ),
  ];
}

/** An announcement, for whoever may stop it. */
interface One {
  readonly id: string;
  readonly scope: Scope;
  readonly who: string;
  readonly now: number;
}

/**
 * Statements that stop an announcement that is on its way: nothing more is made of it, and what was made
 * and has not left does not. The last one tells whether it was.
 */
export function stopAnnouncement(
  db: Database,
  { id, scope, who, now }: One,
): readonly Statement<number>[] {
  const which = sql`id = ${id} and state = 'due' and ${isOwn(scope, who)}`;
  const keys = announcementKeys(id);
  const run = (statement: SQL) => writing(db, db.run(statement));
  return [
    run(sql`
      insert into ${audit} (at, who, action, subject)
      select ${now}, ${who}, 'announce', 'announcement/' || id || ' stopped'
      from ${announcements} where ${which}`),
    run(sql`
      update ${messages} set state = ${happenings.skipped.to}, settled_at = ${now}
      where key >= ${keys} and key < ${`${keys}~`} and state = ${happenings.skipped.from} and attempts = 0
        and exists (select 1 from ${announcements} where ${which})`),
    run(sql`update ${announcements} set state = 'stopped', ended_at = ${now} where ${which}`),
  ];
}

/** Statement by which a person takes announcements or does not, from a moment on. It tells whether that changed anything. */
export const setRefused = (
  db: Database,
  person: string,
  refusedAt: number | null,
): Statement<number> =>
  writing(
    db,
    db.run(sql`
      update people set announcements_refused_at = ${refusedAt}
      where id = ${person}
        and announcements_refused_at is ${refusedAt === null ? sql`not null` : sql`null`}`),
  );
