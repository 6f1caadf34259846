import type { SubmissionRow } from '../../../db/submissions/read.ts';
import type { Answer } from '../../../domain/forms/answer.ts';
import type { Form } from '../../../domain/forms/definition.ts';
import { questionsHolding } from '../../../domain/forms/held.ts';
import { everyQuestion } from '../../../domain/forms/history.ts';
import type { AnsweredQuestion } from '../../../domain/forms/question.ts';
import { questionsOf, takesAnswer } from '../../../domain/forms/questions.ts';
import { referenceOf } from '../../../domain/forms/reference.ts';

/** The columns that every export begins with, in this order. */
export const fixedColumns = [
  'reference',
  'received',
  'programme',
  'language',
  'status',
  'note',
  'attention',
  'suspicion',
] as const;
/** The name of one of them. */
export type FixedColumn = (typeof fixedColumns)[number];

/** One column of answers. */
export interface AnswerColumn {
  /** Its heading: the question's id, which never changes. */
  readonly name: string;
  /** The question as its newest version words it. */
  readonly question: AnsweredQuestion;
}

const isFixed = (id: string): boolean => (fixedColumns as readonly string[]).includes(id);

/** Whether a coordinator may read the answers to a question in a version. */
const isRead = (form: Form, id: string): boolean =>
  questionsOf(form).some(
    (question) => question.id === id && takesAnswer(question) && question.seen_by === 'coordinator',
  );

/** Whether a version files a submission under the answer to a question. */
const isProgramme = (form: Form, id: string): boolean =>
  questionsHolding(form, 'programme').some((question) => question.id === id);

/**
 * The columns of a form's answers: one for each question that any version let the coordinator read,
 * so that none is ever lost. A question called like a fixed column stands under `answer.…`, which no
 * id can be; the chosen programme has its fixed column already.
 */
export const answerColumns = (newestFirst: readonly Form[]): readonly AnswerColumn[] =>
  everyQuestion(newestFirst)
    .filter(({ id }) => newestFirst.some((form) => isRead(form, id) && !isProgramme(form, id)))
    .map((question) => ({
      name: isFixed(question.id) ? `answer.${question.id}` : question.id,
      question,
    }));

/** An answer of a submission if the version it answered let the coordinator read it. */
export const answerIn = (
  row: SubmissionRow,
  version: Form | undefined,
  id: string,
): Answer | undefined => (version && isRead(version, id) ? row.answers[id] : undefined);

/** The fixed cells of a submission as they are stored; the moment in UTC. */
export const fixedValues = (row: SubmissionRow): Record<FixedColumn, string | boolean | null> => ({
  reference: referenceOf(row.id),
  received: new Date(row.receivedAt).toISOString(),
  programme: row.programme || null,
  language: row.language,
  status: row.status,
  note: row.note || null,
  attention: row.attention,
  suspicion: row.suspicion,
});
