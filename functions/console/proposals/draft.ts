import type { Context } from 'hono';
import { type Database, openDatabase } from '../../../db/open.ts';
import {
  type ProposalRow,
  proposalNamed,
  type Ruled,
  rulingsOf,
} from '../../../db/proposals/read.ts';
import { isId } from '../../../domain/forms/reference.ts';
import { type Cohort, pairKey } from '../../../domain/matching/cohort.ts';
import type { Scope } from '../../../domain/people/scope.ts';
import type { Env } from '../../env.ts';
import { type CohortRows, cohortOf, eveningCohort, smallCohort } from '../../pairs/cohort.ts';
import { type Proposing, proposingIn } from '../../pairs/rules.ts';
import { acting } from '../acting.ts';
import { definitionsOf } from '../every-version.ts';
import type { ConsoleEnv } from '../guard/person.ts';

/** A request about one proposal. */
export type AskedOne = Context<ConsoleEnv, '/proposals/:id/'>;

/** The proposal that an address names, if whoever asks may see it. */
export async function proposalAsked(context: AskedOne): Promise<ProposalRow | undefined> {
  const id = context.req.param('id');
  return isId(id)
    ? proposalNamed(openDatabase(context.env.DB), id, acting(context).scope)
    : undefined;
}

/** A number that no other run has: of 31 bits, never 0. */
export const newRun = (): number =>
  1 + ((crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % (2 ** 31 - 2));

/** The keys of pairs of which that was decided. */
export const keysOf = (rulings: readonly Ruled[], ruling: Ruled['ruling']): ReadonlySet<string> =>
  new Set(
    rulings
      .filter((one) => one.ruling === ruling)
      .map(({ mentor, mentee }) => pairKey(mentor, mentee)),
  );

/** A programme's people and rules, with what was decided in a draft. */
export interface Bench {
  readonly cohort: Cohort;
  readonly rulings: readonly Ruled[];
  readonly proposing: Proposing;
}

/** Gathers some people of a programme with what was decided in a draft. */
export async function gathered(
  env: Env,
  db: Database,
  rows: CohortRows,
  proposing: Proposing,
  rulings: readonly Ruled[],
  only?: ReadonlySet<string>,
): Promise<Bench> {
  const definitions = await definitionsOf(env, db, [...rows.mentors, ...rows.mentees]);
  const forbidden = keysOf(rulings, 'forbidden');
  const locked = keysOf(rulings, 'locked');
  const cohort = await cohortOf(db, rows, {
    ...{ definitions, proposing, forbidden, locked, only },
  });
  return { cohort, rulings, proposing };
}

/** Why a programme's people cannot be gathered: too many for the Worker, or no rules by which they are compared. */
export type NoBench = 'many' | 'no_rules';

/** Everybody of a proposal's programme, as they stand now, where they are not too many. */
export async function benchOf(
  env: Env,
  db: Database,
  { id, programme, evening }: Pick<ProposalRow, 'id' | 'programme' | 'evening'>,
  scope: Scope,
  most?: number,
): Promise<Bench | NoBench> {
  const proposing = await proposingIn(env, programme);
  if (!proposing) return 'no_rules';
  const [rows, rulings] = await Promise.all([
    evening
      ? eveningCohort(db, { id: evening, programme }, scope)
      : smallCohort(db, programme, scope, most),
    rulingsOf(db, id),
  ]);
  return rows ? gathered(env, db, rows, proposing, rulings) : 'many';
}
