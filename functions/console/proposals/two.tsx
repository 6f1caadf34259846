import { type Database, openDatabase } from '../../../db/open.ts';
import { type Both, cohortNamed } from '../../../db/proposals/cohort.ts';
import { type ProposalRow, rulingsOf, runOf } from '../../../db/proposals/read.ts';
import { alone } from '../../../domain/matching/assignment/problem.ts';
import type { Two } from '../../../domain/matching/person.ts';
import { mostInWorker, mostWithinTime } from '../../../domain/matching/proposals.ts';
import { reasonsFor } from '../../../domain/matching/reasons/reasons.ts';
import { sayExclusion, sayTold } from '../../../domain/matching/reasons/say.ts';
import { toldReasons } from '../../../domain/matching/reasons/told.ts';
import { type WhyNotInDraft, whyNotInDraft } from '../../../domain/matching/why-not.ts';
import { fixedIn } from '../../../domain/matching/work-out.ts';
import type { Scope } from '../../../domain/people/scope.ts';
import type { Language } from '../../../domain/words/language.ts';
import type { Env } from '../../env.ts';
import { proposingIn } from '../../pairs/rules.ts';
import { Fault, Notice } from '../../private/notice.tsx';
import { acting } from '../acting.ts';
import { consoleAddress } from '../address.ts';
import { ratedIn } from '../evenings/rated.ts';
import { Said } from '../evenings/said.tsx';
import { mayChange } from '../guard/person.ts';
import { missing } from '../message/missing.ts';
import { consolePage } from '../page.tsx';
import { Reasons } from '../pairs/reasons.tsx';
import { reasonsWords } from '../pairs/reasons-words.ts';
import { SeenVersion } from '../seen-version.tsx';
import { type AskedOne, type Bench, benchOf, gathered, proposalAsked } from './draft.ts';
import { twoWords } from './two-words.ts';
import { proposalWords } from './words.ts';

/** Two people of a programme as a proposal sees them. */
export interface Seen {
  readonly bench: Bench;
  /** Their numbers in the cohort. */
  readonly at: number;
  readonly rank: number;
  readonly two: Two;
  /** Whether the cohort is these two alone: the programme has more than the Worker works out. */
  readonly large: boolean;
}

/** Two people, in the whole cohort where the Worker works it out; nothing where one of them is not in it. */
export async function seenTwo(
  env: Env,
  db: Database,
  proposal: Pick<ProposalRow, 'id' | 'programme' | 'evening'>,
  both: Both,
  scope: Scope,
): Promise<Seen | undefined> {
  const whole = await benchOf(env, db, proposal, scope, mostWithinTime);
  if (whole === 'no_rules') return undefined;
  const bench = whole === 'many' ? await benchOfTwo(env, db, proposal, both, scope) : whole;
  if (!bench) return undefined;
  const { mentors, mentees } = bench.cohort.people;
  const at = mentors.findIndex(({ id }) => id === both.mentor);
  const rank = mentees.findIndex(({ id }) => id === both.mentee);
  const [mentor, mentee] = [mentors[at], mentees[rank]];
  return mentor && mentee
    ? { bench, at, rank, two: { mentor, mentee }, large: whole === 'many' }
    : undefined;
}

async function benchOfTwo(
  env: Env,
  db: Database,
  { id, programme }: Pick<ProposalRow, 'id' | 'programme'>,
  both: Both,
  scope: Scope,
): Promise<Bench | undefined> {
  const [proposing, mentors, mentees, rulings] = await Promise.all([
    proposingIn(env, programme),
    cohortNamed(db, { programme, role: 'mentor' }, [both.mentor], scope),
    cohortNamed(db, { programme, role: 'mentee' }, [both.mentee], scope),
    rulingsOf(db, id),
  ]);
  return proposing && gathered(env, db, { mentors, mentees }, proposing, rulings);
}

/** Why two are not together: after an evening, what both said decides, and the total of others does not. */
type Why = WhyNotInDraft | { readonly is: 'by_ratings' };

