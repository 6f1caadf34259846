import { trace, traceOfLook } from '../../../db/audit/audit.ts';
import { commit } from '../../../db/commit.ts';
import type { Database } from '../../../db/open.ts';
import { type ApprovedName, approvingNames, unapprovingNames } from '../../../db/thanks/approve.ts';
import {
  type Asking,
  mayBeThanked,
  type StoredThanked,
  stillThanked,
} from '../../../db/thanks/read.ts';
import type { Acting } from '../acting.ts';

/** So many final reviews of a programme are looked through. */
const most = 600;

/** Whom it is about: a programme, the forms that ask, and their versions that do. */
export interface Asked {
  readonly programme: string;
  readonly forms: readonly string[];
  readonly asking: readonly Asking[];
}

/** Somebody looks at whom the site of a programme may thank: it is traced. */
export async function readThanked(
  db: Database,
  { programme, forms, asking }: Asked,
  { who, now, scope }: Acting,
): Promise<readonly StoredThanked[]> {
  const [found] = await commit(db, [
    mayBeThanked(db, asking, { forms, programme }, scope, most),
    traceOfLook(db, { at: now, who, action: 'list', subject: `thanks/${programme}` }),
  ]);
  return found;
}

/** What became of those whom the site thanks, to see whether they may stay: nothing of it is shown. */
export async function readStillThanked(
  db: Database,
  asking: readonly Asking[],
  ids: readonly string[],
  { scope }: Acting,
): Promise<readonly StoredThanked[]> {
  const [found] = await commit(db, [stillThanked(db, asking, ids, scope)]);
  return found;
}

/** What a coordinator decides of a list of names: whom the site thanks, and whom not. */
interface Deciding {
  readonly programme: string;
  readonly thanked: readonly ApprovedName[];
  /** Ids of answers. */
  readonly others: readonly string[];
}

/** A coordinator approves names as they saw them, and takes back what they approved of others, with a trace. */
export async function decideThanks(
  db: Database,
  { programme, thanked, others }: Deciding,
  { who, now, scope }: Acting,
): Promise<void> {
  await commit(db, [
    trace(db, { at: now, who, action: 'approve', subject: `thanks/${programme}` }),
    approvingNames(db, thanked, scope, { who, now }),
    unapprovingNames(db, others, scope),
  ]);
}
