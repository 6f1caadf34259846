import { trace } from '../../../db/audit/audit.ts';
import { commit } from '../../../db/commit.ts';
import { type Halting, halt, mayTurn, resume } from '../../../db/due/halt.ts';
import { waitsForSignature } from '../../../db/due/pairs.ts';
import { isStillSilent } from '../../../db/due/silence.ts';
import { holdBack, traceHeld } from '../../../db/messages/settle.ts';
import { addHeldBack } from '../../../db/messages/store.ts';
import { addWords, type Word } from '../../../db/messages/word.ts';
import type { Database } from '../../../db/open.ts';
import type { SilentPair } from '../../../domain/due/silence.ts';
import type { NewMessage } from '../../../domain/messages/message.ts';
import type { Acting } from '../acting.ts';
import { sessionStatements, type Timely } from '../sessions/store-letters.ts';

/** What is held back: words that were only foreseen, and messages that are stored already. */
interface Holding {
  readonly words: readonly Word[];
  /** The same about sessions, each with the link that it would carry. */
  readonly sessions: readonly Timely[];
  /** Reminders to sign that were only foreseen, each with its pair. */
  readonly reminders: readonly { readonly pair: string; readonly message: NewMessage }[];
  /** Steps against silence, each with what would tell it. */
  readonly silences: readonly { readonly of: SilentPair; readonly message: NewMessage }[];
  /** The keys of all that was ticked. */
  readonly keys: readonly string[];
}

/**
 * A coordinator holds back what was to leave, with a trace for each. A word that was only foreseen is
 * stored as held back: under its key nothing leaves any more. What was taken up to be sent stays.
 *
 * @returns how many were held back
 */
export async function holdMessages(
  db: Database,
  { words, sessions, reminders, silences, keys }: Holding,
  { who, now, scope }: Acting,
): Promise<number> {
  const results = await commit(db, [
    holdBack(db, { keys, scope }, now),
    ...(words.length > 0 ? [addWords(db, words, { now })] : []),
    ...sessionStatements(db, sessions, { now, skipped: true }),
    ...reminders.map(({ pair, message }) =>
      addHeldBack(db, message, waitsForSignature(pair, scope)),
    ),
    ...silences.map(({ of, message }) => addHeldBack(db, message, isStillSilent(of, now))),
    traceHeld(db, { keys, scope }, { who, now }),
  ]);
  return results.at(-1) ?? 0;
}

/** A coordinator stops what a rule would tell people of a programme, or has them told again; with a trace. */
export async function haltRule(
  db: Database,
  { rule, programme }: Omit<Halting, 'scope'>,
  does: 'stop' | 'resume',
  { who, now, scope }: Acting,
): Promise<boolean> {
  const halting = { rule, programme, scope };
  const subject = `${rule} ${programme}`;
  const [, changed] = await commit(db, [
    trace(db, { at: now, who, action: does, subject }, mayTurn(does, halting)),
    does === 'stop' ? halt(db, halting, { who, now }) : resume(db, halting),
  ]);
  return changed > 0;
}
