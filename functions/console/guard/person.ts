import type { Session } from '../../actions/sign-in/use-session.ts';
import type { AppEnv } from '../../env.ts';
import type { Known } from './driver.ts';

/** What somebody may do in the console. */
export type Role = Session['role'];

/** Whether a role may change a status, write a note or export. A reader only reads. */
export const mayChange = (role: Role): boolean => role !== 'reader';

/** Hono's type of the console: behind the guard there is a session, except at the door. */
export interface ConsoleEnv {
  Bindings: AppEnv['Bindings'];
  Variables: AppEnv['Variables'] & {
    /** Who comes, where the way they came by says so. */
    known: Known | undefined;
    /** The session; absent only on the sign-in page. */
    session: Session | undefined;
  };
}
