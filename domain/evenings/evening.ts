import type { Role } from '../people/participation.ts';
import { fold } from '../words/fold.ts';
import type { Timetable } from './timetable.ts';

/** People whom one evening has at most on either side: so many the Worker plans within its time. */
export const mostASide = 40;

/** An evening as it is prepared. */
export interface Prepared extends Timetable {
  /** Tables at which two can sit. */
  readonly tables: number;
  /** Where it is, in the coordinator's words. */
  readonly place: string;
}

/** Somebody of an evening who has to be told from others. */
export interface Named {
  readonly participation: string;
  readonly role: Role;
  readonly name: string;
}

/**
 * What each is called on paper and on screens of an evening, by participation: their name, with a number
 * where two on one side have the same one as people read it.
 */
export function calledAt(people: readonly Named[]): ReadonlyMap<string, string> {
  const alike = Map.groupBy(people, ({ role, name }) => `${role} ${fold(name).trim()}`);
  return new Map(
    [...alike.values()].flatMap((same) =>
      same.map(({ participation, name }, at): readonly [string, string] => [
        participation,
        same.length > 1 ? `${name} ${at + 1}` : name,
      ]),
    ),
  );
}

/** Where the page of an evening stands below somebody's own pages. */
export const ownEveningBelow = (evening: string): string => `evenings/${evening}/`;
