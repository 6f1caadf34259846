import type { Context } from 'hono';
import { openDatabase } from '../../../db/open.ts';
import { pairsListed } from '../../../db/pairs/list.ts';
import { meetsInEvenings } from '../../../domain/matching/site-pairing.ts';
import { pairStates } from '../../../domain/pairs/pair.ts';
import { isWithin } from '../../../domain/people/scope.ts';
import { chooses } from '../../../domain/requests/request.ts';
import { sayMarked } from '../../../domain/words/said.ts';
import { siteIndex } from '../../http/site-index.ts';
import { sitePairing } from '../../pairs/rules.ts';
import { Filters } from '../../private/filters.tsx';
import { Pager } from '../../private/pager.tsx';
import { Select } from '../../private/select.tsx';
import { acting } from '../acting.ts';
import { consoleAddress } from '../address.ts';
import { eveningsWords } from '../evenings/words.ts';
import type { ConsoleEnv } from '../guard/person.ts';
import { consolePage } from '../page.tsx';
import { proposalWords } from '../proposals/words.ts';
import { pulseWords } from '../pulse/words.ts';
import { requestsWords } from '../requests/words.ts';
import { oneOf, programmeAsked, readCursor, writeCursor } from '../selection.ts';
import { consoleWords } from '../words.ts';
import { programmeSaid } from './said.tsx';
import { PairTable } from './table.tsx';
import { pairsWords } from './words.ts';

/** Pairs shown at once. */
const atOnce = 50;

/** The pairs that somebody looks after, the last changed first. */
export async function listOfPairs(context: Context<ConsoleEnv>): Promise<Response> {
  const { language } = context.var;
  const words = pairsWords(language);
  const { scope } = acting(context);
  const asked = (name: string) => context.req.query(name);
  const programme = programmeAsked(asked('programme'));
  const state = oneOf(pairStates, asked('state'));
  const from = readCursor(asked('after'));
  const db = openDatabase(context.env.DB);
  const [{ programmes }, pairing, found] = await Promise.all([
    siteIndex(context.env),
    sitePairing(context.env),
    pairsListed(db, { programme, state }, scope, {
      limit: atOnce + 1,
      after: from && { changedAt: from.receivedAt, row: from.row },
    }),
  ]);
  const meets = pairing.programmes.some(meetsInEvenings);
  const rows = found.slice(0, atOnce);
  const last = found.length > atOnce ? rows.at(-1) : undefined;
  const chosen = [
    programme && programmeSaid(programmes, programme, language),
    state && words.states[state],
  ].filter(Boolean);
  const { all, programme: programmeLabel, show } = consoleWords(language);
  const seen = programmes.filter(({ id }) => isWithin(scope, id));
  const content = (
    <>
      <p class="hint">{words.secret}</p>
      <ul class="ways">
        <li>
          <a href={consoleAddress(language, 'pulse/', { programme })}>
            {pulseWords(language).heading}
          </a>
        </li>
        <li>
          <a href={consoleAddress(language, 'proposals/', { programme })}>
            {proposalWords(language).heading}
          </a>
        </li>
        {pairing.programmes.some(chooses) && (
          <li>
            <a href={consoleAddress(language, 'requests/')}>{requestsWords(language).heading}</a>
          </li>
        )}
        {meets && (
          <li>
            <a href={consoleAddress(language, 'evenings/')}>{eveningsWords(language).heading}</a>
          </li>
        )}
      </ul>
      <Filters label={words.filters} chosen={words.filtered(chosen.join(', '))} submit={show}>
        <Select
          name="programme"
          label={programmeLabel}
          chosen={programme}
          options={[
            ['', all],
            ...seen.map(({ id, name }) => [id, sayMarked(name, language)] as const),
          ]}
        />
        <Select
          name="state"
          label={words.state}
          chosen={state}
          options={[['', words.all], ...pairStates.map((one) => [one, words.states[one]] as const)]}
        />
      </Filters>
      {rows.length === 0 ? (
        <p>{chosen.length > 0 || from ? words.noneChosen : words.none}</p>
      ) : (
        <PairTable
          language={language}
          rows={rows}
          say={(id) => programmeSaid(programmes, id, language)}
          hueOf={(id) => programmes.find((one) => one.id === id)?.hue}
        />
      )}
      {last && (
        <Pager
          label={words.pages}
          previous={undefined}
          next={{
            label: words.older,
            address: consoleAddress(language, 'pairs/', {
              programme,
              state,
              after: writeCursor({ receivedAt: last.changedAt, row: last.row }),
            }),
          }}
        />
      )}
    </>
  );
  return consolePage(context, { title: words.title, heading: words.heading, content });
}
