import { type Database, openDatabase } from '../../../db/open.ts';
import { faultsOf } from '../../../db/proposals/check.ts';
import {
  type CohortRow,
  cohortSide,
  formerPairs,
  settledAmong,
} from '../../../db/proposals/cohort.ts';
import { type ProposalRow, rulingsOf } from '../../../db/proposals/read.ts';
import type { Form } from '../../../domain/forms/definition.ts';
import { questionsOf } from '../../../domain/forms/questions.ts';
import { conditionsOf } from '../../../domain/forms/show-if.ts';
import {
  type PartAnswer,
  pairsAtOnce,
  questionsLookedAt,
  type SentDraft,
  type SentPair,
  type SentPart,
  type SentPerson,
} from '../../../domain/matching/sent-cohort.ts';
import { roles } from '../../../domain/people/participation.ts';
import { standStored, storePart } from '../../actions/proposals/change.ts';
import { type Proposing, proposingIn } from '../../pairs/rules.ts';
import { acting } from '../acting.ts';
import { consoleAddress } from '../address.ts';
import { changeOf } from '../change-of.ts';
import { definitionsOf } from '../every-version.ts';
import { taking } from '../give-back.tsx';
import { oneOf } from '../selection.ts';
import { checkWords } from './check-words.ts';
import { type AskedOne, proposalAsked } from './draft.ts';
import { sayUnpairable } from './said.tsx';
import { benchOfSent, checked, lapsedAmong, readPairs, readUnpairable } from './sent-pairs.ts';
import { readSettings } from './settings.tsx';
import { proposalWords } from './words.ts';

/** People of one side that a browser gets at once. */
const peopleAtOnce = 150;

/** A form with the questions that pairing looks at, and those that decide whether these are asked. */
function reduced(form: Form, looked: ReadonlySet<string>): Form {
  const all = questionsOf(form);
  const conditions = all
    .filter(({ id }) => looked.has(id))
    .flatMap((question) => conditionsOf(question).map((one) => one.question));
  const kept = new Set([...looked, ...conditions]);
  const pages = form.pages.map((page) => ({
    ...page,
    questions: page.questions.filter(({ id }) => kept.has(id)),
  }));
  return { ...form, pages };
}

function sentPerson(row: CohortRow, form: Form | undefined, most: number): SentPerson {
  const kept = new Set(form ? questionsOf(form).map(({ id }) => id) : []);
  const { participation: id, name, addressKey, version, capacity, pairs } = row;
  const answers = Object.fromEntries(
    Object.entries(row.answers).filter(([question]) => kept.has(question)),
  );
  return { id, name, addressKey, version, answers, capacity: capacity ?? most, pairs };
}

/** What a browser works a draft out by, or a part of the people: asked for with `role`, from somebody on. */
export async function cohortPart(context: AskedOne): Promise<Response> {
  const { env } = context;
  const { scope } = acting(context);
  const proposal = await proposalAsked(context);
  const proposing = proposal && (await proposingIn(env, proposal.programme));
  if (!proposal || !proposing) return context.json({}, 404);
  const db = openDatabase(env.DB);
  context.header('Cache-Control', 'no-store');
  const role = oneOf(roles, context.req.query('role'));
  if (!role) return context.json(await draftFor(db, proposal, proposing));
  const after = context.req.query('after') || undefined;
  const { programme } = proposal;
  const rows = await cohortSide(db, { programme, role }, scope, peopleAtOnce, after);
  const ids = role === 'mentor' ? rows.map(({ participation }) => participation) : [];
  const [definitions, former, settled] = await Promise.all([
    definitionsOf(env, db, rows),
    formerPairs(db, ids),
    settledAmong(db, ids),
  ]);
  const looked = questionsLookedAt(proposing.rules);
  const forms = new Map(
    [...definitions].map(([version, form]) => [version, reduced(form, looked)] as const),
  );
  const most = proposing.programme.mentees_per_mentor;
  const part: SentPart = {
    people: rows.map((row) => sentPerson(row, forms.get(row.version), most)),
    forms: Object.fromEntries(forms),
    former,
    settled,
    next: rows.length === peopleAtOnce ? rows.at(-1)?.participation : undefined,
  };
  return context.json(part);
}

