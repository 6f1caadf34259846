import { commit } from '../../../db/commit.ts';
import type { Database } from '../../../db/open.ts';
import { step } from '../../../db/people/move.ts';
import { type Participant, participationsNamed } from '../../../db/people/read.ts';
import {
  decisionBy,
  type Standing,
  type Transition,
  transitionTo,
} from '../../../domain/people/participation.ts';
import type { Acting } from '../acting.ts';
import {
  decideSubmissions,
  type Letters,
  type OneOfMany,
} from '../submissions/decide-submission.ts';

/** A participation that is to be moved, with where it was seen to stand. */
export interface Moving {
  readonly id: string;
  readonly was: Standing;
  readonly to: Standing;
}

/** One that is there and stands as it was seen, with the way it goes. */
interface OnItsWay extends Moving {
  readonly row: Participant;
  readonly name: Transition;
}

/** What became of moving participations. */
export interface Moves {
  /** The ids of those that were moved. */
  readonly moved: ReadonlySet<string>;
  /** How many of them are told so by e-mail. */
  readonly told: number;
}

/** By a decision, an application and its participation move together. */
const decisionOn = ({ name, row }: OnItsWay) => {
  const status = decisionBy(name);
  return status && status !== row.status ? [{ id: row.application, was: row.status, status }] : [];
};

/**
 * A coordinator moves participations. What is decided by it is decided on the application that counts,
 * by the same action as everywhere; the other steps move the participation alone. What somebody else
 * moved in the meantime, what cannot go there and what they may not see stays as it is.
 *
 * @param lettersFor what tells people of the decisions on their applications
 * @throws when the database cannot be reached or refuses
 */
export async function moveParticipations(
  db: Database,
  many: readonly Moving[],
  by: Acting,
  lettersFor: (decided: readonly OneOfMany[]) => Promise<Letters> = async () => new Map(),
): Promise<Moves> {
  const rows = await participationsNamed(
    db,
    many.map(({ id }) => id),
    by.scope,
  );
  const known = new Map(rows.map((row) => [row.id, row]));
  const moving = many.flatMap((one): readonly OnItsWay[] => {
    const row = known.get(one.id);
    const name = transitionTo(one.was, one.to);
    return row && name && row.standing === one.was ? [{ ...one, row, name }] : [];
  });
  const decided = moving.flatMap(decisionOn);
  const letters: Letters = decided.length > 0 ? await lettersFor(decided) : new Map();
  const changed =
    decided.length > 0 ? await decideSubmissions(db, decided, by, letters) : new Set<string>();
  const byDecision = moving.filter(({ row }) => changed.has(row.application));
  const alone = moving.filter((one) => decisionOn(one).length === 0);
  const steps = [...new Set(alone.map(({ name }) => name))].flatMap((name) =>
    step(
      db,
      name,
      alone.filter((one) => one.name === name),
      by,
    ),
  );
  const results = steps.length > 0 ? await commit(db, steps) : [];
  const stepped = results.flatMap((result) =>
    Array.isArray(result) ? result.map(({ id }): string => id) : [],
  );
  return {
    moved: new Set([...byDecision.map(({ id }) => id), ...stepped]),
    told: [...letters.keys()].filter((id) => changed.has(id)).length,
  };
}
