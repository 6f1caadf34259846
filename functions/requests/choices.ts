import type { Database } from '../../db/open.ts';
import { cohortNamed, cohortOne } from '../../db/proposals/cohort.ts';
import {
  type Askable,
  askableListed,
  askableNamed,
  type OwnRequest,
} from '../../db/requests/own.ts';
import { forbidden } from '../../domain/matching/assignment/problem.ts';
import { numbersOf } from '../../domain/matching/cohort.ts';
import { namesSomebody } from '../../domain/matching/exclusions/by-name.ts';
import type { Mentor, Person } from '../../domain/matching/person.ts';
import { type ToldReason, toldReasons } from '../../domain/matching/reasons/told.ts';
import { choosesFromDirectory, isLiving, isOpen } from '../../domain/requests/request.ts';
import { definitionsOf } from '../console/every-version.ts';
import type { Env } from '../env.ts';
import { cohortOf } from '../pairs/cohort.ts';
import { type Proposing, proposingIn } from '../pairs/rules.ts';

/** Mentors whom a directory holds at most: so many the Worker compares within its time. */
export const mostListed = 150;

/** A mentor among whom a mentee chooses. */
export interface Choice extends Askable {
  /** The mentor as pairing compares them. */
  readonly guide: Mentor;
  /** What both gave, as far as both may read it. Reckoned when it is asked for: a page shows a few of many. */
  readonly told: () => readonly ToldReason[];
  /** What stands between the two, the newest; of the directory there may be nothing. */
  readonly request: OwnRequest | undefined;
  /** How far that agrees which both may read, from 0 to 100. */
  readonly agrees: number;
}

/** Among whom a mentee chooses. */
export interface Choices {
  readonly proposing: Proposing;
  /** The mentee as pairing compares them. */
  readonly learner: Person;
  /** The short list, in its order. */
  readonly list: readonly Choice[];
  /** Whom they asked, or could have, and who takes part no longer. */
  readonly gone: readonly Askable[];
  /** The directory: first those with whom what both may read agrees most. That order tells nothing of anybody: it stands beside their names anyhow. */
  readonly directory: readonly Choice[];
}

/** Requests of a mentee that still stand on the short list, or came from it. */
const ofList = ({ origin, state }: OwnRequest): boolean =>
  origin === 'list' && state !== 'closed' && state !== 'passed';

/**
 * Among whom a mentee chooses: nobody who must be kept apart from them, and nobody who was their mentor
 * before. Whom they have asked stays to be seen.
 *
 * @param requests the mentee's own requests, of this participation
 * @param only the one mentor of the directory who is looked at; all unless said
 * @returns nothing where the programme makes pairs otherwise, or the mentee is not ready
 */
export async function choicesOf(
  env: Env,
  db: Database,
  { id, programme }: { readonly id: string; readonly programme: string },
  requests: readonly OwnRequest[],
  only?: string,
): Promise<Choices | undefined> {
  const proposing = await proposingIn(env, programme);
  if (!proposing) return undefined;
  const most = proposing.programme.mentees_per_mentor;
  const asked = requests.map(({ other }) => other);
  const listedNow = async (one?: string) =>
    choosesFromDirectory(proposing.programme)
      ? askableListed(db, programme, most, mostListed, one)
      : [];
  const [me, named, found] = await Promise.all([
    cohortOne(db, { programme, role: 'mentee' }, id),
    askableNamed(db, programme, asked, most),
    listedNow(only),
  ]);
  if (!me) return undefined;
  const { programme: entry, rules } = proposing;
  // Whom a name means is told among all.
  const isNaming = only !== undefined && namesSomebody(entry.exclusions, rules, me, 'mentee');
  const stands = isNaming ? await listedNow() : found;
  const all = [...new Map([...stands, ...named].map((one) => [one.mentor, one])).values()];
  const mentors = await cohortNamed(
    db,
    { programme, role: 'mentor' },
    all.map(({ mentor }) => mentor),
    'all',
  );
  const known = { forbidden: new Set<string>(), locked: new Set<string>() };
  const definitions = await definitionsOf(env, db, [...mentors, me]);
  const rows = { mentors, mentees: [me] };
  const cohort = await cohortOf(db, rows, { ...known, definitions, proposing, openly: true });
  const [learner] = cohort.people.mentees;
  if (!learner) return undefined;
  const numberOf = numbersOf(cohort.people.mentors);
  const choices = all.flatMap((one): Choice[] => {
    const at = numberOf.get(one.mentor);
    const guide = at === undefined ? undefined : cohort.people.mentors[at];
    const score = at === undefined ? forbidden : (cohort.scores[at] ?? forbidden);
    const request =
      requests.find(({ other, state }) => other === one.mentor && isOpen(state)) ??
      requests.find(({ other }) => other === one.mentor);
    if (!guide || (score === forbidden && !isOpen(request?.state))) return [];
    const told = () => toldReasons(cohort.looked, { mentor: guide, mentee: learner });
    return [{ ...one, guide, told, request, agrees: cohort.scoreOf(at ?? 0, 0) }];
  });
  const listed = new Set(stands.map(({ mentor }) => mentor));
  const isOnList = ({ request }: Choice) => request !== undefined && ofList(request);
  return {
    proposing,
    learner,
    list: choices
      .filter(isOnList)
      .toSorted((one, other) => (one.request?.rank ?? 0) - (other.request?.rank ?? 0)),
    gone: named.filter(
      ({ mentor, isReady }) =>
        isReady === 0 && requests.some(({ other, state }) => other === mentor && isLiving(state)),
    ),
    directory: choices
      .filter((one) => listed.has(one.mentor) && !isOnList(one))
      .toSorted((one, other) => other.agrees - one.agrees),
  };
}
