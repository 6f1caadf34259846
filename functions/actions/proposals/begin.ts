import type { Change } from '../../../db/changes.ts';
import { commit } from '../../../db/commit.ts';
import type { Database } from '../../../db/open.ts';
import { copyProposal } from '../../../db/proposals/publish.ts';
import { proposalNamed } from '../../../db/proposals/read.ts';
import { addProposal, dropProposal, type NewProposal } from '../../../db/proposals/write.ts';
import type { ProposalAim } from '../../../domain/matching/proposals.ts';
import type { Acting } from '../acting.ts';
import { type StoredOnce, storeOnce } from '../store-once.ts';

async function begin(
  db: Database,
  proposal: NewProposal,
  { scope, ...by }: Acting,
): Promise<boolean> {
  const [begun] = await commit(db, addProposal(db, proposal, scope, by));
  return Number(begun) > 0;
}

/** A coordinator begins a proposal under the key of its page, as `storeOnce` says. */
export const beginProposal = (
  db: Database,
  proposal: NewProposal,
  by: Acting,
): Promise<StoredOnce> =>
  storeOnce<NewProposal>(
    { evening: null, ...proposal },
    (one) => begin(db, one, by),
    () => proposalNamed(db, proposal.id, by.scope),
  );

/** A coordinator goes on with a copy of a proposal, as it stands, under an aim. Gives whether it was copied now. */
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
