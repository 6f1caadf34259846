import type { Answer, Answers } from '../../domain/forms/answer.ts';
import type { Form } from '../../domain/forms/definition.ts';
import { type AnsweredQuestion, kindOf } from '../../domain/forms/kinds/index.ts';
import { optionsOf } from '../../domain/forms/kinds/options.ts';
import { answeredQuestions, questionsOf } from '../../domain/forms/questions.ts';
import { conditionsOf, isAsked, wanted } from '../../domain/forms/show-if.ts';

/** Which of the possible answers is given: the first ones, the last ones, or those that open further questions. */
export type Manner = 'first' | 'last' | 'opening';

/** What is written in a field of text: short and plain, unless a test wants it long or naughty. */
export type Writing = (question: AnsweredQuestion, most: number) => string;

const plainly: Writing = (question, most) => `Réponse à ${question.id}`.slice(0, most);

/** As long as the field takes, without a space to break at. */
export const atLength: Writing = (_, most) =>
  'Wœrtlangundbreit'.repeat(most / 16 + 1).slice(0, most);

/** The option that is ticked, never one that rules others out. */
function chosen(
  form: Form,
  question: AnsweredQuestion & { kind: 'choice' | 'choices' },
  manner: Manner,
) {
  const options = optionsOf(question).filter(({ exclusive }) => !exclusive);
  const opening = questionsOf(form)
    .flatMap(conditionsOf)
    .flatMap((each) => (each.question === question.id ? wanted(each) : []));
  const opens = options.find(({ value }) => manner === 'opening' && opening.includes(value));
  return (opens ?? (manner === 'last' ? options.at(-1) : options[0]))?.value ?? '';
}

function answerTo(form: Form, question: AnsweredQuestion, manner: Manner, write: Writing): Answer {
  switch (question.kind) {
    case 'text':
    case 'long_text':
      return write(question, question.max_length);
    case 'email':
      return `${question.id}@example.org`;
    case 'number': {
      const offered = question.among ?? [question.min, question.max];
      return (manner === 'first' ? offered[0] : offered.at(-1)) ?? question.min;
    }
    case 'date':
      return question.earliest ?? question.latest ?? '2027-02-28';
    case 'scale':
      return manner === 'first' ? question.from : question.to;
    case 'choice':
      return chosen(form, question, manner);
    case 'choices':
      return [chosen(form, question, manner)];
    default: {
      const answers = kindOf(question)
        .examples(question)
        .right.map(([, answer]) => answer);
      return answers.at(manner === 'first' ? 0 : -1) ?? '';
    }
  }
}

/** Right answers to every question of a form that is asked; texts say which question they answer. */
export function answersTo(form: Form, manner: Manner = 'first', write: Writing = plainly): Answers {
  const answers: Record<string, Answer> = {};
  for (const question of answeredQuestions(form))
    if (isAsked(question, answers)) answers[question.id] = answerTo(form, question, manner, write);
  return answers;
}
