import type { Certificate } from '../../../db/certificates/read.ts';
import type { OwnEvening, OwnMeeting } from '../../../db/evenings/own.ts';
import type { AttendedGathering } from '../../../db/gatherings/own.ts';
import type { OwnSession } from '../../../db/links/sessions.ts';
import type { OwnSubmission } from '../../../db/own/submissions.ts';
import type { OwnHelp } from '../../../db/pairs/help.ts';
import type { OwnPair, SignedCharter } from '../../../db/pairs/own.ts';
import type { OwnStanding } from '../../../db/people/own.ts';
import type { StepDone } from '../../../db/people/steps.ts';
import type { OwnRequest } from '../../../db/requests/own.ts';
import type { OwnWritings } from '../../../db/roadmap/own.ts';
import type { HeldSession } from '../../../db/sessions/own.ts';
import type { ProgrammeEntry } from '../../../domain/programmes/entry.ts';

/** A pair of theirs, with their own signature under the charter and their certificate. */
export interface HeldPair extends OwnPair {
  readonly signature: SignedCharter | undefined;
  /** What they asked the coordinator. */
  readonly help: readonly OwnHelp[];
  /** Their own, once it was made out. */
  readonly certificate: Certificate | undefined;
}

/** All that is kept of somebody, as they may read it. */
export interface Held {
  readonly session: OwnSession;
  readonly standings: readonly OwnStanding[];
  readonly sent: readonly OwnSubmission[];
  /** The steps of getting ready that they have done. */
  readonly done: readonly StepDone[];
  readonly pairs: readonly HeldPair[];
  /** What they wrote of themselves for the other one, by participation. */
  readonly introductions: ReadonlyMap<string, string>;
  /** What they wrote in roadmaps and objectives, and their scores. */
  readonly writings: OwnWritings;
  /** The sessions of their pairs, each with what they noted themselves. */
  readonly sessions: readonly HeldSession[];
  /** The evenings at which they are expected, each with whom they meet and what they said of it themselves. */
  readonly evenings: readonly (OwnEvening & { readonly meetings: readonly OwnMeeting[] })[];
  /** Whom they asked, and who asked them, with what the two wrote to each other. */
  readonly requests: readonly OwnRequest[];
  /** Since when their participations stand in a directory of mentors. */
  readonly listed: ReadonlyMap<string, number>;
  /** The gatherings at which it was noted that they were. */
  readonly attended: readonly AttendedGathering[];
  /** Whether their calendar reads gatherings at an address of its own. */
  readonly hasCalendar: boolean;
  /** Since when they want no announcements; null while they take them. */
  readonly refusedAt: number | null;
  /** The programmes of the site, for their names. */
  readonly programmes: readonly ProgrammeEntry[];
}
