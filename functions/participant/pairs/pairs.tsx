import type { OwnPair } from '../../../db/pairs/own.ts';
import type { Language } from '../../../domain/words/language.ts';
import { otherOf, pairAddress, standingSaid } from './own.ts';
import { ownPairWords } from './words.ts';

interface Props {
  readonly language: Language;
  readonly pairs: readonly OwnPair[];
  /** What a programme is called. */
  readonly say: (programme: string) => string;
}

/** Somebody's pairs, each with where it stands and the way to it; nothing where there is none. */
export const OwnPairs = ({ language, pairs, say }: Props) => {
  if (pairs.length === 0) return null;
  const words = ownPairWords(language);
  return (
    <section class="part">
      <h2>{words.heading}</h2>
      <ul class="standings">
        {pairs.map((pair) => (
          <li>
            <h3>
              <a href={pairAddress(language, pair)}>{otherOf(pair, language)}</a>
            </h3>
            <p class="where-it-stands">{standingSaid(pair, language)}</p>
            <p class="note">{words.programme(say(pair.programme))}</p>
          </li>
        ))}
      </ul>
    </section>
  );
};
