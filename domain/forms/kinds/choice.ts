import { say } from '../../words/words.ts';
import { optionsOf } from '../question.ts';
import { type Kind, readsOne, refuse } from './kind.ts';

/** One of several options; the option's value is stored. */
export const choice: Kind<'choice'> = {
  schema: (question) => {
    const values = new Set(optionsOf(question).map((option) => option.value));
    return readsOne((answer, context) =>
      values.has(answer) ? answer : refuse(context, { wrong: 'option' }),
    );
  },
  show: (question, answer, language) => {
    const chosen = optionsOf(question).find((option) => option.value === answer);
    return [chosen ? say(chosen.label, language) : String(answer)];
  },
  counted: (_question, answer) => [String(answer)],
};
