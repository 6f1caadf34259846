import { and, eq, type SQL, sql } from 'drizzle-orm';
import type { Status } from '../../domain/forms/status.ts';
import type { Database } from '../open.ts';
import { formVersions, submissions } from '../schema.ts';

/** What a submission may be marked with. */
export const marks = ['open', 'attention', 'suspicion'] as const;
/** Its sender still waits for an answer, it asks for the coordinator's attention, or it looks suspicious. */
export type Mark = (typeof marks)[number];

/** Which submissions are meant. */
export interface Selection {
  readonly form: string;
  readonly programme?: string | undefined;
  readonly status?: Status | undefined;
  readonly mark?: Mark | undefined;
}

/** A place in the order of submissions: by time, then by the row's number, so that equal times lose nothing. */
export interface Cursor {
  readonly receivedAt: number;
  readonly row: number;
}

/** Which way to read from a place. */
export type Direction = 'older' | 'newer';

/** The number of a submission's row. */
export const row = sql<number>`${submissions}.rowid`;

/** What lists and exports show: what is reserved for the pair is never read. */
export const columns = {
  row: row.as('row'),
  id: submissions.id,
  form: submissions.form,
  version: submissions.version,
  programme: submissions.programme,
  language: submissions.language,
  status: submissions.status,
  note: submissions.note,
  notedAt: submissions.notedAt,
  notedBy: submissions.notedBy,
  attention: submissions.attention,
  asksAnswer: submissions.asksAnswer,
  suspicion: submissions.suspicion,
  answers: submissions.answers,
  corrected: submissions.corrected,
  receivedAt: submissions.receivedAt,
  purgeAt: submissions.purgeAt,
};

/** Whose sender still waits for an answer: the words of the index `by_open`, which holds just these. */
const isOpen = sql.raw("asks_answer = 1 and status in ('new', 'in_hand')");

/**
 * Query for those whose senders still wait for an answer, whatever the form: first those to be read
 * first, then the oldest.
 */
export const openSubmissions = (db: Database, limit: number) =>
  db
    .select(columns)
    .from(submissions)
    .where(isOpen)
    .orderBy(sql`attention desc`, submissions.receivedAt)
    .limit(limit);

/** The conditions of a selection. The indexes of marks hold few rows: `+` keeps SQLite from taking another one. */
export function chosen({ form, programme, status, mark }: Selection): SQL[] {
  const plus = mark ? sql`+` : sql``;
  return [
    sql`${mark === 'open' ? plus : sql``}${submissions.form} = ${form}`,
    ...(programme === undefined ? [] : [sql`${plus}${submissions.programme} = ${programme}`]),
    ...(status === undefined ? [] : [sql`${plus}${submissions.status} = ${status}`]),
    ...(mark === 'open' ? [isOpen] : []),
    ...(mark === 'attention' ? [sql`attention = 1`] : []),
    ...(mark === 'suspicion' ? [sql`suspicion is not null`] : []),
  ];
}

/**
 * Query for at most `limit` submissions from a place (not included), nearest first:
 * without a place from the newest on. Reads hardly more rows than it returns.
 */
export function submissionsFrom(
  db: Database,
  selection: Selection,
  limit: number,
  from?: Cursor,
  direction: Direction = 'older',
) {
  const way =
    direction === 'older'
      ? { compare: sql`<`, order: sql`desc` }
      : { compare: sql`>`, order: sql`asc` };
  const beyond = from
    ? [sql`(${submissions.receivedAt}, ${row}) ${way.compare} (${from.receivedAt}, ${from.row})`]
    : [];
  return db
    .select(columns)
    .from(submissions)
    .where(and(...chosen(selection), ...beyond))
    .orderBy(sql`${submissions.receivedAt} ${way.order}`, sql`${row} ${way.order}`)
    .limit(limit);
}

/** The form of a submission and its place in the order of lists; none if it is not there. */
export const placeOf = async (
  db: Database,
  id: string,
): Promise<(Cursor & { readonly form: string }) | undefined> =>
  (
    await db
      .select({ form: submissions.form, receivedAt: submissions.receivedAt, row: row.as('row') })
      .from(submissions)
      .where(eq(submissions.id, id))
  )[0];

/** One submission as the console reads it. */
export type SubmissionRow = Awaited<ReturnType<typeof submissionsFrom>>[number];

/** Query for one submission with the definition that it answered. */
export const submissionWithForm = (db: Database, id: string) =>
  db
    .select({ ...columns, definition: formVersions.definition, since: formVersions.firstUsedAt })
    .from(submissions)
    .innerJoin(formVersions, eq(formVersions.version, submissions.version))
    .where(eq(submissions.id, id));

/** One submission, its definition and when that was first answered. */
export type ReadSubmission = Awaited<ReturnType<typeof submissionWithForm>>[number];

/** Whether anything was ever sent that is still there. Reads one row. */
export const anySubmission = async (db: Database): Promise<boolean> =>
  (await db.select({ id: submissions.id }).from(submissions).limit(1)).length > 0;
