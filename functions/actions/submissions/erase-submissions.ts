import { traceOfSubmission } from '../../../db/audit/audit.ts';
import { commit } from '../../../db/commit.ts';
import { deleteMessagesAbout } from '../../../db/messages/forget.ts';
import type { Database } from '../../../db/open.ts';
import { bringBackCounting } from '../../../db/people/bring-back.ts';
import type { Statement } from '../../../db/statement.ts';
import {
  allAsRead,
  deleteSubmissions,
  isOneOf,
  type Stored,
  storedWhole,
} from '../../../db/submissions/stored.ts';
import { type Change, changeTally } from '../../../db/tallies/tallies.ts';
import type { Acting } from '../acting.ts';
import { ErasureNoted, type Notes, noteErasure } from '../erased/notes.ts';
import { countedFor } from './counted-for.ts';

/** What is to be erased, by whom and when. */
interface Erasing extends Acting {
  readonly ids: readonly string[];
  /** Where it is noted first, so that no backup that is put back brings it back; nowhere when there is no such place. */
  readonly notes?: Notes | undefined;
  /** What else is done in the same batch, after the rows have gone: each looks whether they have. */
  readonly follows?: readonly Statement[];
}

/** So often is tried anew when somebody changed a submission between its being read and its going. */
const tries = 3;

/** The counters that go with submissions, a change for each form and programme. */
function uncounted(rows: readonly Stored[]): readonly Change[] {
  const changes = new Map<string, Change>();
  for (const row of rows) {
    const { form, programme } = row;
    const key = `${form} ${programme}`;
    const by = [...(changes.get(key)?.by ?? []), ...countedFor(row, -1)];
    changes.set(key, { form, programme, by });
  }
  return [...changes.values()];
}

/**
 * A person's submissions are erased because they asked for it: the rows, and what of them can be told
 * apart in the counters, and the messages about them. All or none in one batch, with a trace for each that holds its number and
 * nothing of its content. What was only counted stays: nothing leads from it to anybody. It is noted
 * elsewhere before it is done.
 *
 * @returns how many were erased; 0 when all were gone already
 * @throws ErasureNoted when the database cannot be reached or refuses, or somebody goes on changing them: then
 *   the schedule erases them; anything else when not even that could be noted, and nothing is erased
 */
export async function eraseSubmissions(
  db: Database,
  { ids, who, now, scope, notes, follows = [] }: Erasing,
): Promise<number> {
  if (!notes) return eraseNow(db, { ids, who, now, scope, follows });
  const rows = await storedWhole(db, scope, ids);
  if (rows.length === 0) return 0;
  const noted = rows.map(({ id }) => id);
  await noteErasure(notes, noted, now);
  try {
    return await eraseNow(db, { ids: noted, who, now, scope, follows });
  } catch (cause) {
    throw new ErasureNoted('noted, to be erased by the schedule', { cause });
  }
}

async function eraseNow(
  db: Database,
  { ids, who, now, scope, follows }: Omit<Erasing, 'notes'> & Required<Pick<Erasing, 'follows'>>,
): Promise<number> {
  for (let left = tries; left > 0; left -= 1) {
    const rows = await storedWhole(db, scope, ids);
    if (rows.length === 0) return 0;
    const stand = allAsRead(rows);
    const these = isOneOf(
      rows.map(({ id }) => id),
      stand,
    );
    const before = [
      traceOfSubmission(db, { at: now, who, action: 'erase' }, these),
      ...uncounted(rows).map((change) => changeTally(db, change, stand)),
      deleteMessagesAbout(
        db,
        rows.map(({ id }) => id),
      ),
    ];
    const taking = rows.flatMap(({ participation }) => participation ?? []);
    const results = await commit(db, [
      ...before,
      deleteSubmissions(db, these),
      ...bringBackCounting(db, [...new Set(taking)], { who, now }),
      ...follows,
    ]);
    if (Number(results[before.length]) > 0) return rows.length;
  }
  throw new Error('what was to be erased kept changing');
}
