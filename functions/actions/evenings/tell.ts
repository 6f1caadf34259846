import { commit } from '../../../db/commit.ts';
import { isExpected } from '../../../db/evenings/read.ts';
import type { Database } from '../../../db/open.ts';
import { type Telling, tell } from '../sessions/telling.ts';

/** A mail about an evening to somebody who is expected there. */
export interface EveningTelling extends Telling {
  readonly participation: string;
}

/** A coordinator has people of an evening told of it, in one batch: whoever is no longer expected is not told. */
export async function tellOfEvening(
  db: Database,
  evening: string,
  letters: readonly EveningTelling[],
  now: number,
): Promise<void> {
  await commit(
    db,
    letters.flatMap((letter) =>
      tell(db, letter, isExpected(evening, letter.participation), { now }),
    ),
  );
}
