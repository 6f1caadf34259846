import { and, eq, type SQL, sql } from 'drizzle-orm';
import { triedFor } from '../../domain/messages/next-try.ts';
import type { MessageState } from '../../domain/messages/states.ts';
import { compiled, compiledReading } from '../compiled.ts';
import type { Database } from '../open.ts';
import { messages } from '../schema.ts';
import { type Statement, writing } from '../statement.ts';
import type { StoredMessage } from './tables.ts';

/** What is taken up to be sent. */
export type Claimed = Pick<
  StoredMessage,
  | 'key'
  | 'name'
  | 'person'
  | 'recipient'
  | 'language'
  | 'subject'
  | 'plain'
  | 'html'
  | 'attempts'
  | 'since'
> & {
  /** The session whose calendar file goes with it, as it stands now; null for most. */
  readonly calendar: string | null;
};

/**
 * A session as calendars are told of it, of which a message is, for whom it goes to: what the two write for
 * each other leaves with the mail and is stored in no message.
 */
const calendar = sql<string | null>`(
  select json_object(
    'session', met.id, 'sequence', met.sequence, 'startsAt', met.starts_at, 'changedAt', met.changed_at,
    'minutes', met.minutes, 'objective', met.objective, 'place', met.place, 'pair', met.pair,
    'holds', met.state in ('agreed', 'held', 'missed', 'differ'), 'other', coalesce((
      select coalesce(nullif(people.name, ''), people.email) from participations
      join people on people.id = participations.person
      where participations.id in (two.mentor, two.mentee) and participations.person <> messages.person limit 1
    ), '')
  ) from sessions as met join pairs as two on two.id = met.pair
  where met.id = messages.session and met.starts_at is not null
)`;

/** Which messages are taken up, and for how long nobody else takes them. */
interface Claim {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** The end of the time in which they are this one's to send. */
  readonly until: number;
  readonly most: number;
  /** No message is due as late as this, nor held as long: a clock that was ahead wrote it, and it is due now. */
  readonly impossible: number;
}

/** Nobody is sending it: nobody took it up, or their time is over. */
const isFree = sql`(
  held_until is null or held_until <= ${sql.placeholder('now')} or held_until > ${sql.placeholder('impossible')}
)`;

/** The statement that takes messages up, of all or of some. */
const claiming = <Values extends Claim>(own: SQL) =>
  compiledReading<readonly Claimed[], Values>((db) =>
    db
      .update(messages)
      .set({ heldUntil: sql`${sql.placeholder('until')}`, attempts: sql`${messages.attempts} + 1` })
      .where(
        sql`key in (
          select key from ${messages}
          where state = 'due'
            and (due <= ${sql.placeholder('now')} or due > ${sql.placeholder('impossible')})
            and ${isFree} ${own}
          order by due limit ${sql.placeholder('most')}
        )`,
      )
      .returning({
        key: messages.key,
        name: messages.name,
        person: messages.person,
        recipient: messages.recipient,
        language: messages.language,
        subject: messages.subject,
        plain: messages.plain,
        html: messages.html,
        attempts: messages.attempts,
        since: messages.since,
        calendar,
      }),
  );

const claimAny = claiming<Claim>(sql``);
const claimOwn = claiming<Claim & { readonly keys: string }>(
  sql`and key in (select value from json_each(${sql.placeholder('keys')}))`,
);

/**
 * Statement that takes up messages that are due, the longest due first. Each is counted as tried before
 * it is: one that breaks whoever sends it does not do so for ever.
 *
 * @param keys only these, if given
 */
export const claim = (
  db: Database,
  claimed: Claim,
  keys?: readonly string[],
): Statement<readonly Claimed[]> =>
  keys ? claimOwn(db, { ...claimed, keys: JSON.stringify(keys) }) : claimAny(db, claimed);

/** Condition that a message is still on its way; with a count of tries, that nobody took it up since. */
const stillDue = (key: string, attempts?: number) =>
  and(
    eq(messages.key, key),
    eq(messages.state, 'due' satisfies MessageState),
    attempts === undefined ? undefined : eq(messages.attempts, attempts),
  );

/** A message that was carried away. */
interface Carried {
  readonly key: string;
  /** What the carrier calls it. */
  readonly as: string | null;
  readonly now: number;
}

/** Statement that notes that a message was carried away, whoever took it up since. */
export const noteCarried = compiled<Carried>((db) =>
  db.run(sql`
    update ${messages} set state = 'sent', settled_at = ${sql.placeholder('now')},
      carried_as = ${sql.placeholder('as')}, reason = ''
    where key = ${sql.placeholder('key')} and state = 'due'`),
);

/** Statement that notes that all that was due by a moment was carried away then. */
export const noteAllCarried = (db: Database, now: number): Statement<number> =>
  writing(
    db,
    db.run(sql`
      update ${messages} set state = 'sent', settled_at = due, attempts = 1
      where state = 'due' and due <= ${now}`),
  );

/** Why a try failed, and when the next one is due. */
interface Failed {
  readonly key: string;
  readonly attempts: number;
  readonly reason: string;
}

/** Statement that notes a try that failed, unless somebody else has taken the message up since. */
export const noteLater = (
  db: Database,
  {
    key,
    attempts,
    reason,
    due,
    counted,
  }: Failed & { readonly due: number; readonly counted: boolean },
): Statement<number> =>
  writing(
    db,
    db
      .update(messages)
      .set({ due, heldUntil: null, reason, attempts: counted ? attempts : attempts - 1 })
      .where(stillDue(key, attempts)),
  );

/** Statement that puts back what was taken up and not tried: it is due again from a moment on. */
export const release = (
  db: Database,
  taken: readonly Pick<Claimed, 'key' | 'attempts'>[],
  due: number,
): Statement<number> =>
  writing(
    db,
    db.run(sql`
      update ${messages} set due = min(${due}, since + ${triedFor}), held_until = null, attempts = attempts - 1
      where state = 'due' and (key, attempts) in (
        select value ->> 0, value ->> 1
        from json_each(${JSON.stringify(taken.map(({ key, attempts }) => [key, attempts]))})
      )`),
  );

/** Statement that notes that a message is given up, unless somebody else has taken it up since. */
export const noteGivenUp = (
  db: Database,
  { key, attempts, reason, now }: Failed & { readonly now: number },
): Statement<number> =>
  writing(
    db,
    db
      .update(messages)
      .set({ state: 'undelivered', settledAt: now, reason })
      .where(stillDue(key, attempts)),
  );

/** Statement that gives up what was due for longer than messages are tried. */
export const giveUpOlder = (
  db: Database,
  { since, now, reason, most }: { since: number; now: number; reason: string; most: number },
): Statement<number> =>
  writing(
    db,
    db.run(sql`
      update ${messages} set state = 'undelivered', settled_at = ${now}, reason = iif(reason = '', ${reason}, reason)
      where key in (
        select key from ${messages} where state = 'due' and due <= ${now} and since <= ${since}
          and (held_until is null or held_until <= ${now})
        order by due limit ${most}
      )`),
  );
