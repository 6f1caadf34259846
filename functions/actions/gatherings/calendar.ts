import { commit } from '../../../db/commit.ts';
import { setCalendar } from '../../../db/gatherings/own.ts';
import type { Database } from '../../../db/open.ts';

/** 64 random bits, as they stand in an address. */
const newCalendar = (): string =>
  [...crypto.getRandomValues(new Uint8Array(8))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');

/** Gives a person's calendar an address of its own; one that there was leads nowhere from then on. */
export const openCalendar = async (db: Database, person: string): Promise<void> =>
  void (await commit(db, [setCalendar(db, person, newCalendar())]));

/** Gives the address of a person's calendar up: it leads nowhere from then on. */
export const closeCalendar = async (db: Database, person: string): Promise<void> =>
  void (await commit(db, [setCalendar(db, person, null)]));
