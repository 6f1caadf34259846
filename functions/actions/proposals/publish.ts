import type { Change } from '../../../db/changes.ts';
import { commit } from '../../../db/commit.ts';
import { addMessagesOfPairs } from '../../../db/messages/store.ts';
import type { Database } from '../../../db/open.ts';
import { addPairs } from '../../../db/pairs/make.ts';
import { withdrawPairs } from '../../../db/pairs/move.ts';
import { noteMade, publishProposal, withdrawProposal } from '../../../db/proposals/publish.ts';
import type { ProposalRow } from '../../../db/proposals/read.ts';
import { isTouched } from '../../../db/proposals/write.ts';
import type { NewMessage } from '../../../domain/messages/message.ts';
import type { Acting } from '../acting.ts';
import { type Announced, announcing } from '../pairs/make-pair.ts';

/**
 * Makes pairs of a proposal and has all of them told, in one batch.
 *
 * @param most people one mentor accompanies at most in the programme
 * @returns whether the proposal was still as it was seen, and each mentor had places
 */
export async function publish(
  db: Database,
  change: Change,
  proposal: Pick<ProposalRow, 'run' | 'state'>,
  made: readonly Announced[],
  most: number,
  { scope, ...by }: Acting,
): Promise<boolean> {
  const make = addPairs(
    db,
    made.map(({ pair }) => pair),
    scope,
    by,
    isTouched(change),
  );
  const [published] = await commit(db, [
    publishProposal(db, change, proposal, most, scope, by),
    ...announcing(db, made, make, by.now),
    noteMade(
      db,
      change,
      made.map(({ pair }) => pair),
    ),
  ]);
  return Number(published) > 0;
}

/** Takes pairs of a published proposal back and has both of each told, in one batch. Gives whether nobody had signed, and it was as it was seen. */
export async function takeBack(
  db: Database,
  change: Change,
  proposal: Pick<ProposalRow, 'run' | 'state'>,
  pairs: readonly { readonly id: string; readonly letters: readonly NewMessage[] }[],
  { scope, ...by }: Acting,
): Promise<boolean> {
  const told = pairs.flatMap(({ id, letters }) =>
    letters.map((message) => ({ message, pair: id })),
  );
  const [withdrawn] = await commit(db, [
    withdrawProposal(db, change, proposal, scope, by),
    ...withdrawPairs(
      db,
      pairs.map(({ id }) => id),
      by,
      isTouched(change),
    ),
    addMessagesOfPairs(db, told, isTouched(change)),
  ]);
  return Number(withdrawn) > 0;
}
