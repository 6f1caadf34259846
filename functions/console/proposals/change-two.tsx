import { openDatabase } from '../../../db/open.ts';
import { runOf } from '../../../db/proposals/read.ts';
import { mostInWorker } from '../../../domain/matching/proposals.ts';
import { putTogether, rulePairs, settle, takeApart } from '../../actions/proposals/change.ts';
import { acting } from '../acting.ts';
import { consoleAddress } from '../address.ts';
import { changeOf } from '../change-of.ts';
import { taking } from '../give-back.tsx';
import { missing } from '../message/missing.ts';
import { overtaken } from './change.tsx';
import { type AskedOne, proposalAsked } from './draft.ts';
import { bothAsked, type Seen, seenTwo, showTwo } from './two.tsx';
import { proposalWords } from './words.ts';

/** How many others are with a mentor in the run that stands. */
const others = (
  run: Awaited<ReturnType<typeof runOf>>,
  { mentor, mentee }: ReturnType<typeof bothAsked>,
) => run.filter((one) => one.mentor === mentor && one.mentee !== mentee).length;

/** Why two cannot be put together by hand; nothing where they can. */
function refusal(seen: Seen | undefined, taken: number, words: ReturnType<typeof proposalWords>) {
  if (!seen) return words.left;
  const { bench, at, rank, two } = seen;
  if (bench.cohort.apart(at, rank).length > 0) return words.excluded;
  return taken >= (bench.cohort.capacities[at] ?? 0) ? words.full(two.mentor.name) : undefined;
}

/** A coordinator puts two people together in a proposal, locks them, takes them apart, or settles a name. */
export const changeTwo = taking(async (context: AskedOne, sent) => {
  const proposal = await proposalAsked(context);
  if (!proposal) return missing(context);
  const { language } = context.var;
  const words = proposalWords(language);
  const db = openDatabase(context.env.DB);
  const by = acting(context);
  const both = bothAsked(context);
  const change = changeOf(proposal.id, sent);
  const done = (made: boolean) =>
    made
      ? context.redirect(
          consoleAddress(language, `proposals/${proposal.id}/pair/`, { ...both, notice: 'done' }),
          303,
        )
      : overtaken(context, sent, 'done');
  switch (sent.get('do')) {
    case 'lock':
      return done(await rulePairs(db, change, 'locked', [both], by));
    case 'free':
      return done(await rulePairs(db, change, undefined, [both], by));
    case 'forbid':
      return done(await rulePairs(db, change, 'forbidden', [both], by));
    case 'apart':
      return done(await takeApart(db, change, [both], by));
    case 'settle':
      return done(await settle(db, both, proposal.programme, by));
    case 'put': {
      const [seen, run] = await Promise.all([
        seenTwo(context.env, db, proposal, both, by.scope),
        runOf(db, proposal.id, proposal.run, mostInWorker * 20),
      ]);
      const why = refusal(seen, others(run, both), words);
      if (why || !seen) return showTwo(context, { fault: why ?? words.left }, 409);
      const score = seen.bench.cohort.scoreOf(seen.at, seen.rank);
      return done(await putTogether(db, change, { ...both, score }, by));
    }
    default:
      return showTwo(context, {}, 422);
  }
});
