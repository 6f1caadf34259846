import { and, eq, type SQL, sql } from 'drizzle-orm';
import { type Happening, happenings } from '../../domain/messages/states.ts';
import type { Scope } from '../../domain/people/scope.ts';
import type { Database } from '../open.ts';
import { inScope } from '../people/in-scope.ts';
import { audit, messages } from '../schema.ts';
import { type Statement, writing } from '../statement.ts';

/** A message, for whoever may see those about some programmes. */
interface One {
  readonly key: string;
  readonly scope: Scope;
}

/** Condition that something can still happen to a message: it stands where that begins. */
export const canStill = ({ key, scope }: One, what: Happening): SQL =>
  and(
    eq(messages.key, key),
    eq(messages.state, happenings[what].from),
    inScope(scope, messages.programme),
  ) ?? sql`false`;

/** Statement that has a message that did not leave tried again, or at all, from the beginning. */
export const tryAgain = (
  db: Database,
  one: One,
  what: 'sentAgain' | 'sentAfterAll',
  now: number,
): Statement<number> =>
  writing(
    db,
    db
      .update(messages)
      .set({
        state: happenings[what].to,
        attempts: 0,
        due: now,
        heldUntil: null,
        since: now,
        settledAt: null,
      })
      .where(canStill(one, what)),
  );

/** Messages, for whoever may see those about some programmes. */
interface Several {
  readonly keys: readonly string[];
  readonly scope: Scope;
}

const among = ({ keys, scope }: Several): SQL =>
  sql`key in (select value from json_each(${JSON.stringify(keys)})) and ${inScope(scope, messages.programme)}`;

/** Statement that holds messages back that nobody has taken up to be sent. */
export const holdBack = (db: Database, several: Several, now: number): Statement<number> =>
  writing(
    db,
    db
      .update(messages)
      .set({ state: happenings.skipped.to, settledAt: now })
      .where(
        sql`${among(several)} and state = ${happenings.skipped.from} and ${messages.attempts} = 0`,
      ),
  );

/** Statement that leaves a trace of each message that was held back now. Its result is how many there were. */
export const traceHeld = (
  db: Database,
  several: Several,
  { who, now }: { readonly who: string; readonly now: number },
): Statement<number> =>
  writing(
    db,
    db.run(sql`
      insert into ${audit} (at, who, action, subject)
      select ${now}, ${who}, 'hold', 'message/' || key from ${messages}
      where ${among(several)} and state = ${happenings.skipped.to} and settled_at = ${now}`),
  );

/** Statement that notes that the person was told in another way. */
export const noteTold = (db: Database, one: One, now: number): Statement<number> =>
  writing(
    db,
    db
      .update(messages)
      .set({ state: happenings.saidOtherwise.to, settledAt: now })
      .where(canStill(one, 'saidOtherwise')),
  );

/** Whether a message is there and something can still happen to it, as a condition of another statement. */
export const ifStill = (one: One, what: Happening): SQL =>
  sql`exists (select 1 from ${messages} where ${canStill(one, what)})`;
