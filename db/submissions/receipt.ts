import { and, eq, gte, lt } from 'drizzle-orm';
import type { Answers } from '../../domain/forms/answer.ts';
import type { Form } from '../../domain/forms/definition.ts';
import { idsWith, referenceOf } from '../../domain/forms/reference.ts';
import type { Status } from '../../domain/forms/status.ts';
import type { Scope } from '../../domain/people/scope.ts';
import type { Database } from '../open.ts';
import { inScope } from '../people/in-scope.ts';
import { formVersions, submissions } from '../schema.ts';

/** What a person may read again of what they sent. */
export interface Receipt {
  /** The form as it was answered. */
  readonly form: Form;
  /** Every answer that was stored; what was only counted is nowhere. */
  readonly answers: Answers;
  /** The programme that it is filed under; empty where it is under none. */
  readonly programme: string;
  /** Where the coordinator stands with it. */
  readonly status: Status;
  /** Milliseconds since 1970. */
  readonly receivedAt: number;
}

/** Reads a submission back by its id, with the version of the form it answered. */
export async function receiptOf(db: Database, id: string): Promise<Receipt | undefined> {
  const row = await db
    .select({
      form: formVersions.definition,
      answers: submissions.answers,
      pairAnswers: submissions.pairAnswers,
      programme: submissions.programme,
      status: submissions.status,
      receivedAt: submissions.receivedAt,
    })
    .from(submissions)
    .innerJoin(formVersions, eq(submissions.version, formVersions.version))
    .where(eq(submissions.id, id))
    .get();
  if (!row) return undefined;
  const { answers, pairAnswers, ...known } = row;
  return { ...known, answers: { ...answers, ...pairAnswers } };
}

/** What whoever knows a reference may learn: that something was sent, with which form, for which programme, when, and whether it waits. */
export interface Acknowledged extends Omit<Receipt, 'answers'> {
  readonly id: string;
}

/** At most so many submissions can share a reference of before, which had few digits. */
const alike = 8;

/** The submissions whose ids begin as a reference does, without one answer; of all programmes to whoever sent them. */
export async function acknowledgedAs(
  db: Database,
  reference: string,
  scope: Scope = 'all',
): Promise<Acknowledged[]> {
  const [from, below] = idsWith(reference);
  const rows = await db
    .select({
      id: submissions.id,
      form: formVersions.definition,
      programme: submissions.programme,
      status: submissions.status,
      receivedAt: submissions.receivedAt,
    })
    .from(submissions)
    .innerJoin(formVersions, eq(submissions.version, formVersions.version))
    .where(
      and(
        gte(submissions.id, from),
        lt(submissions.id, below),
        inScope(scope, submissions.programme),
      ),
    )
    .limit(alike);
  return rows.filter(({ id }) => referenceOf(id) === reference);
}
