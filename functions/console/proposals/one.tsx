import { openDatabase } from '../../../db/open.ts';
import { cohortSize } from '../../../db/proposals/cohort.ts';
import {
  forbiddenIn,
  type ProposalRow,
  type ProposedPlace,
  proposalsListed,
  proposedIn,
  signedIn,
  sumBefore,
} from '../../../db/proposals/read.ts';
import { mostInWorker, mostWithinTime } from '../../../domain/matching/proposals.ts';
import { siteIndex } from '../../http/site-index.ts';
import { proposingIn } from '../../pairs/rules.ts';
import { acting } from '../acting.ts';
import { mayChange } from '../guard/person.ts';
import { missing } from '../message/missing.ts';
import { consolePage } from '../page.tsx';
import { programmeSaid } from '../pairs/said.tsx';
import { type AskedOne, proposalAsked } from './draft.ts';
import { groupingQuestions, groupsBy, menteeForms } from './groups.tsx';
import { missingFor } from './missing.tsx';
import { publishWords } from './publish-words.ts';
import { sayOvertaken } from './said.tsx';
import type { TypedSettings } from './settings.tsx';
import { ProposalView } from './view.tsx';
import { proposalWords } from './words.ts';

/** Mentees on one page of a proposal. */
const atOnce = mostInWorker;

/** With more pairs than that, the run before is not laid beside this one: it would read too many rows. */
const mostCompared = 200;

/** What is said above a proposal, and what was typed and could not be taken. */
export interface Above {
  readonly notice?: string | undefined;
  readonly fault?: string | undefined;
  readonly settings?: TypedSettings | undefined;
  readonly status?: number;
}

const readPlace = (text: string | undefined): ProposedPlace | undefined => {
  const [, score, mentee] = /^(\d{1,3}|-)\.([\w-]{1,80})$/.exec(text ?? '') ?? [];
  return mentee ? { score: score === '-' ? null : Number(score), mentee } : undefined;
};

/** Where the page after these rows begins. */
export const writePlace = ({ score, mentee }: ProposedPlace): string => `${score ?? '-'}.${mentee}`;

/** Shows a proposal as it stands. */
export async function showProposal(context: AskedOne, above: Above = {}): Promise<Response> {
  const { language, session } = context.var;
  const { env } = context;
  const { scope } = acting(context);
  const proposal = await proposalAsked(context);
  if (!proposal) return missing(context);
  const db = openDatabase(env.DB);
  const { programme } = proposal;
  const after = readPlace(context.req.query('after'));
  const [index, proposing, rows, forbidden, others, size, signed, before] = await Promise.all([
    siteIndex(env),
    proposingIn(env, programme),
    proposedIn(db, proposal, atOnce + 1, after),
    forbiddenIn(db, proposal.id, 50),
    proposalsListed(db, programme, scope, 20),
    cohortSize(db, programme, scope, mostInWorker + 1),
    proposal.state === 'published' ? signedIn(db, proposal) : [],
    beforeOf(db, proposal),
  ]);
  const shown = rows.slice(0, atOnce);
  const alone = shown.filter(({ mentor }) => mentor === null);
  const questions = groupingQuestions(await menteeForms(env));
  const chosen = questions.find(({ id }) => id === context.req.query('group'));
  const [found, lacking] = await Promise.all([
    chosen && groupsBy(db, proposal, chosen, language),
    missingFor(
      env,
      db,
      programme,
      alone.map(({ mentee }) => mentee),
      scope,
    ),
  ]);
  const last = rows.length > atOnce ? shown.at(-1) : undefined;
  const isOver = (most: number) =>
    !proposal.evening && (size.mentors > most || size.mentees > most);
  const large = isOver(mostInWorker);
  const browser = isOver(mostWithinTime);
  const content = (
    <ProposalView
      {...{
        language,
        proposal,
        above,
        before,
        forbidden,
        signed,
        large,
        browser,
        questions,
        chosen,
        found,
      }}
      rows={shown}
      lacking={lacking}
      others={others.filter(({ id, run }) => id !== proposal.id && run !== 0)}
      known={proposing !== undefined}
      changes={session !== undefined && mayChange(session.role)}
      next={last && writePlace(last)}
      isFirst={after === undefined}
    />
  );
  const words = proposalWords(language);
  return consolePage(context, {
    title: words.title,
    heading: words.of(programmeSaid(index.programmes, programme, language)),
    content,
    status: above.status,
    script: proposal.state !== 'draft' ? undefined : browser ? 'propose' : 'many',
  });
}

const beforeOf = async (db: Parameters<typeof sumBefore>[0], proposal: ProposalRow) =>
  proposal.before !== 0 && proposal.pairs <= mostCompared ? sumBefore(db, proposal) : undefined;

/** The page of a proposal: its pairs, those who stay alone, how fair it is, and what may be done with it. */
export const oneProposal = async (context: AskedOne): Promise<Response> => {
  const words = proposalWords(context.var.language);
  const lapsed = Number(/^\d{1,4}$/.exec(context.req.query('lapsed') ?? '')?.[0] ?? 0);
  const notice = new Map([
    ['stable', [words.stable, lapsed > 0 && words.lapsed(lapsed)].filter(Boolean).join(' ')],
    ['proved', [words.proved, lapsed > 0 && words.lapsed(lapsed)].filter(Boolean).join(' ')],
    ['done', words.done],
    ['published', publishWords(context.var.language).published],
    ['taken_back', publishWords(context.var.language).takenBack],
  ]).get(context.req.query('notice') ?? '');
  if (context.req.query('notice') !== 'overtaken') return showProposal(context, { notice });
  const proposal = await proposalAsked(context);
  return showProposal(context, {
    fault:
      proposal?.state === 'draft' ? sayOvertaken(proposal, context.var.language) : words.notDraft,
  });
};
