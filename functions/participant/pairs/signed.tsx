import { openDatabase } from '../../../db/open.ts';
import { type OwnPair, type SignedCharter, signedCharters } from '../../../db/pairs/own.ts';
import { sayMoment } from '../../../domain/words/moment.ts';
import { raw } from '../../markup/markup.ts';
import { helpWords } from '../help/words.ts';
import { ownPage } from '../page.tsx';
import { type AskedPair, pairAddress } from './own.ts';
import { ownPairWords } from './words.ts';

/** A name under a text: whose, and when it was written. */
interface Signature {
  readonly side: string;
  readonly name: string;
  readonly moment: string;
}

/** One text that was signed, with the names under it. */
const Signed = ({
  one,
  under,
  mark,
}: {
  one: SignedCharter;
  under: readonly Signature[];
  mark: string;
}) => (
  <>
    <article class="prose charter signed" lang={one.language}>
      {raw(one.html)}
    </article>
    <div class="signatures">
      <ul class="names">
        {under.map(({ side, name, moment }) => (
          <li>
            <span class="note">{side}</span>{' '}
            <span class="name" translate="no">
              {name}
            </span>{' '}
            <span class="note">{moment}</span>
          </li>
        ))}
      </ul>
      <p class="note">{mark}</p>
    </div>
  </>
);

/** The charter as it was signed, each version once: a leaf of paper to keep. */
export async function asSigned(context: AskedPair, pair: OwnPair): Promise<Response> {
  const { language } = context.var;
  const words = ownPairWords(language);
  const all = await signedCharters(openDatabase(context.env.DB), pair.id);
  const versions = [...new Map(all.map((one) => [one.hash, one])).values()];
  const under = (hash: string) =>
    all
      .filter((one) => one.hash === hash)
      .map(({ name, at, side }) => ({
        side: words.is[side],
        name,
        moment: words.signedAt(sayMoment(at, language)),
      }));
  const content = (
    <>
      {versions.length > 1 && <p>{words.twoVersions}</p>}
      {versions.map((one) => (
        <Signed one={one} under={under(one.hash)} mark={words.version(one.hash.slice(0, 16))} />
      ))}
    </>
  );
  const back = (
    <p class="go screen">
      <a href={pairAddress(language, pair)}>{words.keep}</a>
      <a href={pairAddress(language, pair, 'help/')}>{helpWords(language).link}</a>
    </p>
  );
  return ownPage(context, {
    heading: words.charterHeading,
    content,
    under: back,
    variant: 'sheet',
  });
}
