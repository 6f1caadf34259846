import type { Language } from '../words/language.ts';
import { type Said, sayMarked } from '../words/said.ts';
import type { Answer, Answers } from './answer.ts';
import type { Form } from './definition.ts';
import { answerReader } from './kinds/index.ts';
import { type Reader, Refusal } from './kinds/kind.ts';
import { onceAForm } from './once-a-form.ts';
import type { AnsweredQuestion } from './question.ts';
import { answeredQuestions, takesAnswer } from './questions.ts';
import { isAsked } from './show-if.ts';
import { sayWrong } from './words.ts';
import { asTyped, isVisible } from './written.ts';

/** A sentence about one question, to be shown beside it and in the summary. */
export interface AnswerFault {
  /** Id of the question. */
  readonly question: string;
  /** What to do, in the language of the page. */
  readonly message: Said;
}

/** What checking a submission gives: the answers that are right, and a fault for each that is not. */
export interface Checked {
  readonly answers: Answers;
  readonly faults: readonly AnswerFault[];
}

/** What a form sent, by name: a `URLSearchParams`, or anything that answers like one. */
export interface Sent {
  getAll(name: string): readonly string[];
}

/** What checking needs to know of a form. */
interface Plan {
  readonly steps: readonly {
    readonly question: AnsweredQuestion;
    readonly read: Reader;
  }[];
  /** The page of each question, counted from 1. */
  readonly pages: ReadonlyMap<string, number>;
}

/** A plan is made once a form. */
const planOf = onceAForm((form): Plan => {
  const steps = answeredQuestions(form).map((question) => ({
    question,
    read: answerReader(question),
  }));
  const pages = new Map(
    form.pages.flatMap(({ questions }, index) =>
      questions.filter(takesAnswer).map(({ id }) => [id, index + 1] as const),
    ),
  );
  return { steps, pages };
});

/** The texts sent for a question, cleaned, those with nothing to see left out. */
const sentFor = (sent: Sent, id: string): string[] =>
  sent.getAll(id).map(asTyped).filter(isVisible);

/**
 * Checks what was sent against a form. Questions that are not asked (`show_if`) are left out, their
 * texts dropped. Names that no question has are ignored, because browser extensions add fields to
 * every form: only what a question asked for is looked up, so nothing unknown ever reaches a column.
 */
export function checkAnswers(form: Form, sent: Sent, language: Language): Checked {
  const answers: Record<string, Answer> = {};
  const faults: AnswerFault[] = [];
  const { steps } = planOf(form);
  for (const { question, read } of steps) {
    if (!isAsked(question, answers)) continue;
    const texts = sentFor(sent, question.id);
    if (texts.length > 0) {
      const answer = read(texts);
      if (answer instanceof Refusal)
        faults.push({ question: question.id, message: sayWrong(answer.wrong, language) });
      else answers[question.id] = answer;
    } else if (!question.optional) {
      const { missing } = question;
      const message = missing
        ? sayMarked(missing, language)
        : sayWrong({ wrong: 'missing' }, language);
      faults.push({ question: question.id, message });
    }
  }
  return { answers, faults };
}

/** The page that a question stands on, counted from 1; `undefined` for one that the form does not have. */
export const pageOf = (form: Form, question: string): number | undefined =>
  planOf(form).pages.get(question);

/**
 * What a check says of the pages up to one: of later pages neither answers nor faults. No question
 * looks at a later one, so it is as if those had not been read.
 */
export function checkedUpTo(form: Form, { answers, faults }: Checked, page: number): Checked {
  const within = (question: string): boolean => (pageOf(form, question) ?? 0) <= page;
  return {
    answers: Object.fromEntries(Object.entries(answers).filter(([question]) => within(question))),
    faults: faults.filter(({ question }) => within(question)),
  };
}
