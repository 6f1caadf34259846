import { tidyOutbox } from '../actions/messages/tidy-outbox.ts';
import type { Act } from './act.ts';

/** Gives up mail that was not sent while it was fresh, and forgets what old mail said. */
export const tidy: Act = ({ db, now }) => tidyOutbox(db, now);
