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

/** A mark on a line of a hundred, parted in three; the words beside it say the same. */
const Line = ({ share }: { share: number }) => (
  <svg viewBox="-2 -3 104 6" aria-hidden="true">
    <path class="line" d="M0 0H100M33.3-2v4M66.7-2v4" />
    <circle cx={String(Math.round(share * 100))} cy="0" r="2.5" />
  </svg>
);

/** What each dimension of a quiz came to: on a line, as a leaning, and in points of those there could be. */
export const Scores = ({ form, answers, language }: Props) => {
  const scores = scoresOf(form, answers);
  return (
    <dl class="scores">
      {(form.dimensions ?? []).map(({ id, label }) => {
        const [least, most] = rangeOf(form, id);
        const points = scores[id] ?? 0;
        const share = most > least ? (points - least) / (most - least) : 0;
        const words = filledWords(language);
        return (
          <div class="score">
            <dt lang={foreignTo(label, language)}>{say(label, language)}</dt>
            <dd>
              <Line share={share} />
              <b>{words.leaning(share)}</b> <small>{words.score(points, least, most)}</small>
            </dd>
          </div>
        );
      })}
    </dl>
  );
};
