import type { Context } from 'hono';
import { gatheringsListed, gatheringTotals } from '../../../db/gatherings/read.ts';
import { openDatabase } from '../../../db/open.ts';
import { isWithin } from '../../../domain/people/scope.ts';
import { sayMarked } from '../../../domain/words/said.ts';
import { siteIndex } from '../../http/site-index.ts';
import { Filters } from '../../private/filters.tsx';
import { LargeFigures } from '../../private/large-figures.tsx';
import { Select } from '../../private/select.tsx';
import { acting } from '../acting.ts';
import { consoleAddress } from '../address.ts';
import { type ConsoleEnv, mayChange } from '../guard/person.ts';
import { consolePage } from '../page.tsx';
import { programmeSaid } from '../pairs/said.tsx';
import { programmeAsked } from '../selection.ts';
import { consoleWords } from '../words.ts';
import { sayHours } from './hours.ts';
import { GatheringTable } from './table.tsx';
import { gatheringsWords } from './words.ts';

/** Gatherings shown of what is to come, and of what is past. */
const most = 50;
const day = 24 * 60 * 60_000;

/** The gatherings that somebody looks after: what comes, what was, and what it came to in a year. */
export async function listOfGatherings(context: Context<ConsoleEnv>): Promise<Response> {
  const { language, session } = context.var;
  const words = gatheringsWords(language);
  const { scope, now } = acting(context);
  const programme = programmeAsked(context.req.query('programme'));
  const db = openDatabase(context.env.DB);
  // One that is going on is still to come: that is where it is looked for.
  const since = now - day / 4;
  const [{ programmes }, coming, past, totals] = await Promise.all([
    siteIndex(context.env),
    gatheringsListed(db, { programme, from: since, limit: most }, scope),
    gatheringsListed(db, { programme, before: since, limit: most }, scope),
    gatheringTotals(db, programme, { from: now - 365 * day, until: now }, scope),
  ]);
  const seen = programmes.filter(({ id }) => isWithin(scope, id));
  const { figures } = words;
  const table = {
    language,
    say: (id: string) => programmeSaid(programmes, id, language),
    hueOf: (id: string) => programmes.find((one) => one.id === id)?.hue,
  };
  const chosen = programme === undefined ? '' : programmeSaid(programmes, programme, language);
  const content = (
    <>
      <p>{words.lead}</p>
      {totals.held > 0 && (
        <LargeFigures
          figures={[
            { value: totals.held, label: figures.held(totals.held) },
            { value: sayHours(totals.minutes, language), label: figures.hours },
            { value: sayHours(totals.volunteered, language), label: figures.volunteers },
          ]}
        />
      )}
      {session && mayChange(session.role) && (
        <p>
          <a class="button" href={consoleAddress(language, 'new-gathering/', { programme })}>
            {words.add}
          </a>
        </p>
      )}
      {seen.length > 1 && (
        <Filters
          label={words.filters}
          chosen={words.filtered(chosen)}
          submit={consoleWords(language).show}
          quiet
        >
          <Select
            name="programme"
            label={consoleWords(language).programme}
            chosen={programme}
            options={[
              ['', consoleWords(language).all],
              ...seen.map(({ id, name }) => [id, sayMarked(name, language)] as const),
            ]}
          />
        </Filters>
      )}
      <section>
        <h2>{words.coming}</h2>
        {coming.length === 0 ? (
          <p class="empty">{words.noComing}</p>
        ) : (
          <GatheringTable {...table} rows={coming} />
        )}
      </section>
      <section>
        <h2>{words.past}</h2>
        {past.length === 0 ? (
          <p class="empty">{words.noPast}</p>
        ) : (
          <GatheringTable {...table} rows={past} past />
        )}
        {past.length === most && <p class="hint">{words.most(most)}</p>}
      </section>
    </>
  );
  return consolePage(context, { title: words.title, heading: words.heading, content });
}
