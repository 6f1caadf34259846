import { openDatabase } from '../../../db/open.ts';
import type { OwnPair } from '../../../db/pairs/own.ts';
import { lastVersion } from '../../../db/roadmap/read.ts';
import { addresses } from '../../../domain/addresses.ts';
import { siteIndex } from '../../http/site-index.ts';
import { lettersIn } from '../../mail/letters.ts';
import { Fault, Notice } from '../../private/notice.tsx';
import { isCompleted } from '../certificate/handler.tsx';
import { ownCertificateWords } from '../certificate/words.ts';
import { ownPage } from '../page.tsx';
import { WrittenTogether } from '../roadmap/part.tsx';
import { nameOf } from '../space/standings.tsx';
import {
  type AskedPair,
  hasSigned,
  isUnsigned,
  namedPair,
  otherOf,
  pairAddress,
  standingSaid,
} from './own.ts';
import { ownPairWords } from './words.ts';

/** What became of what was sent from the page of a pair. */
interface Said {
  readonly notice?: string | undefined;
  readonly fault?: string;
}

/** The page of a pair, with what its one side may do next. */
export async function showPair(
  context: AskedPair,
  pair: OwnPair,
  { notice, fault }: Said = {},
  status = 200,
): Promise<Response> {
  const { language } = context.var;
  const words = ownPairWords(language);
  const at = (below: string) => pairAddress(language, pair, below);
  const [{ programmes }, letters, last] = await Promise.all([
    siteIndex(context.env),
    lettersIn(context.env, language),
    lastVersion(openDatabase(context.env.DB), pair.id),
  ]);
  const contact = letters?.sender.contact;
  const open = isUnsigned(pair);
  const content = (
    <>
      <div class="plain">
        {notice && <Notice>{notice}</Notice>}
        {fault && <Fault id="pair-error">{fault}</Fault>}
        <p class="lead">{standingSaid(pair, language)}</p>
        <p class="note">
          {words.programme(nameOf(pair.programme, { programmes, language }))}. {words.is[pair.side]}
          .
        </p>
      </div>
      {open && (
        <section class="part">
          <h2>{words.next}</h2>
          <p class="go">
            {!hasSigned(pair) && (
              <a class="button" href={at('charter/')}>
                {words.sign}
              </a>
            )}
            <a href={at('decline/')}>{words.decline}</a>
          </p>
        </section>
      )}
      {pair.email && pair.state !== 'ended' && (
        <section class="part">
          <h2>{otherOf(pair, language)}</h2>
          {!open && <p>{words.write(pair.email)}</p>}
          <p>{pair.introduction ? `${words.theirs} :` : words.noIntroduction}</p>
          {pair.introduction && <blockquote class="written">{pair.introduction}</blockquote>}
        </section>
      )}
      {pair.word && (
        <section class="part">
          <h2>{words.why}</h2>
          <p class="written">{pair.word}</p>
        </section>
      )}
      <WrittenTogether language={language} pair={pair} last={last} />
      {hasSigned(pair) && (
        <p>
          <a class="alone" href={at('charter/')}>
            {words.charter}
          </a>
        </p>
      )}
      {isCompleted(pair) && (
        <p>
          <a class="alone" href={at('certificate/')}>
            {ownCertificateWords(language).link}
          </a>
        </p>
      )}
      {contact && (
        <section class="part">
          <h2>{words.help}</h2>
          <p>
            {words.helpText} <a href={`mailto:${contact}`}>{contact}</a>
          </p>
        </section>
      )}
      <p>
        <a href={addresses.space[language]}>{words.back}</a>
      </p>
    </>
  );
  return ownPage(context, { heading: words.title(otherOf(pair, language)), content, status });
}

/** Somebody opens the page of one of their pairs. */
export async function ownPair(context: AskedPair): Promise<Response> {
  const words = ownPairWords(context.var.language);
  const pair = await namedPair(context);
  const notice = new Map([
    ['signed', pair.state === 'active' ? words.begun : words.signed],
    ['declined', words.declined],
  ]).get(context.req.query('notice') ?? '');
  return showPair(context, pair, { notice });
}
