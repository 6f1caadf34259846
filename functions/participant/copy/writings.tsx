import type { OwnWritings } from '../../../db/roadmap/own.ts';
import { sayDay } from '../../../domain/words/day.ts';
import type { Language } from '../../../domain/words/language.ts';
import { sayMoment } from '../../../domain/words/moment.ts';
import { fieldSaid } from '../roadmap/texts.tsx';
import { copyWords } from './words.ts';

interface Props {
  readonly pair: string;
  readonly writings: OwnWritings;
  readonly language: Language;
}

/** What somebody wrote in one of their pairs, and the scores that they gave; nothing where they wrote nothing. */
export const PairWritings = ({ pair, writings, language }: Props) => {
  const words = copyWords(language);
  const own = <One extends { readonly pair: string }>(all: readonly One[]): readonly One[] =>
    all.filter((one) => one.pair === pair);
  const [texts, objectives, scores] = [
    own(writings.texts),
    own(writings.objectives),
    own(writings.scores),
  ];
  if (texts.length + objectives.length + scores.length === 0) return null;
  return (
    <>
      <h4>{words.wrote}</h4>
      <dl>
        {texts.map(({ field, text, day, at }) => (
          <>
            <dt>
              {fieldSaid(field, language)} ({words.onDay(sayMoment(at, language))})
            </dt>
            <dd>
              {text} {day && sayDay(day, language)}
            </dd>
          </>
        ))}
        {objectives.map(({ number, text, why }) => (
          <>
            <dt>{words.objective(number)}</dt>
            {text && <dd>{text}</dd>}
            {why && (
              <dd>
                {words.because} {why}
              </dd>
            )}
          </>
        ))}
      </dl>
      <ul>
        {scores.map(({ objective, score, day }) => (
          <li>{words.scored(objective, score, sayDay(day, language))}</li>
        ))}
      </ul>
    </>
  );
};
