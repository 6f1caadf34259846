import { commit } from '../../../db/commit.ts';
import type { Database } from '../../../db/open.ts';
import { copyProposal } from '../../../db/proposals/publish.ts';
import {
  addProposal,
  type Change,
  dropProposal,
  type NewProposal,
} from '../../../db/proposals/write.ts';
import type { ProposalAim } from '../../../domain/matching/proposals.ts';
import type { Acting } from '../acting.ts';

/** A coordinator begins a proposal. Gives whether they may in that programme. */
export async function beginProposal(
  db: Database,
  proposal: NewProposal,
  { scope, ...by }: Acting,
): Promise<boolean> {
  const [begun] = await commit(db, addProposal(db, proposal, scope, by));
  return Number(begun) > 0;
}

/** A coordinator goes on with a copy of a proposal, as it stands, under an aim. Gives whether there was one to copy. */
export async function continueInCopy(
  db: Database,
  from: string,
  to: string,
  aim: ProposalAim,
  { scope, ...by }: Acting,
): Promise<boolean> {
  const [copied] = await commit(db, copyProposal(db, from, to, aim, scope, by));
  return Number(copied) > 0;
}

/** A coordinator throws a draft away. Gives whether it was still as they saw it. */
export async function throwAway(
  db: Database,
  change: Change,
  { scope, ...by }: Acting,
): Promise<boolean> {
  const [touched] = await commit(db, dropProposal(db, change, scope, by));
  return Number(touched) > 0;
}
