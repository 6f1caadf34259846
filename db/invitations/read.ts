import { type SQL, sql } from 'drizzle-orm';
import { type Role, standings, transitions } from '../../domain/people/participation.ts';
import type { Scope } from '../../domain/people/scope.ts';
import type { Database } from '../open.ts';
import { inScope } from '../people/in-scope.ts';
import { invitations, participations, people } from '../schema.ts';

/** The number of an invitation's row. */
const row = sql<number>`${invitations}.rowid`;

/** Where somebody is not who takes part: they may be invited again, as they may apply again. */
const over: readonly string[] = transitions.apply.from;

/** The standings of whoever takes part, or has applied to. */
const takingPart = JSON.stringify(standings.filter((one) => !over.includes(one)));

/** Condition that whoever has an address takes part in a programme, on either side. */
export const takesPart = (key: SQL, programme: SQL): SQL => sql`exists (
  select 1 from ${people} cross join ${participations} on ${participations.person} = ${people.id}
  where ${people.addressKey} = ${key} and ${participations.programme} = ${programme}
    and ${participations.standing} in (select value from json_each(${takingPart}))
)`;

/** The person who applied for what somebody was invited to, if they did. Names stand in words: of one table alone, Drizzle leaves them out. */
const applied = sql<string | null>`(
  select who.id from people as who cross join participations as one on one.person = who.id
  where who.address_key = invitations.address_key
    and one.programme = invitations.programme and one.role = invitations.role
)`;

const columns = {
  row: row.as('row'),
  id: invitations.id,
  email: invitations.email,
  programme: invitations.programme,
  role: invitations.role,
  who: invitations.who,
  sentAt: invitations.sentAt,
  times: invitations.times,
  applied: applied.as('applied'),
};

/** What is to be listed. */
interface Listing {
  readonly programme?: string | undefined;
  readonly scope: Scope;
  /** The number of the row that stands before them. */
  readonly after?: number | undefined;
  readonly limit: number;
}

/** Query for invitations that somebody may see, those that were sent last first. Of each programme no more are read than are shown. */
export function invitationsFrom(db: Database, { programme, scope, after, limit }: Listing) {
  const beyond =
    after === undefined
      ? sql`true`
      : sql`(sent_at, rowid) < ((select sent_at from ${invitations} where rowid = ${after}), ${after})`;
  const newest = sql`order by sent_at desc, rowid desc limit ${limit}`;
  const wanted = programme === undefined ? scope : [programme];
  const near =
    wanted === 'all'
      ? sql`select rowid from ${invitations} where ${beyond} ${newest}`
      : sql`
        select near.rowid from json_each(${JSON.stringify(wanted)}) as each
        cross join ${invitations} as near on near.rowid in (
          select rowid from ${invitations} where programme = each.value and ${beyond} ${newest}
        ) order by near.sent_at desc, near.rowid desc limit ${limit}`;
  return db
    .select(columns)
    .from(invitations)
    .where(sql`${row} in (${near}) and ${inScope(scope, sql`+${invitations.programme}`)}`)
    .orderBy(sql`sent_at desc, ${row} desc`)
    .limit(limit);
}

/** An invitation as a list shows it. */
export type Invitation = Awaited<ReturnType<typeof invitationsFrom>>[number];

/** The invitation of an id, whole, if somebody may see it. */
export const invitationNamed = async (db: Database, id: string, scope: Scope) =>
  (
    await db
      .select()
      .from(invitations)
      .where(sql`${invitations.id} = ${id} and ${inScope(scope, invitations.programme)}`)
  )[0];

/** Why an address is not written to. */
export type Reason = 'invited' | 'takes_part';

/** Which of some addresses were invited to that already, or take part in it, by their keys. */
export const notToInvite = (
  db: Database,
  keys: readonly string[],
  { programme, role, scope }: { programme: string; role: Role; scope: Scope },
) =>
  db.all<{ readonly key: string; readonly why: Reason }>(sql`
    select one.value as key, iif(${takesPart(sql`one.value`, sql`${programme}`)}, 'takes_part', 'invited') as why
    from json_each(${JSON.stringify(keys)}) as one
    where ${inScope(scope, sql`${programme}`)} and (
      ${takesPart(sql`one.value`, sql`${programme}`)} or exists (
        select 1 from ${invitations}
        where address_key = one.value and programme = ${programme} and role = ${role}
      )
    )`);
