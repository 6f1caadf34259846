import type { SessionRow } from '../../../db/console/sign-ins.ts';

const minute = 60_000;
/** How long a code printed on demand is good for, in milliseconds. */
export const codeLasts = 15 * minute;
/** How long a code that was sent by mail is good for. */
export const mailedCodeLasts = 10 * minute;
/** How long a session lasts without being used. */
export const idleLasts = 30 * minute;
/** How long it lasts at most. */
export const sessionLasts = 12 * 60 * minute;
/** Whether a session is still good. */
export const isGood = ({ createdAt, seenAt }: SessionRow, now: number): boolean =>
  now - createdAt < sessionLasts && now - seenAt < idleLasts;
