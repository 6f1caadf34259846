import type { Answers } from '../../domain/forms/answer.ts';
import type { Form } from '../../domain/forms/definition.ts';
import { rangeOf, scoresOf } from '../../domain/forms/quiz.ts';
import type { Language } from '../../domain/words/language.ts';
import { foreignTo, say } from '../../domain/words/words.ts';
import { filledWords } from './words.ts';

interface Props {
  readonly form: Form;
  readonly answers: Answers;
  readonly language: Language;
}

/** What each dimension of a quiz came to, in words, with the range it could have had. */
export const Scores = ({ form, answers, language }: Props) => {
  const scores = scoresOf(form, answers);
  return (
    <dl class="scores">
      {(form.dimensions ?? []).map(({ id, label }) => {
        const [least, most] = rangeOf(form, id);
        return (
          <div class="score">
            <dt lang={foreignTo(label, language)}>{say(label, language)}</dt>
            <dd>{filledWords(language).score(scores[id] ?? 0, least, most)}</dd>
          </div>
        );
      })}
    </dl>
  );
};
