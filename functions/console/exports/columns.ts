import type { SubmissionRow } from '../../../db/submissions/read.ts';
import type { Form } from '../../../domain/forms/definition.ts';
import { questionsHolding } from '../../../domain/forms/held.ts';
import { everyQuestion } from '../../../domain/forms/history.ts';
import { onceAForm } from '../../../domain/forms/once-a-form.ts';
import type { AnsweredQuestion } from '../../../domain/forms/question.ts';
import { answeredQuestions } from '../../../domain/forms/questions.ts';
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

/** The questions of a version whose answers a coordinator may read, by id. */
const readQuestions = onceAForm(
  (form): ReadonlyMap<string, AnsweredQuestion> =>
    new Map(
      answeredQuestions(form)
        .filter(({ seen_by }) => seen_by === 'coordinator')
        .map((question) => [question.id, question]),
    ),
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
    .filter(({ id }) =>
      newestFirst.some((form) => readQuestions(form).has(id) && !isProgramme(form, id)),
    )
    .map((question) => ({
      name: isFixed(question.id) ? `answer.${question.id}` : question.id,
      question,
    }));

/** For each column the question of a version, if that version let the coordinator read its answers. */
export const questionsIn = (
  columns: readonly AnswerColumn[],
  version: Form | undefined,
): readonly (AnsweredQuestion | undefined)[] =>
  columns.map(({ question }) => version && readQuestions(version).get(question.id));

/**
 * Looks up once a version what submissions that answered it need.
 *
 * @param make makes it; of a version that nobody knows there is nothing to make
 */
export function onceAVersion<T>(
  versions: ReadonlyMap<string, Form>,
  make: (version: Form | undefined) => T,
): (row: SubmissionRow) => T {
  const made = new Map<string, T>();
  return ({ version }) => {
    const known = made.get(version) ?? make(versions.get(version));
    made.set(version, known);
    return known;
  };
}

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
