/** Where a session stands. `differ`: one of the two says that it took place, the other that it did not. */
export const sessionStates = [
  'proposed',
  'agreed',
  'held',
  'missed',
  'differ',
  'cancelled',
] as const;
/** One of these. */
export type SessionState = (typeof sessionStates)[number];

/** What one of the two says once its time has come: it took place, or it did not. */
export const saids = ['held', 'missed'] as const;
/** One of these. */
export type Said = (typeof saids)[number];

/** One way from some states to another. */
interface Way {
  readonly from: readonly SessionState[];
  readonly to: SessionState;
}

const begunOrSaid = ['agreed', 'held', 'missed', 'differ'] as const;

/** Every way on which a session may move. Nothing else changes where it stands. */
export const sessionTransitions = {
  /** The other one agrees to one of the moments. */
  agree: { from: ['proposed'], to: 'agreed' },
  /** One of the two proposes other moments: instead of those that stand, or of the one that was agreed to. */
  propose: { from: ['proposed', 'agreed'], to: 'proposed' },
  /** One of the two cancels it before it begins, or the pair is over. */
  cancel: { from: ['proposed', 'agreed'], to: 'cancelled' },
  /** Whoever answers says that it took place, and the other one does not say otherwise. */
  hold: { from: begunOrSaid, to: 'held' },
  /** The same that it did not. */
  miss: { from: begunOrSaid, to: 'missed' },
  /** The two do not say the same. */
  differ: { from: begunOrSaid, to: 'differ' },
} as const satisfies Record<string, Way>;

/** The name of a transition. */
export type SessionTransition = keyof typeof sessionTransitions;

/** What both say together, as far as they have: a transition. Nothing while neither has. */
export function bothSaid(
  mentor: Said | null,
  mentee: Said | null,
): Extract<SessionTransition, 'hold' | 'miss' | 'differ'> | undefined {
  if (mentor && mentee && mentor !== mentee) return 'differ';
  const said = mentor ?? mentee;
  return said === null ? undefined : said === 'held' ? 'hold' : 'miss';
}

/** How long a session may be, in minutes. */
export const shortest = 5;
/** The same at most. */
export const longest = 480;
/** So many moments may be proposed at once. */
export const mostMoments = 3;
/** So many sessions may be proposed or agreed to at once. */
export const mostOpen = 10;
/** Longest objective, in characters. */
export const longestObjective = 500;
/** Longest place or link of a video call, in characters. */
export const longestPlace = 300;
/** Longest note, in characters. */
export const longestNote = 5000;
