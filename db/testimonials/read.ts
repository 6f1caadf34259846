import { type SQL, sql } from 'drizzle-orm';
import type { Answers } from '../../domain/forms/answer.ts';
import type { Form } from '../../domain/forms/definition.ts';
import type { Scope } from '../../domain/people/scope.ts';
import type { Database } from '../open.ts';
import { inScope } from '../people/in-scope.ts';
import { readingRaw, type Statement } from '../statement.ts';

/** A testimonial as somebody sent it, with what was approved of it. */
export interface StoredTestimonial {
  readonly id: string;
  readonly programme: string;
  readonly language: 'fr' | 'en';
  readonly receivedAt: number;
  readonly answers: Answers;
  readonly definition: Form;
  /** The hash of the file that was approved, by whom and when; null where none was. */
  readonly approved: string | null;
  readonly approvedBy: string | null;
  readonly approvedAt: number | null;
}

const read = (db: Database, which: SQL): Statement<readonly StoredTestimonial[]> => {
  const rows = readingRaw<
    Omit<StoredTestimonial, 'answers' | 'definition'> & { answers: string; definition: string }
  >(
    db,
    sql`
      select submissions.id, submissions.programme, submissions.language, submissions.received_at as receivedAt,
        submissions.answers, form_versions.definition, approvals.hash as approved,
        approvals.who as approvedBy, approvals.at as approvedAt
      from submissions cross join form_versions on form_versions.version = submissions.version
      left join approvals on approvals.submission = submissions.id
      where submissions.suspicion is null and ${which}`,
  );
  return {
    bound: rows.bound,
    read: (result) =>
      rows.read(result).map((row) => ({
        ...row,
        answers: JSON.parse(row.answers) as Answers,
        definition: JSON.parse(row.definition) as Form,
      })),
  };
};

const ofForms = (forms: readonly string[], scope: Scope): SQL => sql`
  submissions.form in (select value from json_each(${JSON.stringify(forms)}))
  and ${inScope(scope, sql`submissions.programme`)}`;

/** Statement that reads what was sent by some forms, the newest first, at most so many. */
export const testimonialsSent = (
  db: Database,
  forms: readonly string[],
  scope: Scope,
  most: number,
): Statement<readonly StoredTestimonial[]> =>
  read(db, sql`${ofForms(forms, scope)} order by submissions.received_at desc limit ${most}`);

/** Statement that reads those of some ids that were sent by these forms. */
export const testimonialsNamed = (
  db: Database,
  ids: readonly string[],
  forms: readonly string[],
  scope: Scope,
): Statement<readonly StoredTestimonial[]> =>
  read(
    db,
    sql`submissions.id in (select value from json_each(${JSON.stringify(ids)})) and ${ofForms(forms, scope)}`,
  );
