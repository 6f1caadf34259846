import type { Context } from 'hono';
import { openDatabase } from '../../../db/open.ts';
import { cohortSize } from '../../../db/proposals/cohort.ts';
import { type ProposalRow, proposalsListed } from '../../../db/proposals/read.ts';
import { mostWithinTime } from '../../../domain/matching/proposals.ts';
import { isWithin } from '../../../domain/people/scope.ts';
import { sayMoment } from '../../../domain/words/moment.ts';
import { beginProposal, throwAway } from '../../actions/proposals/begin.ts';
import { siteIndex } from '../../http/site-index.ts';
import { sitePairing } from '../../pairs/rules.ts';
import { Fault } from '../../private/notice.tsx';
import { Table } from '../../private/table.tsx';
import { acting } from '../acting.ts';
import { consoleAddress } from '../address.ts';
import { Begin } from '../begin.tsx';
import { taking } from '../give-back.tsx';
import { type ConsoleEnv, mayChange } from '../guard/person.ts';
import { Key, keyOf } from '../key.tsx';
import { consolePage } from '../page.tsx';
import { programmeSaid } from '../pairs/said.tsx';
import { programmeAsked } from '../selection.ts';
import { runDraft } from './run.ts';
import { sayUnpairable } from './said.tsx';
import { readSettings, SettingsFields } from './settings.tsx';
import { proposalWords } from './words.ts';

type Asked = Context<ConsoleEnv>;

/** Proposals shown. */
const most = 50;

/** What was sent and could not be begun. */
interface Refused {
  readonly programme: string;
  readonly aim: string;
  readonly least: string;
  readonly fault: string;
  /** Whether the fault is the threshold's. */
  readonly ofLeast: boolean;
}

async function show(context: Asked, refused?: Refused): Promise<Response> {
  const { language, session } = context.var;
  const words = proposalWords(language);
  const { scope } = acting(context);
  const db = openDatabase(context.env.DB);
  const [{ programmes }, pairing, rows] = await Promise.all([
    siteIndex(context.env),
    sitePairing(context.env),
    proposalsListed(db, undefined, scope, most),
  ]);
  const known = new Set(pairing.rules ? pairing.programmes.map(({ id }) => id) : []);
  const open = programmes.filter(({ id }) => isWithin(scope, id) && known.has(id));
  const chosen = refused?.programme ?? programmeAsked(context.req.query('programme'));
  const address = (row: ProposalRow) => consoleAddress(language, `proposals/${row.id}/`);
  const content = (
    <>
      <p>{words.lead}</p>
      {rows.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <Table
          class="list"
          rows={rows}
          columns={[
            {
              label: words.proposal,
              cell: (row) => (
                <a href={address(row)}>{programmeSaid(programmes, row.programme, language)}</a>
              ),
            },
            { label: words.state, cell: ({ state }) => words.states[state] },
            {
              label: words.result,
              cell: ({ run, pairs, total, lowest }) =>
                run === 0 ? words.notRun : words.sum(pairs, total, lowest),
            },
            { label: words.changed, cell: ({ changedAt }) => sayMoment(changedAt, language) },
          ]}
        />
      )}
      {session && mayChange(session.role) && (
        <Begin
          {...{ language, words, open, chosen }}
          below="proposals/"
          fault={refused && !refused.ofLeast && <Fault id="begin-error">{refused.fault}</Fault>}
        >
          <Key />
          <SettingsFields
            language={language}
            aim={refused?.aim ?? 'total'}
            least={refused?.least ?? String(pairing.rules?.at_least ?? 0)}
            fault={refused?.ofLeast ? refused.fault : undefined}
          />
        </Begin>
      )}
    </>
  );
  const { title, heading } = words;
  return consolePage(context, { title, heading, content, status: refused ? 422 : 200 });
}

/** The last changed proposals, and a form that begins one. */
export const listOfProposals = (context: Asked): Promise<Response> => show(context);

/** A coordinator begins a proposal; where the Worker works it out, it does so at once. */
export const createProposal = taking(async (context: Asked, sent) => {
  const { language } = context.var;
  const words = proposalWords(language);
  const by = acting(context);
  const typed = {
    programme: programmeAsked(sent.get('programme')) ?? '',
    aim: sent.get('aim') ?? '',
    least: sent.get('least') ?? '',
  };
  const read = readSettings(sent);
  const settings = read?.aim === 'stable' ? { ...read, aim: 'total' as const } : read;
  if (!settings) return show(context, { ...typed, fault: words.leastFault, ofLeast: true });
  const { programmes } = await sitePairing(context.env);
  if (!programmes.some(({ id }) => id === typed.programme) || !isWithin(by.scope, typed.programme))
    return show(context, { ...typed, fault: words.noProgramme, ofLeast: false });
  const db = openDatabase(context.env.DB);
  const { programme } = typed;
  const size = await cohortSize(db, programme, by.scope, mostWithinTime + 1);
  const { id, isNew } = await beginProposal(db, { id: keyOf(sent), programme, ...settings }, by);
  // A browser with scripts works it out there; the Worker without them, as far as it can.
  if (!isNew || Math.max(size.mentors, size.mentees) > mostWithinTime)
    return context.redirect(consoleAddress(language, `proposals/${id}/`), 303);
  const change = { id, version: 1, token: crypto.randomUUID() };
  const outcome = await runDraft(
    context.env,
    db,
    { id, programme, evening: null },
    change,
    settings,
    by,
  );
  if (outcome.is === 'unpairable') {
    // There is nothing to work on: no draft is left behind.
    await throwAway(db, change, by);
    return show(context, {
      ...typed,
      fault: sayUnpairable(outcome.why, language),
      ofLeast: outcome.why.is === 'all_below',
    });
  }
  const notice = outcome.is === 'done' ? 'proved' : undefined;
  return context.redirect(consoleAddress(language, `proposals/${id}/`, { notice }), 303);
});
