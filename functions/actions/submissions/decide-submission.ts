import { traceOfSubmission } from '../../../db/audit/audit.ts';
import { commit } from '../../../db/commit.ts';
import { addDecision, takeBackDecisions } from '../../../db/messages/decision.ts';
import type { Database } from '../../../db/open.ts';
import { bringBackReplaced } from '../../../db/people/bring-back.ts';
import { moveByDecision, replaceByDecision } from '../../../db/people/move.ts';
import { type Decided, type Seen, setStatus, stillAsSeen } from '../../../db/submissions/write.ts';
import { moveInTally } from '../../../db/tallies/tallies.ts';
import type { Status } from '../../../domain/forms/status.ts';
import type { NewMessage } from '../../../domain/messages/message.ts';
import { isDecision } from '../../../domain/people/participation.ts';
import type { Acting } from '../acting.ts';

/** What a coordinator decided about a submission: its status, and a note if one was sent. */
export interface Decision extends Seen, Decided {
  /** The note that they saw, when it was shown to be changed. */
  readonly noted?: string | undefined;
  /** What tells the person, if they are to be told. */
  readonly letter?: NewMessage | undefined;
}

/** What tells people of decisions, by the ids of their submissions. */
export type Letters = ReadonlyMap<string, NewMessage>;

/**
 * The statements of one decision on submissions, each with a trace; one on an application moves its
 * participation, takes back what would have told the decision before it, and tells this one. The last
 * one tells which were changed.
 */
function deciding(
  db: Database,
  seen: readonly Seen[],
  decided: Decided & { readonly noted?: string | undefined },
  letters: Letters,
) {
  const { status, who, now } = decided;
  const stands = stillAsSeen(seen, decided);
  const [first, then] = isDecision(status)
    ? [
        status === 'new'
          ? bringBackReplaced(db, stands, { who, now })
          : replaceByDecision(db, stands, status),
        moveByDecision(db, stands, status, { who, now }),
      ]
    : [[], []];
  return [
    ...first,
    traceOfSubmission(db, { at: now, who, action: 'status' }, stands),
    moveInTally(db, stands, status),
    ...then,
    ...(isDecision(status) ? [takeBackDecisions(db, stands)] : []),
    ...seen.flatMap(({ id }) => {
      const letter = letters.get(id);
      return letter ? [addDecision(db, letter, id, stands)] : [];
    }),
    setStatus(db, stands, decided),
  ] as const;
}

/** The ids of those that were changed, among the results of decisions. */
const idsIn = (results: readonly unknown[]): readonly string[] =>
  results.flatMap((result) => (Array.isArray(result) ? result.map(({ id }) => id) : []));

/**
 * A coordinator gives a submission a status and a note, with a trace, unless somebody changed
 * what the coordinator had read in the meantime, or a submission of its kind has no such status.
 *
 * @returns whether it was stored
 */
export async function decideSubmission(db: Database, decision: Decision): Promise<boolean> {
  const { id, letter } = decision;
  const letters: Letters = new Map(letter ? [[id, letter]] : []);
  const results = await commit(db, deciding(db, [decision], decision, letters));
  return idsIn(results).length > 0;
}

/** One of the submissions that are decided on together. */
export interface OneOfMany extends Seen {
  readonly status: Status;
}

/**
 * A coordinator gives many submissions a status each, all in one batch. Those that somebody changed
 * in the meantime, or that cannot have it, stay as they are. Notes stay.
 *
 * @returns the ids of those that were changed
 * @throws when the database cannot be reached or refuses; then nothing was changed
 */
export async function decideSubmissions(
  db: Database,
  many: readonly OneOfMany[],
  by: Acting,
  letters: Letters = new Map(),
): Promise<ReadonlySet<string>> {
  const wanted = [...new Set(many.map(({ status }) => status))];
  const decisions = wanted.map((status) =>
    deciding(
      db,
      many.filter((one) => one.status === status),
      { status, ...by },
      letters,
    ),
  );
  const results = await commit(db, decisions.flat());
  return new Set(idsIn(results));
}
