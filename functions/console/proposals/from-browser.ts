import { type Database, openDatabase } from '../../../db/open.ts';
import { faultsOf } from '../../../db/proposals/check.ts';
import {
  type CohortRow,
  cohortNamed,
  cohortSide,
  formerPairs,
  settledAmong,
} from '../../../db/proposals/cohort.ts';
import { type ProposalRow, type RunPair, rulingsOf } from '../../../db/proposals/read.ts';
import type { Form } from '../../../domain/forms/definition.ts';
import { questionsOf } from '../../../domain/forms/questions.ts';
import { conditionsOf } from '../../../domain/forms/show-if.ts';
import { forbidden } from '../../../domain/matching/assignment/problem.ts';
import { numbersOf, pairKey } from '../../../domain/matching/cohort.ts';
import {
  type PartAnswer,
  pairsAtOnce,
  questionsLookedAt,
  type SentDraft,
  type SentPart,
  type SentPerson,
} from '../../../domain/matching/sent-cohort.ts';
import { roles } from '../../../domain/people/participation.ts';
import type { Acting } from '../../actions/acting.ts';
import { standStored, storePart } from '../../actions/proposals/change.ts';
import type { Env } from '../../env.ts';
import { type Proposing, proposingIn } from '../../pairs/rules.ts';
import { acting } from '../acting.ts';
import { consoleAddress } from '../address.ts';
import { changeOf } from '../change-of.ts';
import { definitionsOf } from '../every-version.ts';
import { taking } from '../give-back.tsx';
import { oneOf } from '../selection.ts';
import { checkWords } from './check-words.ts';
import { type AskedOne, gathered, proposalAsked } from './draft.ts';
import { sayOvertaken } from './said.tsx';
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

/** The pairs of a part, by participation; nothing where it is none. */
function readPairs(text: string): readonly (readonly [string, string | null])[] | undefined {
  try {
    const read: unknown = JSON.parse(text);
    if (!Array.isArray(read) || read.length > pairsAtOnce) return undefined;
    const isId = (one: unknown): one is string => typeof one === 'string' && one.length <= 80;
    const pairs = read.filter(
      (one): one is [string, string | null] =>
        Array.isArray(one) && isId(one[0]) && (one[1] === null || isId(one[1])),
    );
    return pairs.length === read.length ? pairs : undefined;
  } catch {
    return undefined;
  }
}

/** Scores a part anew by what people answered, whatever the browser says; whom it may not pair stops it. */
async function checked(
  env: Env,
  db: Database,
  proposal: ProposalRow,
  proposing: Proposing,
  pairs: readonly (readonly [string, string | null])[],
  by: Acting,
): Promise<readonly RunPair[] | { readonly apart: readonly [string, string] }> {
  const { programme } = proposal;
  const mentors = [...new Set(pairs.flatMap(([, mentor]) => mentor ?? []))];
  const mentees = [...new Set(pairs.map(([mentee]) => mentee))];
  const [guides, learners, rulings] = await Promise.all([
    cohortNamed(db, { programme, role: 'mentor' }, mentors, by.scope),
    cohortNamed(db, { programme, role: 'mentee' }, mentees, by.scope),
    rulingsOf(db, proposal.id),
  ]);
  const { cohort } = await gathered(
    env,
    db,
    { mentors: guides, mentees: learners },
    proposing,
    rulings,
    new Set(pairs.map(([mentee, mentor]) => pairKey(mentor ?? '', mentee))),
  );
  const numberOf = numbersOf(cohort.people.mentors);
  const rankOf = numbersOf(cohort.people.mentees);
  const found: RunPair[] = [];
  for (const [mentee, mentor] of pairs) {
    const [rank, at] = [rankOf.get(mentee), numberOf.get(mentor ?? '')];
    // Whoever left meanwhile is not stored; whose mentor left stays alone.
    if (rank === undefined) continue;
    if (at === undefined) found.push({ mentee, mentor: null, score: null });
    else {
      const score = cohort.scores[rank * cohort.mentors + at] ?? forbidden;
      if (score === forbidden)
        return {
          apart: [cohort.people.mentees[rank]?.name ?? '', cohort.people.mentors[at]?.name ?? ''],
        };
      found.push({ mentee, mentor, score });
    }
  }
  return found;
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
  if (proposal.state !== 'draft') return refuse(proposalWords(language).notDraft);
  if (change.version !== proposal.version) return refuse(sayOvertaken(proposal, language));
  const run = Number(/^\d{1,10}$/.exec(sent.get('run') ?? '')?.[0] ?? 0);
  // The run that stands, and the one before it, are nobody's to write into.
  if (run < 1 || run > 2 ** 31 || run === proposal.run || run === proposal.before)
    return refuse(words.unread, 422);
  const db = openDatabase(env.DB);
  const by = acting(context);
  if (sent.get('do') === 'stand') {
    const settings = readSettings(sent);
    if (!settings || settings.aim === 'stable')
      return refuse(proposalWords(language).leastFault, 422);
    const most = proposing.programme.mentees_per_mentor;
    const faults = await faultsOf(db, { id: proposal.id, run, least: settings.least, most });
    // A part that did not arrive would leave its people out without a word.
    if (String(faults.people) !== sent.get('people')) return refuse(words.unread);
    if (faults.full) return refuse(words.full);
    if (faults.against > 0) return refuse(words.against);
    if (!(await standStored(db, change, run, settings, by)))
      return refuse(sayOvertaken(proposal, language));
    const at = consoleAddress(language, `proposals/${proposal.id}/`, { notice: 'proved' });
    return context.json({ at } satisfies PartAnswer);
  }
  const pairs = readPairs(sent.get('pairs') ?? '');
  if (!pairs) return refuse(words.unread, 422);
  const found = await checked(env, db, proposal, proposing, pairs, by);
  if ('apart' in found) return refuse(words.apart(...found.apart));
  const stored = await storePart(db, change, run, found, by);
  return context.json({ stored } satisfies PartAnswer);
});
