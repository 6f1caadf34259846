import type { OwnPair } from '../../../db/pairs/own.ts';
import { addresses } from '../../../domain/addresses.ts';
import { endOf } from '../../../domain/pairs/end.ts';
import { isOpenFrom } from '../../../domain/pairs/pair.ts';
import type { ProgrammeEntry } from '../../../domain/programmes/entry.ts';
import { dayOf, sayDay } from '../../../domain/words/day.ts';
import { siteIndex } from '../../http/site-index.ts';
import { Kept } from '../../private/kept.tsx';
import { Fault, Notice } from '../../private/notice.tsx';
import { endingWords } from '../ending/words.ts';
import { ownPage } from '../page.tsx';
import { nameOf } from '../space/standings.tsx';
import { type AskedPair, namedPair, otherOf, standingSaid } from './own.ts';
import { pairParts } from './parts/all.ts';
import { ownPairWords } from './words.ts';

/** What became of what was sent from the page of a pair. */
interface Said {
  readonly notice?: string | undefined;
  readonly fault?: string;
  /** What they had written, where it can no longer be sent. */
  readonly kept?: string;
}

/** When a pair that is under way ends as planned. */
function untilSaid(
  pair: OwnPair,
  programmes: readonly ProgrammeEntry[],
  { var: { language } }: AskedPair,
): string | undefined {
  const end = endOf(programmes.find(({ id }) => id === pair.programme)?.dates.end, pair.until);
  if (end === undefined || !isOpenFrom(pair.state, 'complete')) return undefined;
  const words = ownPairWords(language);
  return (end < dayOf(Date.now()) ? words.wasUntil : words.until)(sayDay(end, language));
}

/** The page of a pair, with what its one side may do next. */
export async function showPair(
  context: AskedPair,
  pair: OwnPair,
  { notice, fault, kept = '' }: Said = {},
  status = 200,
): Promise<Response> {
  const { language } = context.var;
  const words = ownPairWords(language);
  const [{ programmes }, ...parts] = await Promise.all([
    siteIndex(context.env),
    ...pairParts.map((part) => part({ context, pair, language })),
  ]);
  const content = (
    <>
      <div class="plain">
        {notice && <Notice>{notice}</Notice>}
        {fault && <Fault id="pair-error">{fault}</Fault>}
        <Kept language={language} text={kept} />
        <p class="lead">
          {standingSaid(pair, language)} {untilSaid(pair, programmes, context)}
        </p>
        <p class="note">
          {words.programme(nameOf(pair.programme, { programmes, language }))}. {words.is[pair.side]}
          .
        </p>
      </div>
      {parts}
      <p class="screen">
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
    ...Object.entries(endingWords(context.var.language).done),
  ]).get(context.req.query('notice') ?? '');
  return showPair(context, pair, { notice });
}
