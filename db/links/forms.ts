import { and, desc, eq, inArray, type SQL, sql } from 'drizzle-orm';
import type { Scope } from '../../domain/people/scope.ts';
import type { Database } from '../open.ts';
import { inScope } from '../people/in-scope.ts';
import { links, messages, participations, people, spentLinks, submissions } from '../schema.ts';
import { type Statement, writing } from '../statement.ts';

/** A link by which somebody is asked to answer a form. */
export interface FormLink {
  readonly id: string;
  readonly participation: string;
}

/** Condition that the mail of a link to a form does not leave: a coordinator holds it back. */
export const isHeld = (link: SQL, participation: SQL, form: SQL): SQL => sql`exists (
  select 1 from ${messages} where key = ${participation} || '-' || ${form} || '-' || ${link} and state = 'skipped'
)`;

/**
 * Statement that makes links to a form for some participations that somebody may see. Whoever was asked
 * the same since a moment is not asked again.
 */
export const addFormLinks = (
  db: Database,
  asked: readonly FormLink[],
  {
    form,
    scope,
    now,
    expiresAt,
    notSince,
  }: {
    readonly form: string;
    readonly scope: Scope;
    readonly now: number;
    readonly expiresAt: number;
    readonly notSince: number;
  },
): Statement<number> =>
  writing(
    db,
    db.run(sql`
      insert into ${links} (id, purpose, person, created_at, expires_at, form, participation)
      select asked.value ->> 'id', 'form', ${participations.person}, ${now}, ${expiresAt}, ${form}, ${participations.id}
      from json_each(${JSON.stringify(asked)}) as asked
      cross join ${participations} on ${participations.id} = asked.value ->> 'participation'
      where ${inScope(scope, participations.programme)} and not exists (
        select 1 from ${links} as before
        where before.person = ${participations.person} and before.purpose = 'form' and before.form = ${form}
          and before.participation = ${participations.id} and before.created_at > ${notSince}
          and not ${isHeld(sql`before.id`, sql`before.participation`, sql`before.form`)}
      )`),
  );

/** Condition that a link was made. */
export const isMade = (id: string): SQL => sql`exists (select 1 from ${links} where id = ${id})`;

/** Which form a link is for, whom it was sent to, and what is known of them. */
export const formAskedBy = async (db: Database, id: string) =>
  (
    await db
      .select({
        form: links.form,
        addressKey: people.addressKey,
        programme: participations.programme,
        role: participations.role,
      })
      .from(links)
      .innerJoin(people, eq(people.id, links.person))
      .innerJoin(participations, eq(participations.id, links.participation))
      .where(eq(links.id, id))
  )[0];

/** The forms that some participations were asked to answer, the last first. */
export const askedOf = (db: Database, person: string, scope: Scope) =>
  db
    .select({
      id: links.id,
      form: links.form,
      participation: links.participation,
      createdAt: links.createdAt,
    })
    .from(links)
    .innerJoin(participations, eq(participations.id, links.participation))
    .where(
      and(
        eq(links.person, person),
        eq(links.purpose, 'form'),
        inScope(scope, participations.programme),
        sql`not ${isHeld(sql`${links.id}`, sql`${links.participation}`, sql`${links.form}`)}`,
      ),
    )
    .orderBy(desc(links.createdAt))
    .limit(100);

/** The forms that a person was asked to answer, the last first: those whose links are good, and whose mail has left or leaves now. */
export const waitingFor = (db: Database, person: string, now: number) =>
  db
    .select({
      id: links.id,
      form: links.form,
      participation: links.participation,
      programme: participations.programme,
      role: participations.role,
      createdAt: links.createdAt,
      expiresAt: links.expiresAt,
    })
    .from(links)
    .innerJoin(participations, eq(participations.id, links.participation))
    .where(
      and(
        eq(links.person, person),
        eq(links.purpose, 'form'),
        sql`${links.expiresAt} > ${now} and ${links.revokedAt} is null`,
        sql`not exists (
          select 1 from ${messages}
          where key = ${links.participation} || '-' || ${links.form} || '-' || ${links.id}
            and (state = 'skipped' or (state = 'due' and attempts = 0 and due > ${now}))
        )`,
      ),
    )
    .orderBy(desc(links.createdAt))
    .limit(20);

/** A form that somebody was asked to answer. */
export type WaitingFor = Awaited<ReturnType<typeof waitingFor>>[number];

/** Which of some marks are there. */
export async function marksThere(
  db: Database,
  marks: readonly string[],
): Promise<ReadonlySet<string>> {
  if (marks.length === 0) return new Set();
  const rows = await db
    .select({ mark: spentLinks.mark })
    .from(spentLinks)
    .where(inArray(spentLinks.mark, [...marks]));
  return new Set(rows.map(({ mark }) => mark));
}

/**
 * Statement that marks a link as spent, in the batch of what is sent by it and after its row. Where it
 * is spent already, the whole batch is refused.
 */
export const spend = (
  db: Database,
  { mark, forget }: { readonly mark: string; readonly forget: number },
  submission: string,
): Statement<number> =>
  writing(
    db,
    db.run(sql`
      insert into ${spentLinks} (mark, forget)
      select ${mark}, ${forget} from ${submissions} where id = ${submission}`),
  );

/** Whether a commit was refused because a link is spent. */
export const isSpentAlready = (error: unknown): boolean =>
  error instanceof Error && /UNIQUE constraint failed: spent_links/.test(error.message);

/** Statement that forgets marks of links that are forgotten themselves. */
export const forgetSpent = (db: Database, month: number): Statement<number> =>
  writing(db, db.delete(spentLinks).where(sql`${spentLinks.forget} < ${month}`));
