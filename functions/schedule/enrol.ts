import { enrolStored } from '../actions/people/enrol-stored.ts';
import type { Act } from './act.ts';

/** At most so many a run: there are hardly any, and each asks the database eight things. */
const most = 1;

/** Gives people to applications that were stored before there were any. */
export const enrol: Act = async ({ db }) => (await enrolStored(db, most)) === 0;
