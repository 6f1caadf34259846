import type { OwnSession } from '../../../db/links/sessions.ts';
import type { OwnSubmission } from '../../../db/own/submissions.ts';
import type { OwnStanding } from '../../../db/people/own.ts';
import type { StepDone } from '../../../db/people/steps.ts';
import type { ProgrammeEntry } from '../../../domain/programmes/entry.ts';

/** All that is kept of somebody, as they may read it. */
export interface Held {
  readonly session: OwnSession;
  readonly standings: readonly OwnStanding[];
  readonly sent: readonly OwnSubmission[];
  /** The steps of getting ready that they have done. */
  readonly done: readonly StepDone[];
  /** The programmes of the site, for their names. */
  readonly programmes: readonly ProgrammeEntry[];
}
