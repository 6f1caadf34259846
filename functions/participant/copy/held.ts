import type { OwnSession } from '../../../db/links/sessions.ts';
import type { OwnSubmission } from '../../../db/own/submissions.ts';
import type { OwnStanding } from '../../../db/people/own.ts';
import type { ProgrammeEntry } from '../../../domain/programmes/entry.ts';

/** All that is kept of somebody, as they may read it. */
export interface Held {
  readonly session: OwnSession;
  readonly standings: readonly OwnStanding[];
  readonly sent: readonly OwnSubmission[];
  /** The programmes of the site, for their names. */
  readonly programmes: readonly ProgrammeEntry[];
}