/** How it stands between two people in a proposal. */
interface Standing {
  /** Why they are not together; in a large one, without what insisting costs. */
  readonly why: Why;
  /** What they scored when they were put together, where they are. */
  readonly was: number | null;
}

/** How it stands between two people in a proposal as it is. */
async function standingNow(
  db: Database,
  proposal: ProposalRow,
  { bench: { cohort, rulings }, at, rank, two }: Seen,
): Promise<Standing> {
  const run = await runOf(db, proposal.id, proposal.run, mostInWorker * 2);
  const numberOf = new Map(cohort.people.mentors.map(({ id }, number) => [id, number]));
  const byMentee = new Map(run.map(({ mentee, mentor }) => [mentee, mentor]));
  const mentorOf = Int32Array.from(
    cohort.people.mentees,
    ({ id }) => numberOf.get(byMentee.get(id) ?? '') ?? alone,
  );
  const locked = rulings.filter(({ ruling }) => ruling === 'locked');
  const { fixed } = fixedIn(cohort, locked);
  const { aim, least } = proposal;
  const stands = { least, fixed, assignment: { mentorOf } };
  const own = run.find(({ mentee }) => mentee === two.mentee.id);
  const was = own?.mentor === two.mentor.id ? own.score : null;
  const isByRatings = aim === 'stable';
  const why = whyNotInDraft(cohort, { aim: isByRatings ? 'total' : aim, ...stands }, at, rank);
  return isByRatings && why.is === 'better_elsewhere'
    ? { why: { is: 'by_ratings' }, was }
    : { why, was };
}

interface WhyProps {
  readonly language: Language;
  readonly proposal: ProposalRow;
  readonly seen: Seen;
  readonly why: Why;
}

const WhyNot = ({ language, proposal, seen, why }: WhyProps) => {
  const words = twoWords(language);
  const { two, large } = seen;
  switch (why.is) {
    case 'proposed':
      return null;
    case 'excluded':
      return (
        <>
          <p>{words.excluded}</p>
          <ul>
            {why.by.map((one) => (
              <li>
                <strong>{sayExclusion(one, two, language)}</strong>
              </li>
            ))}
          </ul>
        </>
      );
    case 'never':
      return <p>{words.never}</p>;
    case 'no_place':
      return <p>{words.noPlace(two.mentor.name)}</p>;
    case 'fixed_elsewhere':
      return <p>{words.fixed(two.mentee.name)}</p>;
    case 'by_ratings':
      return <p>{words.byRatings}</p>;
    case 'below':
      return <p>{words.below(why.score, why.least)}</p>;
    default: {
      if (large) return <p>{words.large}</p>;
      const { total, pairs, lowest } = why.insisting;
      const fewer = proposal.pairs - pairs;
      return (
        <p>
          {words.better(why.score, total, proposal.total, fewer)}{' '}
          {lowest !== undefined && words.lowest(lowest)}
        </p>
      );
    }
  }
};

interface DoProps {
  readonly language: Language;
  readonly proposal: ProposalRow;
  readonly both: Both;
  readonly why: Why;
  readonly locked: boolean;
}

/** What may be done with the two. */
const Do = ({ language, proposal, both, why, locked }: DoProps) => {
  const words = twoWords(language);
  const together = why.is === 'proposed';
  const open = [
    ...(together ? [locked ? 'free' : 'lock', 'apart'] : []),
    ...(!together && why.is !== 'excluded' && why.is !== 'no_place' ? ['put'] : []),
    ...(!together && why.is !== 'excluded' && why.is !== 'never' ? ['forbid'] : []),
  ] as const;
  const isName = why.is === 'excluded' && why.by.every(({ likeness }) => likeness === 'possibly');
  return (
    <form
      method="post"
      action={consoleAddress(language, `proposals/${proposal.id}/pair/`, { ...both })}
      class="steps-open"
    >
      <SeenVersion version={proposal.version} />
      {open.map((one) => (
        <button type="submit" name="do" value={one} class={one === 'put' ? undefined : 'quiet'}>
          {words[one as 'put']}
        </button>
      ))}
      {isName && (
        <>
          <p class="hint" id="settle-hint">
            {words.settleHint}
          </p>
          <button type="submit" name="do" value="settle" aria-describedby="settle-hint">
            {words.settle}
          </button>
        </>
      )}
    </form>
  );
};

