import { pairAddress } from '../pairs/own.ts';
import type { PairPart } from '../pairs/parts/part.ts';
import { isCompleted } from './handler.tsx';
import { ownCertificateWords } from './words.ts';

/** The way to the certificate, once a pair came to its end. */
export const certificatePart: PairPart = ({ pair, language }) =>
  isCompleted(pair) ? (
    <section class="part">
      <h2>{ownCertificateWords(language).part}</h2>
      <div>
        <p>{ownCertificateWords(language).thanks}</p>
        <p class="go">
          <a class="button" href={pairAddress(language, pair, 'certificate/')}>
            {ownCertificateWords(language).link}
          </a>
        </p>
      </div>
    </section>
  ) : null;
