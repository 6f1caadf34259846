import { openDatabase } from '../../db/open.ts';
import type { Notes } from '../actions/erased/notes.ts';
import { isSecretKey } from '../actions/secrets/derive.ts';
import type { Env } from '../env.ts';

/** Where erasures are noted; nowhere in a house that has no second database, or no key yet. */
export const erasureNotes = ({ ERASED, SECRET_KEY }: Env): Notes | undefined =>
  ERASED && isSecretKey(SECRET_KEY) ? { db: openDatabase(ERASED), key: SECRET_KEY } : undefined;
