import { desc, eq, lt, type SQL, sql } from 'drizzle-orm';
import type { LinkPurpose } from '../../domain/links/link.ts';
import { compiledReading } from '../compiled.ts';
import type { Database } from '../open.ts';
import { links, messages, people } from '../schema.ts';
import { type Statement, writing } from '../statement.ts';

/** A link that is made. */
export interface NewLink {
  readonly id: string;
  readonly purpose: LinkPurpose;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly expiresAt: number;
  /** Where in somebody's own pages it leads, below their address; to the first unless said. */
  readonly leadsTo?: string;
}

const add = (db: Database, { id, purpose, now, expiresAt }: NewLink, person: SQL) =>
  writing(
    db,
    db.run(sql`
      insert into ${links} (id, purpose, person, created_at, expires_at)
      values (${id}, ${purpose}, ${person}, ${now}, ${expiresAt})`),
  );

/** Statement that makes a link for a person, if a condition holds. */
export const addLinkIf = (
  db: Database,
  { id, purpose, now, expiresAt, leadsTo = '' }: NewLink,
  person: string,
  when: SQL,
): Statement<number> =>
  writing(
    db,
    db.run(sql`
      insert into ${links} (id, purpose, person, created_at, expires_at, leads_to)
      select ${id}, ${purpose}, ${person}, ${now}, ${expiresAt}, ${leadsTo} where ${when}`),
  );

/** Statement that makes links for people, each as long as the pair that it is sent about is there. */
export const addLinksOfPairs = (
  db: Database,
  made: readonly (NewLink & { readonly person: string; readonly pair: string })[],
): Statement<number> =>
  writing(
    db,
    db.run(sql`
      insert into ${links} (id, purpose, person, created_at, expires_at)
      select each.value ->> 'id', each.value ->> 'purpose', each.value ->> 'person',
        each.value ->> 'now', each.value ->> 'expiresAt'
      from json_each(${JSON.stringify(made)}) as each join pairs on pairs.id = each.value ->> 'pair'`),
  );

/**
 * Statement that makes a link for whoever has an address. Where nobody has it a row is written all the
 * same, which opens nothing: who is known costs the database no more than who is not.
 */
export const addLinkTo = (db: Database, link: NewLink, addressKey: string): Statement<number> =>
  add(db, link, sql`(select id from ${people} where address_key = ${addressKey})`);

/** Statement that makes a link by which a person shows that an address is theirs. */
export const addAddressLink = (
  db: Database,
  link: Omit<NewLink, 'purpose'>,
  { person, address }: { readonly person: string; readonly address: string },
): Statement<number> =>
  writing(
    db,
    db.insert(links).values({
      id: link.id,
      ...{ purpose: 'address', person, address, createdAt: link.now, expiresAt: link.expiresAt },
    }),
  );

/** Condition that a link opens something at a moment, for one purpose. */
export const isOpen = (id: string, purpose: LinkPurpose, now: number): SQL => sql`
  ${links.id} = ${id} and ${links.purpose} = ${purpose}
  and ${links.revokedAt} is null and ${links.expiresAt} > ${now}`;

/** What is known of a link that does not open; nothing where there is none. */
export const findLink = async (db: Database, id: string) =>
  (
    await db
      .select({
        purpose: links.purpose,
        person: links.person,
        address: links.address,
        expiresAt: links.expiresAt,
        revokedAt: links.revokedAt,
      })
      .from(links)
      .where(eq(links.id, id))
  )[0];

/** Where a link leads in somebody's own pages, below their address. */
export const placeOf = async (db: Database, id: string): Promise<string> =>
  (await db.select({ leadsTo: links.leadsTo }).from(links).where(eq(links.id, id)))[0]?.leadsTo ??
  '';

/** A link as it is listed. */
type ListedLink = Pick<typeof links.$inferSelect, 'purpose' | 'createdAt' | 'expiresAt'>;

/** Statement that reads the links of a person that are good at a moment, those that last longest first. Nothing of it opens any. */
export const openLinksOf = compiledReading<
  readonly ListedLink[],
  { readonly person: string; readonly now: number; readonly limit: number }
>((db) =>
  db
    .select({
      purpose: links.purpose,
      createdAt: links.createdAt,
      expiresAt: links.expiresAt,
    })
    .from(links)
    .where(
      sql`${links.person} = ${sql.placeholder('person')} and ${links.revokedAt} is null
        and ${links.expiresAt} > ${sql.placeholder('now')}`,
    )
    .orderBy(desc(links.expiresAt))
    .limit(sql.placeholder('limit')),
);

/**
 * Statements that take back every link of a person that is still good. The mails that carried one to their
 * page give their keys free: whoever asks for a link right afterwards is sent one.
 */
export const revokeLinksOf = (
  db: Database,
  person: string,
  now: number,
): readonly Statement<number>[] => [
  writing(
    db,
    db
      .update(links)
      .set({ revokedAt: now })
      .where(
        sql`${links.person} = ${person} and ${links.revokedAt} is null and ${links.expiresAt} > ${now}`,
      ),
  ),
  writing(
    db,
    db.run(sql`
      update ${messages} set key = key || '-' || ${now.toString(36)}
      where person = ${person} and name = 'my-space' and key not like '%-' || ${now.toString(36)}`),
  ),
];

/** Statement that forgets links whose end lies before a moment: until then they say that they have ended. */
export const forgetLinks = (db: Database, before: number): Statement<number> =>
  writing(db, db.delete(links).where(lt(links.expiresAt, before)));
