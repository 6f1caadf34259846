import { eq, type SQL, sql } from 'drizzle-orm';
import { type Status, unsettled } from '../../domain/forms/status.ts';
import { answered, type Tally } from '../../domain/forms/tally.ts';
import type { Scope } from '../../domain/people/scope.ts';
import { compiled, compiledWithin } from '../compiled.ts';
import type { Database } from '../open.ts';
import { submissions, tallies } from '../schema.ts';
import { look, type Statement, writing } from '../statement.ts';
import {
  addedUp,
  asksAnswerCounter,
  attentionCounter,
  capacityCounter,
  countedColumns,
  counter,
  countersOfRows,
  leftOutCounter,
  statusCounter,
  suspicionCounter,
} from './counters.ts';

/**
 * JSON that raises each counter, by one unless it says by how much. It is written without an object in
 * between: so many new property names cost a sending more than its checks do.
 */
export const raise = (
  counters: readonly (readonly [question: string, value: string, by?: number])[],
): string =>
  `{${counters.map(([question, value, by = 1]) => `${JSON.stringify(counter(question, value))}:${by}`).join()}}`;

/**
 * Ends an insert into the tallies: counters that are there already are added to. A counter of answers
 * that is back at nought goes: its name would tell what somebody had answered.
 */
export const addCounts = sql`
    on conflict (form, programme) do update set counts = (
      select json_group_object(key, n) from (
        select key, sum(n) as n from (
          select key, value as n from json_each(tallies.counts)
          union all
          select key, value from json_each(excluded.counts)
        ) group by key having sum(n) <> 0 or key glob '_*'
      )
    )`;

/** Statement that adds to the counters of a form in a programme, unless a submission with that id is stored already. */
export const addToTally = compiled<{
  form: string;
  programme: string;
  /** JSON: `question value` → by how much. */
  increments: string;
  id: string;
}>((db) =>
  db.run(sql`
    insert into ${tallies} (form, programme, counts)
    select ${sql.placeholder('form')}, ${sql.placeholder('programme')}, ${sql.placeholder('increments')}
    where not exists (select 1 from ${submissions} where id = ${sql.placeholder('id')})
    ${addCounts}`),
);

/** By how much each counter of a form in a programme changes. */
export interface Change {
  readonly form: string;
  readonly programme: string;
  readonly by: readonly (readonly [question: string, value: string, by: number])[];
}

/** Statement that changes the counters of a form in a programme, if the condition holds. */
export function changeTally(
  db: Database,
  { form, programme, by }: Change,
  when: SQL,
): Statement<number> {
  const sums = new Map<string, number>();
  for (const [question, value, n] of by) {
    const name = counter(question, value);
    sums.set(name, (sums.get(name) ?? 0) + n);
  }
  const changes = Object.fromEntries([...sums].filter(([, n]) => n !== 0));
  return writing(
    db,
    db.run(sql`
      insert into ${tallies} (form, programme, counts)
      select ${form}, ${programme}, ${JSON.stringify(changes)} where ${when}
      ${addCounts}`),
  );
}

/**
 * Statement that adds a submission with a place, or one that waits for one, to the counters. It comes
 * right after the statement that stores it, in the same batch, and adds only what that one added.
 */
export const addPlacedToTally = compiled<{
  id: string;
  /** JSON, see `raise`: what it raises when it has a place. */
  placed: string;
  /** The same when it waits. */
  waiting: string;
}>((db) =>
  db.run(sql`
    insert into ${tallies} (form, programme, counts)
    select form, programme, iif(status = 'waiting', ${sql.placeholder('waiting')}, ${sql.placeholder('placed')})
    from ${submissions} where id = ${sql.placeholder('id')} and changes() > 0
    ${addCounts}`),
);

/**
 * Moves submissions to another status in the counters, those that stand as the condition says. It goes
 * before what changes the rows, in the same batch.
 */
export const movedInTally = (stands: SQL, to: Status): SQL => sql`
  insert into ${tallies} (form, programme, counts)
  with moved as (
    select ${countedColumns} from ${submissions} where ${stands} and status <> ${to}
  )
  ${addedUp(countersOfRows('moved', sql`json_array(json_array(status, -1), json_array(${to}, 1))`))}
  ${addCounts}`;

/** Statement that does so. */
export const moveInTally = (db: Database, stands: SQL, to: Status): Statement<number> =>
  writing(db, db.run(movedInTally(stands, to)));

/** Counters, as they are stored, by question. */
export function unfold(counts: Readonly<Record<string, number>>): Tally {
  const tally: Record<string, Record<string, number>> = {};
  for (const [name, count] of Object.entries(counts)) {
    const at = name.indexOf(' ');
    const question = name.slice(0, at);
    tally[question] ??= {};
    tally[question][name.slice(at + 1)] = count;
  }
  return tally;
}

/** A tally as it is stored. */
export const fold = (tally: Tally): Record<string, number> =>
  Object.fromEntries(
    Object.entries(tally).flatMap(([question, values]) =>
      Object.entries(values).map(([value, count]) => [counter(question, value), count] as const),
    ),
  );

/** The tallies of one form, by programme (`''`: none chosen). */
export async function talliesOf(db: Database, form: string): Promise<ReadonlyMap<string, Tally>> {
  const rows = await db.select().from(tallies).where(eq(tallies.form, form));
  return new Map(rows.map((row) => [row.programme, unfold(row.counts)]));
}

/** How many submissions a form has in a programme, each number by status. */
export interface SubmissionCounts {
  readonly form: string;
  /** Empty where the form does not ask for a programme. */
  readonly programme: string;
  readonly byStatus: Readonly<Record<string, number>>;
  /** Those that ask for the coordinator's attention. */
  readonly attention: Readonly<Record<string, number>>;
  /** Those that look suspicious. */
  readonly suspicion: Readonly<Record<string, number>>;
  /** Those whose sender still waits for an answer. */
  readonly open: Readonly<Record<string, number>>;
  /** How many people the mentors who applied would accompany. */
  readonly capacity: Readonly<Record<string, number>>;
}

const stillOpen = (asked: Readonly<Record<string, number>>) =>
  Object.fromEntries(unsettled.map((status) => [status, asked[status] ?? 0]));

const counted = compiledWithin<
  readonly Pick<typeof tallies.$inferSelect, 'form' | 'programme' | 'counts'>[]
>((db, within) =>
  db
    .select({ form: tallies.form, programme: tallies.programme, counts: tallies.counts })
    .from(tallies)
    .where(within(tallies.programme)),
);

/** How many submissions there are by form and programme. Reads one row for each. */
export async function submissionCounts(
  db: Database,
  scope: Scope,
): Promise<readonly SubmissionCounts[]> {
  const rows = await look(counted(db, scope, {}));
  return rows.map(({ form, programme, counts }) => {
    const tally = unfold(counts);
    return {
      form,
      programme,
      byStatus: tally[statusCounter] ?? {},
      attention: tally[attentionCounter] ?? {},
      suspicion: tally[suspicionCounter] ?? {},
      open: stillOpen(tally[asksAnswerCounter] ?? {}),
      capacity: tally[capacityCounter] ?? {},
    };
  });
}

/** How many submissions of a tally were left out of it, because they looked suspicious when they came. */
export const leftOut = (tally: Tally): number => tally[leftOutCounter]?.[answered] ?? 0;
