import { type SQL, sql } from 'drizzle-orm';
import type { Scope } from '../../domain/people/scope.ts';
import type { AsksThanks } from '../../domain/thanks/thanks.ts';
import type { Database } from '../open.ts';
import { inScope } from '../people/in-scope.ts';
import { readingRaw, type Statement } from '../statement.ts';

/** Somebody who lets the site thank them by name. */
export interface StoredThanked {
  /** The id of their answer. */
  readonly id: string;
  readonly name: string;
  /** The hash of the name that was approved; null where none was. */
  readonly approved: string | null;
}

/** A version that asks whether somebody may be thanked, and by which questions. */
export interface Asking extends AsksThanks {
  readonly version: string;
}

const read = (db: Database, asking: readonly Asking[], which: SQL) =>
  readingRaw<StoredThanked>(
    db,
    sql`select submissions.id, trim(submissions.answers ->> ('$.' || (asks.value ->> 'name'))) as name,
        approvals.hash as approved
      from submissions cross join json_each(${JSON.stringify(asking)}) as asks
        on asks.value ->> 'version' = submissions.version
      left join approvals on approvals.submission = submissions.id
      where submissions.suspicion is null and ${which}
        and submissions.answers ->> ('$.' || (asks.value ->> 'consent')) = 'yes'
        and trim(submissions.answers ->> ('$.' || (asks.value ->> 'name'))) <> ''`,
  );

/** In which programme, and by which forms, people are asked whether they may be thanked. */
interface Where {
  readonly forms: readonly string[];
  readonly programme: string;
}

/** Statement that reads whom the site of a programme may thank, in no order, at most so many of those who answered last. */
export const mayBeThanked = (
  db: Database,
  asking: readonly Asking[],
  { forms, programme }: Where,
  scope: Scope,
  most: number,
): Statement<readonly StoredThanked[]> =>
  read(
    db,
    asking,
    sql`submissions.id in (
      select id from submissions
      where form in (select value from json_each(${JSON.stringify(forms)}))
        and programme = ${programme} and ${inScope(scope, sql`programme`)}
      order by received_at desc limit ${most})`,
  );

/** Statement that reads those of some answers whose author may still be thanked. */
export const stillThanked = (
  db: Database,
  asking: readonly Asking[],
  ids: readonly string[],
  scope: Scope,
): Statement<readonly StoredThanked[]> =>
  read(
    db,
    asking,
    sql`submissions.id in (select value from json_each(${JSON.stringify(ids)}))
      and ${inScope(scope, sql`submissions.programme`)}`,
  );
