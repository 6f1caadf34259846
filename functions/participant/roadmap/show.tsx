import { openDatabase } from '../../../db/open.ts';
import type { OwnPair } from '../../../db/pairs/own.ts';
import { roadmapOf } from '../../../db/roadmap/read.ts';
import { agreedBy, isBlank, textsAt } from '../../../domain/roadmap/roadmap.ts';
import { sayMoment } from '../../../domain/words/moment.ts';
import { agreeWithVersion } from '../../actions/roadmap/roadmap.ts';
import { readForm } from '../../http/form-body.ts';
import { Fault, Notice } from '../../private/notice.tsx';
import { type AskedPair, namedPair, pairAddress } from '../pairs/own.ts';
import { pairPage } from '../pairs/pair-page.tsx';
import { agreementSaid, hasBegun, mayWrite, whoWas } from './own.ts';
import { RoadmapTexts } from './texts.tsx';
import { roadmapWords } from './words.ts';

/** What became of what was sent from the page. */
interface Said {
  readonly notice?: string | undefined;
  readonly fault?: string;
}

/** The roadmap as it stands, and what one may do with it. */
async function show(
  context: AskedPair,
  pair: OwnPair,
  { notice, fault }: Said,
  status?: number,
): Promise<Response> {
  const { language } = context.var;
  const words = roadmapWords(language);
  const at = (below: string) => pairAddress(language, pair, `roadmap/${below}`);
  const { versions, changes } = await roadmapOf(openDatabase(context.env.DB), pair.id);
  const [last] = versions;
  const texts = last && textsAt(changes, last.version);
  const open = mayWrite(pair);
  const content = (
    <>
      <div class="plain">
        {notice && <Notice>{notice}</Notice>}
        {fault && <Fault id="roadmap-error">{fault}</Fault>}
        <p class="screen">{open ? words.lead : hasBegun(pair) ? words.over : words.early}</p>
        <p class="note screen">{words.readers}</p>
      </div>
      {last && texts ? (
        <section class="roadmap">
          {isBlank(texts) && <p>{words.lost}</p>}
          <RoadmapTexts language={language} texts={texts} heading={(title) => <h2>{title}</h2>} />
          <p class="note">
            {words.version(last.version)}.{' '}
            {words.written(whoWas(last.side, pair, language), sayMoment(last.at, language))}.{' '}
            <strong>{agreementSaid(last, pair, language)}</strong>
          </p>
        </section>
      ) : (
        hasBegun(pair) && <p>{words.nothing}</p>
      )}
      {open && (
        <form method="post" action={at('agree/')} class="asking screen">
          {last && agreedBy(last, pair.side) === null && (
            <input type="hidden" name="version" value={String(last.version)} />
          )}
          <p class="go">
            {last && agreedBy(last, pair.side) === null && (
              <>
                <button type="submit">{words.agree}</button>{' '}
              </>
            )}
            <a class={last ? undefined : 'button'} href={at('write/')}>
              {last ? words.change : words.write}
            </a>
          </p>
          {last && agreedBy(last, pair.side) === null && <p class="hint">{words.agreeHint}</p>}
        </form>
      )}
      {versions.length > 1 && (
        <p class="screen">
          <a href={at('history/')}>{words.history}</a>
        </p>
      )}
    </>
  );
  return pairPage(context, pair, { heading: words.title, content, status });
}

/** Somebody opens the roadmap of their pair. */
export async function ownRoadmap(context: AskedPair): Promise<Response> {
  const words = roadmapWords(context.var.language);
  const notices = new Map([
    ['saved', words.saved],
    ['told', words.savedTold],
    ['agreed', words.thanks],
    ['same', words.same],
  ]);
  const notice = notices.get(context.req.query('notice') ?? '');
  return show(context, await namedPair(context), { notice });
}

/** Somebody agrees with the version that they read; where there is a newer one, they read that first. */
export async function agreeWithRoadmap(context: AskedPair): Promise<Response> {
  const sent = await readForm(context.req.raw);
  const { language, session } = context.var;
  const pair = await namedPair(context);
  const version = Number(sent.get('version') ?? Number.NaN);
  const db = openDatabase(context.env.DB);
  const one = { pair: pair.id, side: pair.side, person: session.person, now: Date.now() };
  const agreed = Number.isSafeInteger(version) && (await agreeWithVersion(db, one, version));
  const { versions } = agreed ? { versions: [] } : await roadmapOf(db, pair.id);
  const [last] = versions;
  // A second press finds their word where the first one left it.
  if (agreed || (last?.version === version && agreedBy(last, pair.side) !== null))
    return context.redirect(pairAddress(language, pair, 'roadmap/?notice=agreed'), 303);
  const words = roadmapWords(language);
  const fault = mayWrite(pair) ? words.newer : words.over;
  return show(context, pair, { fault }, 409);
}
