import { and, eq, type SQL, sql } from 'drizzle-orm';
import type { Status } from '../../domain/forms/status.ts';
import type { Scope } from '../../domain/people/scope.ts';
import { compiledWithin } from '../compiled.ts';
import { type Defined, lackingDefinition, withDefinition } from '../forms/kept.ts';
import type { Database } from '../open.ts';
import { inScope } from '../people/in-scope.ts';
import { formVersions, submissions } from '../schema.ts';
import type { Statement } from '../statement.ts';

/** What a submission may be marked with. */
export const marks = ['open', 'attention', 'suspicion'] as const;
/** Its sender still waits for an answer, it asks for the coordinator's attention, or it looks suspicious. */
export type Mark = (typeof marks)[number];

/** How a list may be sorted; the newest first unless one of these is asked for. */
export const sorts = ['oldest', 'name', 'programme', 'status'] as const;
/** The oldest first; or by what it says, and the newest first where that is the same. */
export type Sort = (typeof sorts)[number];

/** In place of a form's id: all of them. No id is written so. */
export const everyForm = '*';

/** Which submissions are meant. */
export interface Selection {
  /** Those of these programmes and no others, whatever else is asked for. */
  readonly scope: Scope;
  /** The form's id, or `everyForm`. */
  readonly form: string;
  readonly programme?: string | undefined;
  readonly status?: Status | undefined;
  readonly mark?: Mark | undefined;
  /** In which order they are listed. */
  readonly sort?: Sort | undefined;
}

/** A place in the order of submissions: by time, then by the row's number, so that equal times lose nothing. */
export interface Cursor {
  readonly receivedAt: number;
  readonly row: number;
}

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
  participation: submissions.participation,
  answers: submissions.answers,
  corrected: submissions.corrected,
  receivedAt: submissions.receivedAt,
  purgeAt: submissions.purgeAt,
};

/** Whose sender still waits for an answer: the words of the index `by_open`, which holds just these. */
const isOpen = sql.raw("asks_answer = 1 and status in ('new', 'in_hand')");

/**
 * Statement that reads those whose senders still wait for an answer, whatever the form: first those to
 * be read first, then the oldest.
 */
export const openSubmissions = compiledWithin<readonly SubmissionRow[], { readonly limit: number }>(
  (db, within) =>
    db
      .select(columns)
      .from(submissions)
      .where(and(isOpen, within(sql`+${submissions.programme}`)))
      .orderBy(sql`attention desc`, submissions.receivedAt)
      .limit(sql.placeholder('limit')),
);

/** What one form has of a selection, or one form in one programme. */
interface Of {
  readonly form: SQL;
  readonly programme?: SQL | undefined;
}

/**
 * The conditions of a selection, or of a part of it. The indexes of marks hold few rows: `+` keeps
 * SQLite from taking another one.
 */
export function chosen({ scope, form, programme, status, mark }: Selection, of?: Of): SQL[] {
  const plus = mark ? sql`+` : sql``;
  const ofAll = form === everyForm && !of;
  const only = of?.programme ?? programme;
  return [
    ...(scope === 'all' ? [] : [inScope(scope, sql`+${submissions.programme}`)]),
    ...(ofAll
      ? []
      : [sql`${mark === 'open' ? plus : sql``}${submissions.form} = ${of?.form ?? form}`]),
    ...(only === undefined ? [] : [sql`${plus}${submissions.programme} = ${only}`]),
    ...(status === undefined ? [] : [sql`${plus}${submissions.status} = ${status}`]),
    ...(mark === 'open' ? [isOpen] : []),
    ...(mark === 'attention' ? [sql`attention = 1`] : []),
    ...(mark === 'suspicion' ? [sql`suspicion is not null`] : []),
  ];
}

/** The form of a submission and its place in the order of lists; none if it is not there. */
export const placeOf = async (
  db: Database,
  scope: Scope,
  id: string,
): Promise<(Cursor & { readonly form: string }) | undefined> =>
  (
    await db
      .select({ form: submissions.form, receivedAt: submissions.receivedAt, row: row.as('row') })
      .from(submissions)
      .where(and(eq(submissions.id, id), inScope(scope, submissions.programme)))
  )[0];

/** One submission as the console reads it. */
export type SubmissionRow = { readonly row: number } & Pick<
  typeof submissions.$inferSelect,
  Exclude<keyof typeof columns, 'row'>
>;

/** One submission, its definition and when that was first answered. */
export type ReadSubmission = Defined<SubmissionRow> & { readonly since: number };

const one = compiledWithin<
  readonly (SubmissionRow & { readonly definition: string | null; readonly since: number })[],
  { readonly id: string; readonly have: string }
>((db, within) =>
  db
    .select({ ...columns, definition: lackingDefinition, since: formVersions.firstUsedAt })
    .from(submissions)
    .innerJoin(formVersions, eq(formVersions.version, submissions.version))
    .where(and(eq(submissions.id, sql.placeholder('id')), within(submissions.programme))),
);

/** Statement that reads one submission with the definition that it answered. */
export const submissionWithForm = (
  db: Database,
  scope: Scope,
  id: string,
): Statement<readonly ReadSubmission[]> => withDefinition((have) => one(db, scope, { id, have }));

/** Whether anything was ever sent that is still there. Reads one row. */
export const anySubmission = async (db: Database): Promise<boolean> =>
  (await db.select({ id: submissions.id }).from(submissions).limit(1)).length > 0;
