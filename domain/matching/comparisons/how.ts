import type { KindName } from '../../forms/question.ts';

/** The ways in which the answers of two people meet. */
export const hows = [
  'overlap',
  'offered_asked',
  'same',
  'near',
  'complementary',
  'shared_slots',
  'ranked',
] as const;
/** One of them. */
export type How = (typeof hows)[number];

/** What a way of meeting takes. */
interface Takes {
  /** The kinds of question, of which both sides have the same. */
  readonly kinds: readonly KindName[];
  /** Where answers are ranked, the kind of the side that does not rank. */
  readonly beside?: readonly KindName[];
}

/** Which questions each way of meeting can look at. */
export const takes: Readonly<Record<How, Takes>> = {
  overlap: { kinds: ['choices'] },
  offered_asked: { kinds: ['choices'] },
  same: { kinds: ['choice', 'text'] },
  near: { kinds: ['scale', 'number'] },
  complementary: { kinds: ['scale', 'choice'] },
  shared_slots: { kinds: ['choices'] },
  ranked: { kinds: ['choice'], beside: ['choices', 'choice'] },
};
