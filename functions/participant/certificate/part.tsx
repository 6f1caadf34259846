import { pairAddress } from '../pairs/own.ts';
import type { PairPart } from '../pairs/parts/part.ts';
import { isCompleted } from './handler.tsx';
import { ownCertificateWords } from './words.ts';

/** The way to the certificate, once a pair came to its end. */
export const certificatePart: PairPart = ({ pair, language }) =>
  isCompleted(pair) ? (
    <p>
      <a class="alone" href={pairAddress(language, pair, 'certificate/')}>
        {ownCertificateWords(language).link}
      </a>
    </p>
  ) : null;
