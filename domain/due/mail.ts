import type { HouseFacts } from './facts.ts';

/** Messages that are to be handed over. */
export interface DueMail {
  readonly rule: 'deliver';
  /** When the longest due of them was due, milliseconds since 1970. */
  readonly at: number;
}

/** An announcement that goes to its readers. */
export interface DueAnnouncement {
  readonly rule: 'announce';
  /** Since when it may leave, milliseconds since 1970. */
  readonly at: number;
}

/** An announcement is due until it has found its last reader. */
export const dueAnnouncements = ({
  announcement,
}: Pick<HouseFacts, 'announcement'>): DueAnnouncement[] =>
  announcement === null ? [] : [{ rule: 'announce', at: announcement }];

/** Mail is due as long as any message is. */
export const dueMail = ({ oldestMessage }: Pick<HouseFacts, 'oldestMessage'>): DueMail[] =>
  oldestMessage === null ? [] : [{ rule: 'deliver', at: oldestMessage }];
