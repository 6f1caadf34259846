/** Two people who meet, by their numbers. */
export interface Meeting {
  readonly mentor: number;
  readonly mentee: number;
}

/** A meeting at a table in a round, the first of each being 1. */
export interface Seated extends Meeting {
  readonly round: number;
  readonly table: number;
}

/** The rounds in which somebody is there, both included. */
export interface There {
  readonly from: number;
  readonly until: number;
}

/** An evening, or what is left of one. */
export interface ToPlan {
  /** When each is there. */
  readonly mentors: readonly There[];
  readonly mentees: readonly There[];
  readonly tables: number;
  /** How many rounds the evening has. */
  readonly rounds: number;
  /** The first round that may still be planned. */
  readonly from: number;
  /** By mentee, then by mentor: 1 where the two must not meet. */
  readonly apart: Uint8Array;
  /** What stands: meetings before `from` stay as they are, and those after it are kept where nothing better is found. */
  readonly stands: readonly Seated[];
}

/** Some rounds in which the same people are there from the first to the last. */
export interface Stretch {
  readonly mentors: readonly number[];
  readonly mentees: readonly number[];
  readonly rounds: number;
  readonly tables: number;
  /** How many people each has met before, by their numbers. */
  readonly metByMentor: readonly number[];
  readonly metByMentee: readonly number[];
  mayMeet(mentor: number, mentee: number): boolean;
}

/** Who meets whom in each round of a stretch. */
export type Rounds = readonly (readonly Meeting[])[];
