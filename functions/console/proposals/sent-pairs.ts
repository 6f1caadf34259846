import type { Database } from '../../../db/open.ts';
import { type Both, cohortNamed } from '../../../db/proposals/cohort.ts';
import { type ProposalRow, type RunPair, rulingsOf } from '../../../db/proposals/read.ts';
import { forbidden } from '../../../domain/matching/assignment/problem.ts';
import { numbersOf, pairKey } from '../../../domain/matching/cohort.ts';
import type { SentPair } from '../../../domain/matching/sent-cohort.ts';
import { type Unpairable, unpairable } from '../../../domain/matching/work-out.ts';
import type { Acting } from '../../actions/acting.ts';
import type { Env } from '../../env.ts';
import type { Proposing } from '../../pairs/rules.ts';
import { oneOf } from '../selection.ts';
import { type Bench, gathered } from './draft.ts';

/** The pairs that a browser sent, by participation; nothing where it is none. */
export function readPairs(text: string | null): readonly SentPair[] | undefined {
  try {
    const read: unknown = JSON.parse(text ?? '');
    if (!Array.isArray(read)) return undefined;
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

/** Why a browser found nobody whom it could pair. Nothing is stored of it, so it is believed. */
export function readUnpairable(sent: URLSearchParams): Unpairable | undefined {
  const best = Number(/^\d{1,3}$/.exec(sent.get('best') ?? '')?.[0] ?? 0);
  const is = oneOf(unpairable, sent.get('why'));
  return is === 'all_below' ? { is, best } : is && { is };
}

/** The people of some pairs as they stand now, and what would come of these pairs. */
export async function benchOfSent(
  env: Env,
  db: Database,
  { id, programme }: Pick<ProposalRow, 'id' | 'programme'>,
  proposing: Proposing,
  pairs: readonly SentPair[],
  by: Acting,
): Promise<Bench> {
  const [mentors, mentees, rulings] = await Promise.all([
    cohortNamed(
      db,
      { programme, role: 'mentor' },
      [...new Set(pairs.flatMap(([, mentor]) => mentor ?? []))],
      by.scope,
    ),
    cohortNamed(
      db,
      { programme, role: 'mentee' },
      [...new Set(pairs.map(([mentee]) => mentee))],
      by.scope,
    ),
    rulingsOf(db, id),
  ]);
  const only = new Set(pairs.map(([mentee, mentor]) => pairKey(mentor ?? '', mentee)));
  return gathered(env, db, { mentors, mentees }, proposing, rulings, only);
}

/** By which numbers two are known; nothing for who is not there any more. */
function numbersIn({ cohort }: Bench) {
  const numberOf = numbersOf(cohort.people.mentors);
  const rankOf = numbersOf(cohort.people.mentees);
  return ([mentee, mentor]: SentPair) => {
    const [rank, at] = [rankOf.get(mentee), numberOf.get(mentor ?? '')];
    const isApart =
      rank !== undefined &&
      at !== undefined &&
      cohort.scores[rank * cohort.mentors + at] === forbidden;
    return { rank, at, isApart };
  };
}

/** Scores pairs anew by what people answered, whatever the browser says; whom it may not pair stops it. */
export function checked(
  bench: Bench,
  pairs: readonly SentPair[],
): readonly RunPair[] | { readonly apart: readonly [string, string] } {
  const { scores, mentors, people } = bench.cohort;
  const numbers = numbersIn(bench);
  const found: RunPair[] = [];
  for (const pair of pairs) {
    const { rank, at, isApart } = numbers(pair);
    const [mentee, mentor] = pair;
    // Whoever left meanwhile is not stored; whose mentor left stays alone.
    if (rank === undefined) continue;
    if (isApart)
      return { apart: [people.mentees[rank]?.name ?? '', people.mentors[at ?? -1]?.name ?? ''] };
    if (at === undefined) found.push({ mentee, mentor: null, score: null });
    else found.push({ mentee, mentor, score: scores[rank * mentors + at] ?? null });
  }
  return found;
}

/** Which of these pairs, locked as a browser says, cannot be any more: one of the two left, they are kept apart, or other locked pairs take the mentor's places. */
export function lapsedAmong(bench: Bench, claimed: readonly SentPair[]): readonly Both[] {
  const { cohort, rulings } = bench;
  const numbers = numbersIn(bench);
  const gone = new Set(claimed.map(([mentee, mentor]) => pairKey(mentor ?? '', mentee)));
  const kept = (mentor: string): number =>
    rulings.filter(
      (one) =>
        one.ruling === 'locked' && one.mentor === mentor && !gone.has(pairKey(mentor, one.mentee)),
    ).length;
  return claimed.flatMap((pair) => {
    const { rank, at, isApart } = numbers(pair);
    const [mentee, mentor] = pair;
    if (mentor === null) return [];
    const isLapsed =
      rank === undefined ||
      at === undefined ||
      isApart ||
      kept(mentor) >= (cohort.capacities[at] ?? 0);
    return isLapsed ? [{ mentor, mentee }] : [];
  });
}
