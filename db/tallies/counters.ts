import { type SQL, sql } from 'drizzle-orm';
import type { Status } from '../../domain/forms/status.ts';

/** The name under which the submissions themselves are counted, by status. No question can be called so. */
export const statusCounter = '_status';
/** The same, for those that ask for attention. */
export const attentionCounter = '_attention';
/** The same, for those that look suspicious. */
export const suspicionCounter = '_suspicion';
/** The same, for those whose sender waits for an answer. */
export const asksAnswerCounter = '_asks_answer';
/** How many people mentors take, by the status of their applications. */
export const capacityCounter = '_capacity';
/** How many submissions looked suspicious when they came: their answers are in no total. It only grows. */
export const leftOutCounter = '_left_out';

/** The name of a counter as it is stored. */
export const counter = (question: string, value: string): string => `${question} ${value}`;

/** What the counters of a submission look at. */
export interface Counted {
  readonly status: Status;
  readonly attention: boolean;
  readonly asksAnswer: boolean;
  readonly suspicion: string | null;
  readonly capacity: number | null;
}

/** The counters under which a submission itself is counted, each as [name, status, by how much]. */
export const rowCounters = (row: Counted): readonly (readonly [string, Status, number])[] => [
  [statusCounter, row.status, 1],
  ...(row.attention ? [[attentionCounter, row.status, 1] as const] : []),
  ...(row.asksAnswer ? [[asksAnswerCounter, row.status, 1] as const] : []),
  ...(row.suspicion ? [[suspicionCounter, row.status, 1] as const] : []),
  ...(row.capacity ? [[capacityCounter, row.status, row.capacity] as const] : []),
];

/** The columns that these counters are made of. */
export const countedColumns = sql.raw(
  'form, programme, status, attention, asks_answer, suspicion, capacity',
);

/** The same of a row in SQL, each as [name, by how much]. */
const counted = sql.raw(`json_array(
  json_array('${statusCounter}', 1),
  json_array('${attentionCounter}', attention),
  json_array('${asksAnswerCounter}', asks_answer),
  json_array('${suspicionCounter}', suspicion is not null),
  json_array('${capacityCounter}', coalesce(capacity, 0))
)`);

/**
 * The counters of many rows in SQL, as (form, programme, counter, n).
 *
 * @param rows the name of the rows: a table with the columns that are counted
 * @param times JSON in SQL, [status, times]: under which statuses they are counted, -1 takes them out
 */
export const countersOfRows = (rows: string, times: SQL): SQL => sql`
  select form, programme, (one.value ->> 0) || ' ' || (of.value ->> 0) as counter,
    (one.value ->> 1) * (of.value ->> 1) as n
  from ${sql.raw(rows)}, json_each(${counted}) as one, json_each(${times}) as of
  where one.value ->> 1 <> 0`;

/** Adds such counters up, a row for each form and programme, as the tallies keep them. */
export const addedUp = (counters: SQL): SQL => sql`
  select form, programme, json_group_object(counter, n) from (
    select form, programme, counter, sum(n) as n from (${counters}) group by form, programme, counter
  ) where true group by form, programme`;
