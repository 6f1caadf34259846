import { trace } from '../../../db/audit/audit.ts';
import { commit } from '../../../db/commit.ts';
import type { Database } from '../../../db/open.ts';
import { lateIn, unsignedSince } from '../../../db/today/needs.ts';
import type { Stretch } from '../../../domain/due/reach.ts';
import { charterDragsAfter } from '../../../domain/today/need.ts';
import type { Acting } from '../acting.ts';

const day = 24 * 60 * 60_000;

/** Somebody looks at who waits past the promised day, and at whose charter drags: named, so it is traced. */
export async function readNeeds(
  db: Database,
  stretches: readonly Pick<Stretch, 'programme' | 'role' | 'from' | 'until'>[],
  most: number,
  { who, now, scope }: Acting,
) {
  const [late, unsigned] = await commit(db, [
    lateIn(db, stretches, most),
    unsignedSince(db, scope, { before: now - charterDragsAfter * day, most }),
    trace(db, { at: now, who, action: 'list', subject: 'today' }),
  ]);
  return { late, unsigned };
}
