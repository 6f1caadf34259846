import type { OwnSession } from '../../db/links/sessions.ts';
import type { AppEnv } from '../env.ts';

/** Hono's type of a participant's own pages: behind their guard there is a session. */
export interface OwnEnv {
  Bindings: AppEnv['Bindings'];
  Variables: AppEnv['Variables'] & {
    /** Who it is, on this device. */
    session: OwnSession;
  };
}