/** The two that an address names. */
export const bothAsked = (context: AskedOne): Both => ({
  mentor: context.req.query('mentor') ?? '',
  mentee: context.req.query('mentee') ?? '',
});

/** Shows two people in a proposal: their score, the reasons, and why they are or are not together. */
export async function showTwo(
  context: AskedOne,
  said: { readonly notice?: string | undefined; readonly fault?: string } = {},
  status?: number,
): Promise<Response> {
  const { language, session } = context.var;
  const { env } = context;
  const { scope } = acting(context);
  const proposal = await proposalAsked(context);
  if (!proposal) return missing(context);
  const db = openDatabase(env.DB);
  const words = twoWords(language);
  const both = bothAsked(context);
  const back = (
    <p>
      <a href={consoleAddress(language, `proposals/${proposal.id}/`)}>
        {proposalWords(language).back}
      </a>
    </p>
  );
  const seen = await seenTwo(env, db, proposal, both, scope);
  if (!seen)
    return consolePage(context, {
      title: words.title,
      heading: words.title.split(' – ')[0],
      content: (
        <>
          <Fault id="two-error">{said.fault ?? proposalWords(language).left}</Fault>
          {back}
        </>
      ),
      status: status ?? 404,
    });
  const { two, bench, at, rank } = seen;
  const { why, was } = await standingNow(db, proposal, seen);
  const locked = bench.rulings.some(
    ({ mentor, mentee, ruling }) =>
      ruling === 'locked' && mentor === both.mentor && mentee === both.mentee,
  );
  const score = bench.cohort.scoreOf(at, rank);
  const told = toldReasons(bench.cohort.looked, two);
  const met = proposal.evening
    ? (await ratedIn(db, proposal.evening, bench.cohort)).find(
        (one) => one.mentor === at && one.mentee === rank,
      )
    : undefined;
  const content = (
    <>
      {said.notice && <Notice>{said.notice}</Notice>}
      {said.fault && <Fault id="two-error">{said.fault}</Fault>}
      <p>
        <strong>{reasonsWords(language).score(score)}</strong>{' '}
        {why.is === 'proposed'
          ? locked
            ? words.lockedTogether
            : words.proposed
          : words.notProposed}
      </p>
      {was !== null && was !== score && <p class="note">{words.rescored(was, score)}</p>}
      {proposal.evening && <Said language={language} two={two} met={met} />}
      {why.is !== 'proposed' && (
        <section>
          <h2>{words.whyNot}</h2>
          <WhyNot language={language} proposal={proposal} seen={seen} why={why} />
        </section>
      )}
      {session && mayChange(session.role) && proposal.state === 'draft' && (
        <Do language={language} proposal={proposal} both={both} why={why} locked={locked} />
      )}
      <section>
        <h2>{reasonsWords(language).heading}</h2>
        <Reasons language={language} two={two} reasons={reasonsFor(bench.cohort.looked, two)} />
      </section>
      <section>
        <h2>{words.told}</h2>
        {told.length === 0 ? (
          <p>{words.toldNone}</p>
        ) : (
          <ul>
            {told.map((one) => (
              <li>{sayTold(one, language)}</li>
            ))}
          </ul>
        )}
      </section>
      {back}
    </>
  );
  return consolePage(context, {
    title: words.title,
    heading: words.both(two.mentee.name, two.mentor.name),
    content,
    status,
  });
}

/** The page of two people in a proposal. */
export const twoInProposal = (context: AskedOne): Promise<Response> =>
  showTwo(context, {
    notice: context.req.query('notice') ? proposalWords(context.var.language).done : undefined,
  });
