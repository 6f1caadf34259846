import type { Comparison } from '../rules.ts';
import { complementary } from './complementary.ts';
import type { How } from './how.ts';
import type { Meeting } from './meeting.ts';
import { near } from './numbers.ts';
import { ranked } from './ranked.ts';
import { same } from './same.ts';
import { offeredAsked, overlap, sharedSlots } from './ticked.ts';

/** Every way of meeting: each makes ready what it then compares, and nothing else meets that. */
const meetings = {
  overlap,
  offered_asked: offeredAsked,
  same,
  near,
  complementary,
  shared_slots: sharedSlots,
  ranked,
} as const satisfies Readonly<Record<How, (comparison: Comparison) => unknown>>;

/** How the two questions of a comparison meet. */
export const meetingOf = (comparison: Comparison): Meeting<unknown> =>
  meetings[comparison.how](comparison) as Meeting<unknown>;
