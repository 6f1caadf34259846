import type * as z from 'zod';
import type { Language } from '../language.ts';
import { say } from '../words.ts';
import type { Answer, Answers } from './answer.ts';
import type { Form } from './definition.ts';
import { sayWrong, type Wrong } from './faults-in-words.ts';
import { answerSchema } from './kinds/index.ts';
import type { AnsweredQuestion, Question } from './question.ts';
import { reserved } from './reserved.ts';
import { isAsked } from './show-if.ts';

/** A sentence about one question, to be shown beside it and in the summary. */
export interface AnswerFault {
  /** Id of the question, or the name of a field that no question has. */
  readonly question: string;
  /** What to do, in the language of the page. */
  readonly message: string;
}

/** What checking a submission gives: the answers that are right, and a fault for each that is not. */
export interface Checked {
  readonly answers: Answers;
  readonly faults: readonly AnswerFault[];
}

/** What a form sent, by name: a `URLSearchParams`, or anything that answers like one. */
export interface Sent {
  getAll(name: string): readonly string[];
  keys(): Iterable<string>;
}

type Schema = z.ZodType<Answer, string[]>;
const schemas = new WeakMap<Question, Schema>();

/** A question's schema is derived once and kept as long as its definition lives. */
function schemaOf(question: AnsweredQuestion): Schema {
  const known = schemas.get(question) ?? answerSchema(question);
  schemas.set(question, known);
  return known;
}

/** The questions of a form, or of one of its pages (counted from 1), in order. */
export const questionsOf = (form: Form, page?: number): readonly Question[] =>
  page === undefined
    ? form.pages.flatMap((each) => each.questions)
    : (form.pages[page - 1]?.questions ?? []);

/** Whether a question takes an answer. */
export const takesAnswer = (question: Question): question is AnsweredQuestion =>
  question.kind !== 'information';

const visible = /[^\s\p{Cc}\p{Cf}]/u;

/** The texts sent for a question, trimmed, those with nothing to see left out. */
const sentFor = (sent: Sent, id: string): string[] =>
  sent
    .getAll(id)
    .map((text) => text.trim())
    .filter((text) => visible.test(text));

function wrongIn(error: z.ZodError): Wrong {
  const issue = error.issues[0];
  return issue?.code === 'custom' && issue.params ? (issue.params as Wrong) : { wrong: 'missing' };
}

/**
 * Checks what was sent against a form. Questions that are not asked (`show_if`) are left out, their
 * texts dropped. With `upTo`, only the pages up to that one are required; later ones are not read.
 * Names that no question has are faults: nothing unknown ever reaches a column.
 */
export function checkAnswers(
  form: Form,
  sent: Sent,
  language: Language,
  upTo: number = form.pages.length,
): Checked {
  const answers: Record<string, Answer> = {};
  const faults: AnswerFault[] = [];
  const names = new Set<string>(Object.values(reserved));
  for (const [index, page] of form.pages.entries()) {
    for (const question of page.questions.filter(takesAnswer)) {
      names.add(question.id);
      if (index >= upTo || !isAsked(question, answers)) continue;
      const texts = sentFor(sent, question.id);
      if (texts.length === 0) {
        if (question.optional) continue;
        const message = question.missing
          ? say(question.missing, language)
          : sayWrong({ wrong: 'missing' }, language);
        faults.push({ question: question.id, message });
        continue;
      }
      const read = schemaOf(question).safeParse(texts);
      if (read.success) answers[question.id] = read.data;
      else faults.push({ question: question.id, message: sayWrong(wrongIn(read.error), language) });
    }
  }
  for (const name of new Set(sent.keys()))
    if (!names.has(name))
      faults.push({
        question: name,
        message: sayWrong({ wrong: 'unknown_question', name: name.slice(0, 40) }, language),
      });
  return { answers, faults };
}
