import type { HouseFacts } from './facts.ts';

/** Messages that are to be handed over. */
export interface DueMail {
  readonly rule: 'deliver';
  /** When the longest due of them was due, milliseconds since 1970. */
  readonly at: number;
}

/** Mail is due as long as any message is. */
export const dueMail = ({ oldestMessage }: Pick<HouseFacts, 'oldestMessage'>): DueMail[] =>
  oldestMessage === null ? [] : [{ rule: 'deliver', at: oldestMessage }];
