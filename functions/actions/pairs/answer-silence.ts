import { commit } from '../../../db/commit.ts';
import { daysOfDigests, whatIsStopped } from '../../../db/due/people.ts';
import { freePair, isStillSilent, type Listening, silentPairs } from '../../../db/due/silence.ts';
import { addMessageIf } from '../../../db/messages/store.ts';
import type { Database } from '../../../db/open.ts';
import { hasEndedAt } from '../../../db/pairs/move.ts';
import type { DueSilence } from '../../../domain/due/silence.ts';
import type { NewMessage } from '../../../domain/messages/message.ts';

/** Looks at silent pairs, at what was stopped, and at the days on which coordinators were told, from an ISO day on. */
export async function listen(db: Database, looked: Listening, from: string) {
  const [pairs, halted, told] = await commit(db, [
    silentPairs(db, looked),
    whatIsStopped(db, looked.scope),
    daysOfDigests(db, from),
  ]);
  return { pairs, halted, told: told.map(({ day }) => day) };
}

/** A step that is taken, and what tells it to each. */
export interface SilenceAnswered {
  readonly step: DueSilence;
  readonly letters: readonly NewMessage[];
}

/** Takes steps against silence, each only if the pair is still as silent as it was seen; the last one ends it. */
export async function answerSilence(
  db: Database,
  answers: readonly SilenceAnswered[],
  now: number,
): Promise<void> {
  await commit(
    db,
    answers.flatMap(({ step: { rule, of }, letters }) => {
      const frees = rule === 'pair-freed';
      const when = frees ? hasEndedAt(of.pair, now) : isStillSilent(of, now);
      return [
        ...(frees ? freePair(db, of, now) : []),
        ...letters.map((letter) => addMessageIf(db, letter, when)),
      ];
    }),
  );
}
