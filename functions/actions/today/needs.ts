import { traceOfLook } from '../../../db/audit/audit.ts';
import { commit } from '../../../db/commit.ts';
import type { Database } from '../../../db/open.ts';
import { lateIn } from '../../../db/today/needs.ts';
import {
  askingPairs,
  beyondPairs,
  differingPairs,
  dissatisfiedPairs,
  quietPairs,
  unsignedPairs,
} from '../../../db/today/pairs.ts';
import { spentLists, unansweredRequests } from '../../../db/today/requests.ts';
import type { Stretch } from '../../../domain/due/reach.ts';
import {
  beyondAfter,
  charterDragsAfter,
  differsFor,
  requestDragsAfter,
} from '../../../domain/today/need.ts';
import { dayOf, daysAfter } from '../../../domain/words/day.ts';
import type { Acting } from '../acting.ts';

const day = 24 * 60 * 60_000;

/** What is looked through for what needs a hand. */
export interface Looking {
  /** Of each side of each programme, those who were promised an answer by now. */
  readonly stretches: readonly Pick<Stretch, 'programme' | 'role' | 'from' | 'until'>[];
  /** The programmes, each with the days after which a pair of it is silent, the ISO day on which it ends, and how many people one mentor accompanies at most. */
  readonly programmes: readonly {
    readonly id: string;
    readonly silentAfter: number;
    readonly end: string;
    readonly places: number;
  }[];
  /** The form by which the two say how a session was; empty where there is none. */
  readonly feedback: string;
  /** So many of a kind are read at most. */
  readonly most: number;
}

/** Somebody looks at who waits past the promised day, at the pairs that need a hand, and at mentees who wait for a mentor: named, so it is traced. */
export async function readNeeds(
  db: Database,
  { stretches, programmes, feedback, most }: Looking,
  { who, now, scope }: Acting,
) {
  const silent = programmes.map(({ id, silentAfter }) => ({ id, before: now - silentAfter * day }));
  const before = daysAfter(dayOf(now), -beyondAfter);
  const ids = programmes.map(({ id }) => id);
  const ended = programmes.filter(({ end }) => end < before).map(({ id }) => id);
  const [late, unsigned, asking, dissatisfied, differing, quiet, beyond, unanswered, spent] =
    await commit(db, [
      lateIn(db, stretches, most),
      unsignedPairs(db, scope, { before: now - charterDragsAfter * day, most }),
      askingPairs(db, scope, most),
      dissatisfiedPairs(db, scope, feedback, most),
      differingPairs(db, scope, { since: now - differsFor * day, most }),
      quietPairs(db, scope, { now, programmes: silent, most }),
      beyondPairs(db, scope, { programmes: ended, before, most }),
      unansweredRequests(db, scope, {
        ...{ programmes: ids, before: now - requestDragsAfter * day, most },
      }),
      spentLists(db, scope, { programmes, most }),
      traceOfLook(db, { at: now, who, action: 'list', subject: 'today' }),
    ]);
  return {
    ...{ late, unsigned, asking, dissatisfied, differing, quiet, beyond },
    waiting: { unanswered, spent },
  };
}

/** What was found. */
export type Needy = Awaited<ReturnType<typeof readNeeds>>;
