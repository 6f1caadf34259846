import type { SessionRow } from '../../../db/console/sessions.ts';
import type { AppEnv } from '../../env.ts';

/** What somebody may do in the console. */
export type Role = SessionRow['role'];

/** Somebody who proved who they are. */
export interface Person {
  /** An e-mail address, or `local` for one's own machine. */
  readonly who: string;
  readonly role: Role;
}

/** Whether a role may change a status, write a note or export. A reader only reads. */
export const mayChange = (role: Role): boolean => role !== 'reader';

/** Hono's type of the console: behind the guard there is a session, except at the door. */
export interface ConsoleEnv {
  Bindings: AppEnv['Bindings'];
  Variables: AppEnv['Variables'] & {
    /** The session; absent only on the sign-in page. */
    session: SessionRow | undefined;
  };
}
