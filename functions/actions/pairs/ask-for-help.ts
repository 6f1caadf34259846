import { commit } from '../../../db/commit.ts';
import { addMessageIf } from '../../../db/messages/store.ts';
import type { Database } from '../../../db/open.ts';
import { addHelp, isAsked, moveHelp, type NewHelp, type SeenHelp } from '../../../db/pairs/help.ts';
import type { OneOfTwo } from '../../../db/pairs/move.ts';
import { hasMovedAt, stepOfOne } from '../../../db/pairs/own-step.ts';
import type { NewMessage } from '../../../domain/messages/message.ts';
import type { HelpState, OwnStep } from '../../../domain/pairs/help.ts';
import type { Acting } from '../acting.ts';

/**
 * One of a pair turns to the coordinator; the other one learns nothing of it.
 *
 * @param letters what tells the coordinators that somebody waits for them
 * @returns whether it was stored; not where the same page was sent before
 */
export async function askForHelp(
  db: Database,
  one: OneOfTwo,
  help: NewHelp,
  letters: readonly NewMessage[],
): Promise<boolean> {
  const [asked] = await commit(db, [
    addHelp(db, one, help),
    ...letters.map((letter) => addMessageIf(db, letter, isAsked(help.id, one.now))),
  ]);
  return asked > 0;
}

/** A coordinator says that a request is answered, closed or open again, with a trace. Gives whether it stood as they saw it. */
export async function settleHelp(
  db: Database,
  seen: SeenHelp,
  to: HelpState,
  { scope, ...by }: Acting,
): Promise<boolean> {
  const results = await commit(db, moveHelp(db, seen, to, scope, by));
  return Number(results.at(-1)) > 0;
}

/** What goes with a step that one of a pair makes. */
interface WithStep {
  /** Their word to the coordinator, if they have one or the coordinator has to act. */
  readonly word: NewHelp | undefined;
  /** What tells the other one. */
  readonly letter: NewMessage | undefined;
  /** What tells the coordinators. */
  readonly letters: readonly NewMessage[];
}

/**
 * One of a pair pauses it, takes it up again or ends it. The other one is told that it is so, never why.
 *
 * @returns whether they did; not where the pair does not stand there any more
 */
export async function stepAlone(
  db: Database,
  step: OwnStep,
  one: OneOfTwo,
  { word, letter, letters }: WithStep,
): Promise<boolean> {
  const statements = stepOfOne(db, step, one, word);
  const told = hasMovedAt(one.pair, one.now);
  const results = await commit(db, [
    ...statements,
    ...(letter ? [addMessageIf(db, letter, told)] : []),
    ...letters.map((each) => addMessageIf(db, each, word ? isAsked(word.id, one.now) : told)),
  ]);
  return Number(results[statements.length - 1]) > 0;
}
