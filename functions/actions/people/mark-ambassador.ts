import { commit } from '../../../db/commit.ts';
import type { Database } from '../../../db/open.ts';
import { type Marking, markAmbassador } from '../../../db/people/ambassadors.ts';
import type { Acting } from '../acting.ts';

/** A coordinator marks somebody as an ambassador of their programme, or no longer. Pressed twice it is done once. */
export const markAsAmbassador = async (
  db: Database,
  marking: Marking,
  { scope, ...by }: Acting,
): Promise<void> => void (await commit(db, markAmbassador(db, marking, scope, by)));