async function draftFor(
  db: Database,
  { id, version }: ProposalRow,
  { programme, rules }: Proposing,
): Promise<SentDraft> {
  const rulings = await rulingsOf(db, id);
  const of = (ruling: 'locked' | 'forbidden') => rulings.filter((one) => one.ruling === ruling);
  return { programme, rules, locked: of('locked'), forbidden: of('forbidden'), version };
}

/** Takes a part of what a browser worked out, or lets all of it stand; everything is checked again. */
export const runPart = taking(async (context: AskedOne, sent) => {
  const { language } = context.var;
  const { env } = context;
  const words = checkWords(language);
  const refuse = (refused: string, status: 404 | 409 | 422 = 409) =>
    context.json({ refused } satisfies PartAnswer, status);
  const proposal = await proposalAsked(context);
  const proposing = proposal && (await proposingIn(env, proposal.programme));
  if (!proposal || !proposing) return refuse(proposalWords(language).noRules, 404);
  const change = changeOf(proposal.id, sent);
  // The page that asks is no longer how things stand: it is led to what is, where it is said.
  const elsewhere = () => {
    const at = consoleAddress(language, `proposals/${proposal.id}/`, { notice: 'overtaken' });
    return context.json({ at } satisfies PartAnswer, 409);
  };
  if (proposal.state !== 'draft' || change.version !== proposal.version) return elsewhere();
  if (sent.get('do') === 'none') {
    const why = readUnpairable(sent);
    return refuse(why ? sayUnpairable(why, language) : words.unread, 422);
  }
  const run = Number(/^\d{1,10}$/.exec(sent.get('run') ?? '')?.[0] ?? 0);
  // The run that stands, and the one before it, are nobody's to write into.
  if (run < 1 || run > 2 ** 31 || run === proposal.run || run === proposal.before)
    return refuse(words.unread, 422);
  const db = openDatabase(env.DB);
  const by = acting(context);
  const bench = (pairs: readonly SentPair[]) =>
    benchOfSent(env, db, proposal, proposing, pairs, by);
  if (sent.get('do') === 'stand') {
    const settings = readSettings(sent);
    if (!settings || settings.aim === 'stable')
      return refuse(proposalWords(language).leastFault, 422);
    const claimed = readPairs(sent.get('lapsed')) ?? [];
    if (claimed.length > pairsAtOnce) return refuse(words.manyLapsed(pairsAtOnce));
    const lapsed = claimed.length > 0 ? lapsedAmong(await bench(claimed), claimed) : [];
    const most = proposing.programme.mentees_per_mentor;
    const { least } = settings;
    const faults = await faultsOf(db, { id: proposal.id, run, least, lapsed, most });
    // A part that did not arrive would leave its people out without a word.
    if (String(faults.people) !== sent.get('people')) return refuse(words.unread);
    if (faults.full) return refuse(words.full);
    if (faults.against > 0) return refuse(words.against);
    if (!(await standStored(db, change, { run, settings, lapsed }, by))) return elsewhere();
    const at = consoleAddress(language, `proposals/${proposal.id}/`, {
      notice: 'proved',
      lapsed: String(lapsed.length || ''),
    });
    return context.json({ at } satisfies PartAnswer);
  }
  const pairs = readPairs(sent.get('pairs'));
  if (!pairs || pairs.length > pairsAtOnce) return refuse(words.unread, 422);
  const found = checked(await bench(pairs), pairs);
  if ('apart' in found) return refuse(words.apart(...found.apart));
  const stored = await storePart(db, change, run, found, by);
  return context.json({ stored } satisfies PartAnswer);
});
