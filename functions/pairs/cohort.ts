import { expectedAt } from '../../db/evenings/read.ts';
import type { Database } from '../../db/open.ts';
import {
  type CohortRow,
  cohortNamed,
  cohortSide,
  formerPairs,
  settledAmong,
} from '../../db/proposals/cohort.ts';
import type { Form } from '../../domain/forms/definition.ts';
import { type Cohort, gather, pairKey } from '../../domain/matching/cohort.ts';
import type { Mentor, Person } from '../../domain/matching/person.ts';
import { mostInWorker } from '../../domain/matching/proposals.ts';
import type { Role } from '../../domain/people/participation.ts';
import type { Scope } from '../../domain/people/scope.ts';
import type { Proposing } from './rules.ts';

/** The definitions that people answered, by the names of their versions. */
export type Definitions = ReadonlyMap<string, Form>;

/** Somebody of a cohort as pairing sees them; nobody where the form that they answered is not known. */
export function personOf(row: CohortRow, definitions: Definitions): readonly Person[] {
  const form = definitions.get(row.version);
  const { participation: id, name, addressKey, answers } = row;
  return form ? [{ id, name, addressKey, form, answers }] : [];
}

/** The same of a mentor: who was not asked how many people they take takes as many as the programme plans. */
export const mentorOf = (
  row: CohortRow,
  definitions: Definitions,
  { programme }: Pick<Proposing, 'programme'>,
): readonly Mentor[] =>
  personOf(row, definitions).map((person) => ({
    ...person,
    capacity: row.capacity ?? programme.mentees_per_mentor,
  }));

/** Everybody who is to be paired in a programme, as they were read. */
export interface CohortRows {
  readonly mentors: readonly CohortRow[];
  readonly mentees: readonly CohortRow[];
}

/** Reads everybody who is to be paired in a programme; nothing where they are more than so many on a side. */
export async function smallCohort(
  db: Database,
  programme: string,
  scope: Scope,
  most: number = mostInWorker,
): Promise<CohortRows | undefined> {
  const [mentors, mentees] = await Promise.all([
    cohortSide(db, { programme, role: 'mentor' }, scope, most + 1),
    cohortSide(db, { programme, role: 'mentee' }, scope, most + 1),
  ]);
  return mentors.length > most || mentees.length > most ? undefined : { mentors, mentees };
}

/** Reads those of some people of a programme who can still be paired. */
export async function cohortAmong(
  db: Database,
  programme: string,
  people: readonly { readonly participation: string; readonly role: Role }[],
  scope: Scope,
): Promise<CohortRows> {
  const named = (role: Role) =>
    cohortNamed(
      db,
      { programme, role },
      people.filter((one) => one.role === role).map(({ participation }) => participation),
      scope,
    );
  const [mentors, mentees] = await Promise.all([named('mentor'), named('mentee')]);
  return { mentors, mentees };
}

/** Reads those of an evening who can still be paired: an evening is small. */
export const eveningCohort = async (
  db: Database,
  { id, programme }: { readonly id: string; readonly programme: string },
  scope: Scope,
): Promise<CohortRows> => cohortAmong(db, programme, await expectedAt(db, id), scope);

/** What else is looked at beside people: what they answered to, how pairs are proposed, and what was decided. */
export interface Known {
  readonly definitions: Definitions;
  readonly proposing: Proposing;
  /** Pairs that the coordinator does not want, as `pairKey` has them. */
  readonly forbidden: ReadonlySet<string>;
  /** Pairs that the coordinator locked: they may be ones that already were. */
  readonly locked: ReadonlySet<string>;
  /** The pairs that are looked at; all unless said. */
  readonly only?: ReadonlySet<string> | undefined;
  /** Whether only what two may know of each other is scored. */
  readonly openly?: boolean;
}

/** Gathers people into a cohort, with what is known of any two of them. */
export async function cohortOf(
  db: Database,
  { mentors, mentees }: CohortRows,
  { definitions, proposing, forbidden, locked, only, openly }: Known,
): Promise<Cohort> {
  const ids = mentors.map(({ participation }) => participation);
  const [former, settled] = await Promise.all([formerPairs(db, ids), settledAmong(db, ids)]);
  const keys = (pairs: typeof former) => pairs.map(({ mentor, mentee }) => pairKey(mentor, mentee));
  return gather({
    mentors: mentors.flatMap((row) => mentorOf(row, definitions, proposing)),
    mentees: mentees.flatMap((row) => personOf(row, definitions)),
    ...proposing,
    settled: new Set(keys(settled)),
    never: new Set([...keys(former).filter((key) => !locked.has(key)), ...forbidden]),
    only,
    openly,
    busy: new Map(mentors.map(({ participation, pairs }) => [participation, pairs])),
  });
}
