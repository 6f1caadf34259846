import type { Answers } from '../../domain/forms/answer.ts';
import type { Form } from '../../domain/forms/definition.ts';
import { heldIn, questionsHolding } from '../../domain/forms/held.ts';
import { showAnswer } from '../../domain/forms/kinds/index.ts';
import { answeredQuestions } from '../../domain/forms/questions.ts';
import { referenceOf } from '../../domain/forms/reference.ts';
import { nameIn } from '../../domain/people/applicant.ts';
import { beginning } from '../../domain/words/beginning.ts';
import type { Language } from '../../domain/words/language.ts';
import type { Said } from '../../domain/words/said.ts';

/** Whose answer it is: their name, and the first e-mail address that they gave. */
export function whoOf(form: Form | undefined, answers: Answers): { name: string; email: string } {
  if (!form) return { name: '', email: '' };
  return { name: nameIn(form, answers), email: heldIn(form, answers, 'email') };
}

/** The shortest way to call a submission: the name, else the e-mail address, else the reference. */
export function callIt(form: Form | undefined, row: { id: string; answers: Answers }): string {
  const { name, email } = whoOf(form, row.answers);
  return name || email || referenceOf(row.id);
}

/** So many characters say what something is about. */
const enough = 70;

/** The first words that somebody wrote of their own; empty where they only chose. */
export function firstWords(form: Form | undefined, answers: Answers): string {
  if (!form) return '';
  const written = answeredQuestions(form).find(
    ({ id, kind, seen_by }) =>
      kind === 'long_text' && seen_by === 'coordinator' && answers[id] !== undefined,
  );
  return written ? beginning(String(answers[written.id]), enough) : '';
}

/** Which of the two of a pair answered, in words; empty where it was not asked. */
export function roleOf(form: Form | undefined, answers: Answers, language: Language): Said {
  const asked = form ? questionsHolding(form, 'role') : [];
  const question = asked.find(({ id }) => answers[id] !== undefined);
  const answer = question && answers[question.id];
  return question && answer !== undefined ? (showAnswer(question, answer, language)[0] ?? '') : '';
}

/** The points given on scales that the coordinator reads, each out of how many: `5/5`; none where they were not asked. */
export const pointsIn = (form: Form | undefined, answers: Answers): readonly string[] =>
  (form ? answeredQuestions(form) : []).flatMap((question) =>
    question.kind === 'scale' &&
    question.seen_by === 'coordinator' &&
    answers[question.id] !== undefined
      ? [`${String(answers[question.id])}/${question.to}`]
      : [],
  );
