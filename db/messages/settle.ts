import { and, eq, type SQL, sql } from 'drizzle-orm';
import { type Happening, happenings } from '../../domain/messages/states.ts';
import type { Scope } from '../../domain/people/scope.ts';
import type { Database } from '../open.ts';
import { inScope } from '../people/in-scope.ts';
import { messages } from '../schema.ts';
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

/** Statement that has a message tried again, from the beginning. */
export const tryAgain = (db: Database, one: One, now: number): Statement<number> =>
  writing(
    db,
    db
      .update(messages)
      .set({ state: happenings.sentAgain.to, attempts: 0, due: now, since: now, settledAt: null })
      .where(canStill(one, 'sentAgain')),
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
