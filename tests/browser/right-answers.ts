import type { Answer, Answers } from '../../domain/forms/answer.ts';
import type { Form } from '../../domain/forms/definition.ts';
import { type AnsweredQuestion, kindOf } from '../../domain/forms/kinds/index.ts';
import { optionsOf } from '../../domain/forms/kinds/options.ts';
import { answeredQuestions, questionsOf } from '../../domain/forms/questions.ts';
import { isAsked, wanted } from '../../domain/forms/show-if.ts';

/** What is written in a field of text: short and plain, unless a test wants it long or naughty. */
export type Writing = (question: AnsweredQuestion, most: number) => string;

const plainly: Writing = (question, most) => `Réponse à ${question.id}`.slice(0, most);

/** As long as the field takes, without a space to break at. */
export const atLength: Writing = (_, most) =>
  'Wœrtlangundbreit'.repeat(most / 16 + 1).slice(0, most);

function answerTo(form: Form, question: AnsweredQuestion, write: Writing): Answer {
  switch (question.kind) {
    case 'text':
    case 'long_text':
      return write(question, question.max_length);
    case 'email':
      return 'samira.benali@example.org';
    case 'phone':
      return '+33 4 65 71 12 34';
    case 'number':
      return question.max;
    case 'date':
      return question.earliest ?? question.latest ?? '2027-02-28';
    case 'scale':
      return question.to;
    case 'choice':
    case 'choices': {
      const options = optionsOf(question).filter(({ exclusive }) => !exclusive);
      const opening = questionsOf(form).flatMap(({ show_if }) =>
        show_if?.question === question.id ? wanted(show_if) : [],
      );
      const opens = options.find(({ value }) => opening.includes(value)) ?? options[0];
      return question.kind === 'choice' ? (opens?.value ?? '') : [opens?.value ?? ''];
    }
    default:
      return kindOf(question).examples(question).right[0]?.[1] ?? '';
  }
}

/** Right answers to every question of a form, chosen so that conditional questions are asked too. */
export function rightAnswers(form: Form, write: Writing = plainly): Answers {
  const answers: Record<string, Answer> = {};
  for (const question of answeredQuestions(form))
    if (isAsked(question, answers)) answers[question.id] = answerTo(form, question, write);
  return answers;
}
