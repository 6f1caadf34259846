import { say } from '../../words/words.ts';
import { valuesOf } from '../answer.ts';
import { optionsOf } from '../question.ts';
import { type Kind, reads, refuse } from './kind.ts';

/** Any of several options, stored in the order of the form; an exclusive one stands alone. */
export const choices: Kind<'choices'> = {
  schema: (question) => {
    const options = optionsOf(question);
    return reads((sent, context): readonly string[] => {
      const chosen = options.filter((option) => sent.includes(option.value));
      if (sent.some((value) => !options.some((option) => option.value === value)))
        return refuse(context, { wrong: 'option' });
      const alone = chosen.find((option) => option.exclusive);
      if (alone && chosen.length > 1)
        return refuse(context, { wrong: 'exclusive', option: alone.label });
      if (question.at_most !== undefined && chosen.length > question.at_most)
        return refuse(context, { wrong: 'too_many', most: question.at_most });
      return chosen.map((option) => option.value);
    });
  },
  show: (question, answer, language) =>
    valuesOf(answer).map((value) => {
      const chosen = optionsOf(question).find((option) => option.value === value);
      return chosen ? say(chosen.label, language) : value;
    }),
  counted: (_question, answer) => valuesOf(answer),
};
