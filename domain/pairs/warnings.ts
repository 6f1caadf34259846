import type { PairEnding } from './pair.ts';

/** What is known of two people when somebody thinks of making them a pair. */
export interface Together {
  /** How many people the mentor said that they accompany at most; where they did not say, what the programme plans. */
  readonly capacity: number | undefined;
  /** How many pairs that are not over the mentor is in. */
  readonly mentorPairs: number;
  /** The same of the mentee. */
  readonly menteePairs: number;
  /** Why the pair that the two were before ended, if they were one. */
  readonly before: PairEnding | undefined;
}

/** What a coordinator is told before they make a pair. Nothing of it forbids: they decide. */
export type PairWarning =
  | { readonly kind: 'capacity'; readonly has: number; readonly most: number }
  | { readonly kind: 'has_mentor'; readonly has: number }
  | { readonly kind: 'before'; readonly ending: PairEnding };

/** What speaks against making two people a pair, the weightiest first. */
export function pairWarnings({
  capacity,
  mentorPairs,
  menteePairs,
  before,
}: Together): readonly PairWarning[] {
  return [
    ...(before ? [{ kind: 'before', ending: before } as const] : []),
    ...(capacity !== undefined && mentorPairs >= capacity
      ? [{ kind: 'capacity', has: mentorPairs, most: capacity } as const]
      : []),
    ...(menteePairs > 0 ? [{ kind: 'has_mentor', has: menteePairs } as const] : []),
  ];
}
