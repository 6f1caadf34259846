import { type Role, roles, type Standing } from '../people/participation.ts';

/** The kinds of gathering that a programme has beside the sessions of its pairs. */
export const gatheringKinds = ['workshop', 'coffee', 'listening', 'club', 'other'] as const;
/** One of these. `listening`: active listening is practised. `club`: mentors among themselves. */
export type GatheringKind = (typeof gatheringKinds)[number];

/** Whom a gathering is for: one side, or both. */
export const gatheringSides = ['both', ...roles] as const;
/** One of these. */
export type GatheringSide = (typeof gatheringSides)[number];

/** A gathering as it is planned, and as its people read it. */
export interface Gathering {
  readonly kind: GatheringKind;
  readonly forWhom: GatheringSide;
  readonly title: string;
  /** Milliseconds since 1970. */
  readonly startsAt: number;
  readonly minutes: number;
  /** Where it is: words, or the address of a call. */
  readonly place: string;
  /** Who holds it. */
  readonly host: string;
  /** What its people read of it beforehand. */
  readonly agenda: string;
}

/** Where somebody stands whom the gatherings of their programme concern. */
export const gathered: readonly Standing[] = ['accepted', 'preparing', 'ready'];

/** The sides that a gathering is for. */
export const sidesOf = (forWhom: GatheringSide): readonly Role[] =>
  forWhom === 'both' ? roles : [forWhom];

/** How many were there. */
export interface Attendance {
  readonly mentors: number;
  readonly mentees: number;
  /** Those who held it or helped, beside the people of the programme. */
  readonly helpers: number;
}

/** The hours that people gave to a gathering: all of them, and of these the volunteers': whoever mentors, holds it or helps. */
export const hoursOf = (
  minutes: number,
  { mentors, mentees, helpers }: Attendance,
): { readonly all: number; readonly volunteers: number } => ({
  all: (minutes * (mentors + mentees + helpers)) / 60,
  volunteers: (minutes * (mentors + helpers)) / 60,
});

/** When a gathering is over. */
export const endOf = ({ startsAt, minutes }: Pick<Gathering, 'startsAt' | 'minutes'>): number =>
  startsAt + minutes * 60_000;

/** Where the page of somebody's gatherings stands below their own pages. */
export const ownGatheringsBelow = 'gatherings/';
