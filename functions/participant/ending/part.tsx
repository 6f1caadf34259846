import { isOpenFrom } from '../../../domain/pairs/pair.ts';
import { pairAddress } from '../pairs/own.ts';
import type { PairPart } from '../pairs/parts/part.ts';
import { endingWords } from './words.ts';

/** What one of a pair may do when it gets hard, on the pair's page: pause, take up again, end. */
export const whenHard: PairPart = ({ language, pair }) => {
  const words = endingWords(language);
  if (!isOpenFrom(pair.state, 'stop')) return null;
  const pauses = isOpenFrom(pair.state, 'pause');
  return (
    <section class="part screen">
      <h2>{words.part}</h2>
      <p>{words.lead}</p>
      <p class="go">
        <a href={pairAddress(language, pair, pauses ? 'pause/' : 'resume/')}>
          {pauses ? words.pause : words.resume}
        </a>
        <a href={pairAddress(language, pair, 'end/')}>{words.end}</a>
      </p>
    </section>
  );
};
