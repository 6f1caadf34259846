import { type SQL, sql } from 'drizzle-orm';
import type { NewMessage } from '../../domain/messages/message.ts';
import { mostTimes, restsFor } from '../../domain/people/invitation.ts';
import type { Role } from '../../domain/people/participation.ts';
import type { Scope } from '../../domain/people/scope.ts';
import type { Language } from '../../domain/words/language.ts';
import { names, rowOf, valuesOf } from '../messages/row.ts';
import type { Database } from '../open.ts';
import { inScope } from '../people/in-scope.ts';
import { audit, invitations, messages } from '../schema.ts';
import { type Statement, writing } from '../statement.ts';
import { takesPart } from './read.ts';

/** Whom to invite. */
export interface Invited {
  readonly id: string;
  readonly key: string;
  readonly email: string;
}

/** To what, by whom and with which word. */
export interface Inviting {
  readonly programme: string;
  readonly role: Role;
  readonly language: Language;
  readonly word: string;
  readonly who: string;
  readonly scope: Scope;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** What an invitation says: the same to everybody who is invited together. */
export type InvitationText = Omit<NewMessage, 'key' | 'recipient' | 'person' | 'now'>;

const run = (db: Database, statement: SQL): Statement<number> => writing(db, db.run(statement));

const listed = (ids: readonly string[]): SQL =>
  sql`(select value from json_each(${JSON.stringify(ids)}))`;

/** Statement that stores the mail of invitations that meet a condition, as the time that it is for each of them. */
function addMail(db: Database, text: InvitationText, now: number, which: SQL, time: SQL) {
  const row = rowOf({ ...text, key: '', recipient: '', person: null, now });
  const values = valuesOf(row, {
    key: sql`${invitations.id} || '-invitation-' || ${time}`,
    recipient: sql`${invitations.email}`,
    recipientKey: sql`${invitations.addressKey}`,
  });
  return run(
    db,
    sql`insert into ${messages} (${names}) select ${values} from ${invitations} where ${which} on conflict do nothing`,
  );
}

const trace = (
  db: Database,
  { who, now }: Pick<Inviting, 'who' | 'now'>,
  what: string,
  which: SQL,
) =>
  run(
    db,
    sql`
      insert into ${audit} (at, who, action, subject)
      select ${now}, ${who}, 'invite', programme || '/' || ${invitations.id} || ${what}
      from ${invitations} where ${which}`,
  );

/**
 * Statements that invite people, each with a trace that holds no address. Whoever takes part by now, or
 * was invited meanwhile, is not. The first one tells how many were.
 */
export function invite(
  db: Database,
  many: readonly Invited[],
  text: InvitationText,
  { programme, role, language, word, who, scope, now }: Inviting,
): readonly [Statement<number>, ...Statement<number>[]] {
  const these = sql`${invitations.id} in ${listed(many.map(({ id }) => id))}`;
  return [
    run(
      db,
      sql`
        insert into ${invitations} (id, address_key, email, programme, role, language, word, who, sent_at, times)
        select one.value ->> 'id', one.value ->> 'key', one.value ->> 'email',
          ${programme}, ${role}, ${language}, ${word}, ${who}, ${now}, 1
        from json_each(${JSON.stringify(many)}) as one
        where ${inScope(scope, sql`${programme}`)}
          and not ${takesPart(sql`one.value ->> 'key'`, sql`${programme}`)}
        on conflict do nothing`,
    ),
    addMail(db, text, now, these, sql`1`),
    trace(db, { who, now }, '', these),
  ];
}

/** An invitation, for whoever may see those to some programmes. */
interface One {
  readonly id: string;
  readonly who: string;
  readonly scope: Scope;
  readonly now: number;
}

const is = ({ id, scope }: One): SQL =>
  sql`${invitations.id} = ${id} and ${inScope(scope, invitations.programme)}`;

/** Statements that send an invitation again: not too soon, not too often, and to nobody who takes part. The last one tells whether it was. */
export function inviteAgain(
  db: Database,
  one: One,
  text: InvitationText,
): readonly Statement<number>[] {
  const which = sql`${is(one)} and ${invitations.times} < ${mostTimes}
    and ${invitations.sentAt} <= ${one.now - restsFor}
    and not ${takesPart(sql`${invitations.addressKey}`, sql`${invitations.programme}`)}`;
  return [
    addMail(db, text, one.now, which, sql`(times + 1)`),
    trace(db, one, ' again', which),
    run(
      db,
      sql`update ${invitations} set times = times + 1, sent_at = ${one.now}, who = ${one.who} where ${which}`,
    ),
  ];
}

/** Statements that take an invitation back, with what was written for it. The last one tells whether it was there. */
export const takeBack = (db: Database, one: One): readonly Statement<number>[] => [
  trace(db, one, ' taken back', is(one)),
  run(db, sql`delete from ${invitations} where ${is(one)}`),
];

/** Statement that forgets invitations that were last sent before a moment. */
export const forgetInvitations = (db: Database, before: number): Statement<number> =>
  run(db, sql`delete from ${invitations} where sent_at < ${before}`);
