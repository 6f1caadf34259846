import { withColon } from '../../../../domain/words/colon.ts';
import { lettersIn } from '../../../mail/letters.ts';
import { helpWords } from '../../help/words.ts';
import { hasSigned, isUnsigned, otherOf, pairAddress } from '../own.ts';
import { ownPairWords } from '../words.ts';
import type { PairPart } from './part.ts';

/** Before both have signed: to sign, or to say no. */
export const nextStep: PairPart = ({ pair, language }) => {
  const words = ownPairWords(language);
  if (!isUnsigned(pair)) return null;
  return (
    <section class="part">
      <h2>{words.next}</h2>
      <p class="go">
        {!hasSigned(pair) && (
          <a class="button" href={pairAddress(language, pair, 'charter/')}>
            {words.sign}
          </a>
        )}
        <a href={pairAddress(language, pair, 'decline/')}>{words.decline}</a>
      </p>
    </section>
  );
};

/** Who the other one is, and where to write to them once both have signed. */
export const otherOne: PairPart = ({ pair, language }) => {
  const words = ownPairWords(language);
  if (!pair.email || pair.state === 'ended') return null;
  return (
    <section class="part">
      <h2>{otherOf(pair, language)}</h2>
      {!isUnsigned(pair) && <p>{words.write(pair.email)}</p>}
      <p>{pair.introduction ? withColon(words.theirs, language) : words.noIntroduction}</p>
      {pair.introduction && <blockquote class="written">{pair.introduction}</blockquote>}
    </section>
  );
};

/** What the coordinator wrote to both. */
export const coordinatorsWord: PairPart = ({ pair, language }) =>
  pair.word ? (
    <section class="part">
      <h2>{ownPairWords(language).why}</h2>
      <p class="written">{pair.word}</p>
    </section>
  ) : null;

/** The way to the charter that was signed. */
export const signedCharter: PairPart = ({ pair, language }) =>
  hasSigned(pair) ? (
    <p>
      <a class="alone" href={pairAddress(language, pair, 'charter/')}>
        {ownPairWords(language).charter}
      </a>
    </p>
  ) : null;

/** Whom to turn to when something is amiss. */
export const help: PairPart = async ({ context, pair, language }) => {
  const words = ownPairWords(language);
  const contact = (await lettersIn(context.env, language))?.sender.contact;
  return (
    <section class="part">
      <h2>{words.help}</h2>
      <p>
        <a class="button" href={pairAddress(language, pair, 'help/')}>
          {helpWords(language).link}
        </a>
      </p>
      {contact && (
        <p>
          {words.helpText} <a href={`mailto:${contact}`}>{contact}</a>
        </p>
      )}
    </section>
  );
};
