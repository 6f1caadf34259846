import type { OwnPair } from '../../../db/pairs/own.ts';
import type { Version } from '../../../domain/roadmap/roadmap.ts';
import type { Language } from '../../../domain/words/language.ts';
import { pairAddress } from '../pairs/own.ts';
import { agreementSaid, hasBegun, mayWrite } from './own.ts';
import { roadmapWords } from './words.ts';

interface Props {
  readonly language: Language;
  readonly pair: OwnPair;
  /** The newest version of the roadmap, if there is one. */
  readonly last: Version | undefined;
}

/** The roadmap of a pair, on its page: where it stands, and the way there; nothing before it has begun. */
export const WrittenTogether = ({ language, pair, last }: Props) => {
  if (!hasBegun(pair)) return null;
  const words = roadmapWords(language);
  const begins = !last && mayWrite(pair);
  return (
    <section class="part">
      <h2>{words.part}</h2>
      <p>
        {last
          ? `${words.version(last.version)}. ${agreementSaid(last, pair, language)}`
          : words.partNothing}
      </p>
      <p>
        <a class="alone" href={pairAddress(language, pair, begins ? 'roadmap/write/' : 'roadmap/')}>
          {begins ? words.begin : words.open}
        </a>
      </p>
    </section>
  );
};
