import type { Change } from '../../../db/changes.ts';
import { commit } from '../../../db/commit.ts';
import type { Database } from '../../../db/open.ts';
import type { Both } from '../../../db/proposals/cohort.ts';
import { putByHand, rule, settleNames, unlockElsewhere } from '../../../db/proposals/decide.ts';
import type { RunPair } from '../../../db/proposals/read.ts';
import {
  addToRun,
  isAsSeen,
  isTouched,
  type Settings,
  standRun,
  sumUp,
  touch,
} from '../../../db/proposals/write.ts';
import type { Ruling } from '../../../domain/matching/proposals.ts';
import type { Acting } from '../acting.ts';

/** A run that was worked out. */
export interface Run {
  /** Random, its own. */
  readonly run: number;
  readonly settings: Settings;
  /** Everybody, each with their mentor or alone. */
  readonly pairs: readonly RunPair[];
  /** Locked pairs that cannot be any more: they are let go. */
  readonly lapsed: readonly Both[];
}

/** What was worked out comes to stand, in one batch. Gives whether the draft was still as it was seen. */
export async function storeRun(
  db: Database,
  change: Change,
  { run, settings, pairs, lapsed }: Run,
  { scope, ...by }: Acting,
): Promise<boolean> {
  const [touched] = await commit(db, [
    ...standRun(db, change, run, settings, scope, by),
    addToRun(db, { id: change.id, run }, pairs, isTouched(change)),
    rule(db, change, undefined, lapsed),
    sumUp(db, change),
  ]);
  return Number(touched) > 0;
}

/** A coordinator locks pairs, sets them aside, or lets them be. Gives whether the draft was still as they saw it. */
export async function rulePairs(
  db: Database,
  change: Change,
  ruling: Ruling | undefined,
  both: readonly Both[],
  { scope, ...by }: Acting,
): Promise<boolean> {
  const [touched] = await commit(db, [
    touch(db, change, scope, by),
    rule(db, change, ruling, both),
  ]);
  return Number(touched) > 0;
}

/** A coordinator puts a mentee with a mentor by hand, which locks the two. Gives whether the draft was still as they saw it. */
export async function putTogether(
  db: Database,
  change: Change,
  pair: Both & { readonly score: number },
  { scope, ...by }: Acting,
): Promise<boolean> {
  const [touched] = await commit(db, [
    touch(db, change, scope, by),
    unlockElsewhere(db, change, pair),
    rule(db, change, 'locked', [pair]),
    putByHand(db, change, [pair]),
    sumUp(db, change),
  ]);
  return Number(touched) > 0;
}

/** A coordinator takes two apart in a draft, and they are not proposed again. Gives whether the draft was still as they saw it. */
export async function takeApart(
  db: Database,
  change: Change,
  both: readonly Both[],
  { scope, ...by }: Acting,
): Promise<boolean> {
  const [touched] = await commit(db, [
    touch(db, change, scope, by),
    rule(db, change, 'forbidden', both),
    putByHand(
      db,
      change,
      both.map(({ mentee }) => ({ mentee, mentor: null, score: null })),
    ),
    sumUp(db, change),
  ]);
  return Number(touched) > 0;
}

/** A coordinator settles that the name which one of two wrote is not the other's. Gives whether both are in the programme, and in their scope. */
export async function settle(
  db: Database,
  both: Both,
  programme: string,
  { scope, ...by }: Acting,
): Promise<boolean> {
  const [settled] = await commit(db, settleNames(db, both, programme, scope, by));
  return Number(settled) > 0;
}

/** Stores a part of a run that a browser worked out, as long as the draft is as it was seen. Gives how many of it were stored. */
export async function storePart(
  db: Database,
  { id, version }: Change,
  run: number,
  pairs: readonly RunPair[],
  { scope }: Acting,
): Promise<number> {
  const [stored] = await commit(db, [
    addToRun(db, { id, run }, pairs, isAsSeen({ id, version }, scope)),
  ]);
  return Number(stored);
}

/** A run of which all parts are stored comes to stand, and locked pairs that cannot be any more are let go. Gives whether the draft was still as it was seen. */
export async function standStored(
  db: Database,
  change: Change,
  { run, settings, lapsed }: Omit<Run, 'pairs'>,
  { scope, ...by }: Acting,
): Promise<boolean> {
  const [touched] = await commit(db, [
    ...standRun(db, change, run, settings, scope, by),
    rule(db, change, undefined, lapsed),
    sumUp(db, change),
  ]);
  return Number(touched) > 0;
}
