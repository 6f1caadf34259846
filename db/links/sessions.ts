import { eq, type SQL, sql } from 'drizzle-orm';
import { compiledReading } from '../compiled.ts';
import type { Database } from '../open.ts';
import { links, ownSessions, people } from '../schema.ts';
import { look, type Statement, writing } from '../statement.ts';

/** A browser in which somebody has opened their page, and who they are. */
export type OwnSession = Pick<
  typeof ownSessions.$inferSelect,
  'hash' | 'person' | 'stays' | 'createdAt' | 'seenAt'
> &
  Pick<typeof people.$inferSelect, 'email' | 'addressKey' | 'name' | 'language'>;

const sessionIs = compiledReading<readonly OwnSession[], { readonly hash: string }>((db) =>
  db
    .select({
      hash: ownSessions.hash,
      person: ownSessions.person,
      stays: ownSessions.stays,
      createdAt: ownSessions.createdAt,
      seenAt: ownSessions.seenAt,
      email: people.email,
      addressKey: people.addressKey,
      name: people.name,
      language: people.language,
    })
    .from(ownSessions)
    .innerJoin(people, eq(people.id, ownSessions.person))
    .where(eq(ownSessions.hash, sql.placeholder('hash'))),
);

/** The session with that hash, whatever its age. */
export const findOwnSession = async (db: Database, hash: string): Promise<OwnSession | undefined> =>
  (await look(sessionIs(db, { hash })))[0];

/** A session that begins. */
interface Beginning {
  readonly hash: string;
  readonly stays: boolean;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/**
 * Statement that begins a session of the person whom a link belongs to, if it opens at that moment and
 * the address is theirs.
 */
export const beginOwnSession = (
  db: Database,
  { hash, stays, now }: Beginning,
  link: SQL,
  addressKey: string,
): Statement<number> =>
  writing(
    db,
    db.run(sql`
      insert into ${ownSessions} (hash, person, stays, created_at, seen_at)
      select ${hash}, ${links.person}, ${stays ? 1 : 0}, ${now}, ${now}
      from ${links} join ${people} on ${people.id} = ${links.person}
      where ${link} and ${people.addressKey} = ${addressKey}`),
  );

/** Who somebody is by their id, by which address, and how they are written to. */
export const ownerOf = async (db: Database, person: string) =>
  (
    await db
      .select({
        person: people.id,
        addressKey: people.addressKey,
        email: people.email,
        language: people.language,
      })
      .from(people)
      .where(eq(people.id, person))
  )[0];

/** Condition that somebody has an address. */
export const isKnown = (addressKey: string): SQL => sql`${people.addressKey} = ${addressKey}`;

/** Statement that begins a session of the person of whom a condition holds. */
export const beginSessionOf = (
  db: Database,
  { hash, stays, now }: Beginning,
  whose: SQL,
): Statement<number> =>
  writing(
    db,
    db.run(sql`
      insert into ${ownSessions} (hash, person, stays, created_at, seen_at)
      select ${hash}, ${people.id}, ${stays ? 1 : 0}, ${now}, ${now} from ${people} where ${whose}`),
  );

/** Statement that notes when a session was seen. */
export const touchOwnSession = (db: Database, hash: string, seenAt: number): Statement<number> =>
  writing(db, db.update(ownSessions).set({ seenAt }).where(eq(ownSessions.hash, hash)));

/** Statement that ends one session. */
export const endOwnSession = (db: Database, hash: string): Statement<number> =>
  writing(db, db.delete(ownSessions).where(eq(ownSessions.hash, hash)));

/** Statement that ends every session of a person, on all their devices. */
export const endOwnSessionsOf = (db: Database, person: string): Statement<number> =>
  writing(db, db.delete(ownSessions).where(eq(ownSessions.person, person)));

/** Statement that forgets sessions that were not seen since a moment. */
export const forgetOwnSessions = (db: Database, before: number): Statement<number> =>
  writing(db, db.delete(ownSessions).where(sql`${ownSessions.seenAt} < ${before}`));
