import { type Database, openDatabase } from '../../../db/open.ts';
import type { Both } from '../../../db/proposals/cohort.ts';
import { type ProposalRow, proposalNamed } from '../../../db/proposals/read.ts';
import type { ProposalAim } from '../../../domain/matching/proposals.ts';
import { continueInCopy, throwAway } from '../../actions/proposals/begin.ts';
import { rulePairs, takeApart } from '../../actions/proposals/change.ts';
import { acting } from '../acting.ts';
import { consoleAddress } from '../address.ts';
import { changeOf, wasDone } from '../change-of.ts';
import { taking } from '../give-back.tsx';
import { keyOf } from '../key.tsx';
import { missing } from '../message/missing.ts';
import { oneOf } from '../selection.ts';
import { type AskedOne, proposalAsked } from './draft.ts';
import { showProposal } from './one.tsx';
import { runDraft } from './run.ts';
import { sayOvertaken, sayUnpairable } from './said.tsx';
import { readSettings } from './settings.tsx';
import { proposalWords } from './words.ts';

/** What is known where a draft is changed. */
interface Changing {
  readonly context: AskedOne;
  readonly db: Database;
  readonly proposal: ProposalRow;
  readonly sent: URLSearchParams;
}

/** Two participations as a tick names them. */
export function readBoth(text: string): readonly Both[] {
  const [, mentor, mentee] = /^([\w-]{1,80})\.([\w-]{1,80})$/.exec(text) ?? [];
  return mentor && mentee ? [{ mentor, mentee }] : [];
}

const backTo = ({ context, proposal }: Changing, query: Record<string, string | undefined>) =>
  context.redirect(consoleAddress(context.var.language, `proposals/${proposal.id}/`, query), 303);

/** Says that somebody else was faster, and shows how things stand; where this very form was, pressed twice, what it did. */
export async function overtaken(
  context: AskedOne,
  sent: URLSearchParams,
  notice: string,
): Promise<Response> {
  const { language } = context.var;
  const proposal = await proposalAsked(context);
  if (!proposal) return missing(context);
  if (wasDone(proposal, sent))
    return context.redirect(consoleAddress(language, `proposals/${proposal.id}/`, { notice }), 303);
  const fault =
    proposal.state === 'draft'
      ? sayOvertaken(proposal, language)
      : proposalWords(language).notDraft;
  return showProposal(context, { fault, status: 409 });
}

const aimOf = ({ evening }: ProposalRow, aim: ProposalAim): ProposalAim =>
  evening ? 'stable' : aim === 'stable' ? 'total' : aim;

async function run(changing: Changing): Promise<Response> {
  const { context, db, proposal, sent } = changing;
  const { language } = context.var;
  const words = proposalWords(language);
  const typed = { aim: sent.get('aim') ?? '', least: sent.get('least') ?? '' };
  const read = readSettings(sent);
  // What is worked out from an evening stays so, and nothing else is.
  const settings = read && { ...read, aim: aimOf(proposal, read.aim) };
  if (!settings)
    return showProposal(context, {
      settings: { ...typed, fault: words.leastFault },
      status: 422,
    });
  const change = changeOf(proposal.id, sent);
  const outcome = await runDraft(context.env, db, proposal, change, settings, acting(context));
  switch (outcome.is) {
    case 'done':
      return backTo(changing, {
        notice: proposal.evening ? 'stable' : 'proved',
        lapsed: String(outcome.lapsed || ''),
      });
    case 'overtaken':
      return overtaken(context, sent, proposal.evening ? 'stable' : 'proved');
    case 'unpairable':
      return showProposal(context, {
        fault: sayUnpairable(outcome.why, language),
        settings: typed,
        status: 422,
      });
    default:
      // What the page says of either stands there already.
      return showProposal(context, { status: 422 });
  }
}

async function ruleTicked(changing: Changing): Promise<Response> {
  const { context, db, proposal, sent } = changing;
  const both = sent.getAll('pick').slice(0, 200).flatMap(readBoth);
  const to = oneOf(['locked', 'forbidden', 'free'] as const, sent.get('to'));
  if (both.length === 0 || !to)
    return showProposal(context, {
      fault: proposalWords(context.var.language).nothingTicked,
      status: 422,
    });
  const by = acting(context);
  const change = changeOf(proposal.id, sent);
  const done =
    to === 'forbidden'
      ? await takeApart(db, change, both, by)
      : await rulePairs(db, change, to === 'free' ? undefined : to, both, by);
  return done ? backTo(changing, { notice: 'done' }) : overtaken(context, sent, 'done');
}

/** Goes on in a copy; under the other aim it is worked out at once, and laid beside this one. */
async function copy(changing: Changing, other: boolean): Promise<Response> {
  const { context, db, proposal, sent } = changing;
  if (other && proposal.evening) return showProposal(context, { status: 422 });
  const by = acting(context);
  const id = keyOf(sent);
  const aim = other === (proposal.aim === 'total') ? 'least_first' : 'total';
  const isNew = await continueInCopy(db, proposal.id, id, other ? aim : proposal.aim, by);
  if (!(isNew || (await proposalNamed(db, id, by.scope)))) return overtaken(context, sent, '');
  const { language } = context.var;
  if (!other) return context.redirect(consoleAddress(language, `proposals/${id}/`), 303);
  const change = { id, version: 1, token: crypto.randomUUID() };
  const settings = { aim, least: proposal.least } as const;
  if (isNew) await runDraft(context.env, db, { ...proposal, id }, change, settings, by);
  return context.redirect(
    consoleAddress(language, `proposals/${proposal.id}/beside/`, { other: id }),
    303,
  );
}

/** A coordinator works a proposal out, rules on pairs, copies it or throws it away. */
export const changeProposal = taking(async (context: AskedOne, sent) => {
  const proposal = await proposalAsked(context);
  if (!proposal) return missing(context);
  const db = openDatabase(context.env.DB);
  const changing = { context, db, proposal, sent };
  // What is published, or was taken back, can still be copied and compared.
  if (proposal.state !== 'draft' && ['run', 'rule', 'drop'].includes(sent.get('do') ?? ''))
    return overtaken(context, sent, 'done');
  switch (sent.get('do')) {
    case 'run':
      return run(changing);
    case 'rule':
      return ruleTicked(changing);
    case 'copy':
      return copy(changing, false);
    case 'other_aim':
      return copy(changing, true);
    case 'drop': {
      const gone = await throwAway(db, changeOf(proposal.id, sent), acting(context));
      if (!gone) return overtaken(context, sent, '');
      return context.redirect(consoleAddress(context.var.language, 'proposals/'), 303);
    }
    default:
      return showProposal(context, { status: 422 });
  }
});
