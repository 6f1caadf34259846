import { openDatabase } from '../../../db/open.ts';
import { roadmapOf } from '../../../db/roadmap/read.ts';
import { fields, textsAt } from '../../../domain/roadmap/roadmap.ts';
import { sayMoment } from '../../../domain/words/moment.ts';
import { type AskedPair, namedPair, pairAddress } from '../pairs/own.ts';
import { pairPage } from '../pairs/pair-page.tsx';
import { agreementSaid, whoWas } from './own.ts';
import { fieldsSaid, RoadmapTexts } from './texts.tsx';
import { roadmapWords } from './words.ts';

/** So many versions are shown with their words. */
const shown = 30;

/** What the roadmap said in each version, the newest first: who wrote it, when, and what was changed. */
export async function roadmapHistory(context: AskedPair): Promise<Response> {
  const { language } = context.var;
  const words = roadmapWords(language);
  const pair = await namedPair(context);
  const { versions, changes } = await roadmapOf(openDatabase(context.env.DB), pair.id);
  const content = (
    <>
      <p>{versions.length === 0 ? words.nothing : words.historyLead}</p>
      {versions.slice(0, shown).map((one) => {
        const changed = fields.filter((field) =>
          changes.some((change) => change.version === one.version && change.field === field),
        );
        return (
          <section class="part">
            <h2>{words.version(one.version)}</h2>
            <div class="plain">
              <p class="note">
                {words.written(whoWas(one.side, pair, language), sayMoment(one.at, language))}.{' '}
                {agreementSaid(one, pair, language)}{' '}
                {changed.length === 0
                  ? words.lost
                  : one.version > 1 && words.changedIn(fieldsSaid(changed, language))}
              </p>
              <details>
                <summary>{words.whatItSaid}</summary>
                <RoadmapTexts
                  language={language}
                  texts={textsAt(changes, one.version)}
                  heading={(title) => <h3>{title}</h3>}
                />
              </details>
            </div>
          </section>
        );
      })}
      <p class="screen">
        <a href={pairAddress(language, pair, 'roadmap/')}>{words.backToRoadmap}</a>
      </p>
    </>
  );
  return pairPage(context, pair, { heading: words.history, content });
}
