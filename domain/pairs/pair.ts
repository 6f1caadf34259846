/** Where a pair stands, in the order of its life. */
export const pairStates = ['announced', 'half_signed', 'active', 'paused', 'ended'] as const;
/** One of these. `half_signed`: one of the two has signed the charter. */
export type PairState = (typeof pairStates)[number];

/** The states of a pair that is not over. */
export const livingStates: readonly PairState[] = pairStates.filter((state) => state !== 'ended');

/** One way from some states to another. */
interface Way {
  readonly from: readonly PairState[];
  readonly to: PairState;
}

const unsigned = ['announced', 'half_signed'] as const;
const begun = ['active', 'paused'] as const;

/** Every way on which a pair may move. Nothing else changes where it stands. */
export const pairTransitions = {
  /** The first of the two signs the charter. */
  sign: { from: ['announced'], to: 'half_signed' },
  /** The second one signs too: the pair begins. */
  begin: { from: ['half_signed'], to: 'active' },
  /** One of the two says no before both have signed, and need not say why. */
  decline: { from: unsigned, to: 'ended' },
  /** The coordinator takes it back before both have signed. */
  withdraw: { from: unsigned, to: 'ended' },
  pause: { from: ['active'], to: 'paused' },
  resume: { from: ['paused'], to: 'active' },
  /** They reached the end of what they set out to do. */
  complete: { from: begun, to: 'ended' },
  /** Each goes on with somebody else; nobody is to blame. */
  change: { from: begun, to: 'ended' },
  /** They stop before the end. */
  stop: { from: begun, to: 'ended' },
  /** Neither gave a sign of life, however often they were asked: the place is free. */
  silent: { from: ['active'], to: 'ended' },
  /** One of the two left the programme, or had everything erased. */
  leave: { from: [...unsigned, ...begun], to: 'ended' },
} as const satisfies Record<string, Way>;

/** The name of a transition. */
export type PairTransition = keyof typeof pairTransitions;

/** The names of all transitions. */
export const pairTransitionNames = Object.keys(pairTransitions) as readonly PairTransition[];

/** What happens to the sessions of a pair, as its timeline tells it: that it did, and nothing of what was said. */
export const sessionHappenings = [
  'session_proposed',
  'session_agreed',
  'session_changed',
  'session_cancelled',
  'session_held',
  'session_missed',
  'session_feedback',
] as const;

/** The transitions by which a pair ends: the name of one is the reason why. */
export const pairEndings = pairTransitionNames.filter(
  (name) => pairTransitions[name].to === 'ended',
) as readonly PairEnding[];

/** Why a pair ended. */
export type PairEnding = {
  [Name in PairTransition]: (typeof pairTransitions)[Name]['to'] extends 'ended' ? Name : never;
}[PairTransition];

/** The transitions that a coordinator makes, in the order in which they are offered. */
export const coordinatorSteps = [
  'pause',
  'resume',
  'complete',
  'change',
  'stop',
  'withdraw',
] as const satisfies readonly PairTransition[];

/** One of these. */
export type CoordinatorStep = (typeof coordinatorSteps)[number];

/** Whether a transition may be made from a state. */
export const isOpenFrom = (state: PairState, name: PairTransition): boolean =>
  (pairTransitions[name].from as readonly PairState[]).includes(state);

/** What happens in a pair that does not move it: that it was, never what was written. */
export const pairHappenings = [
  'roadmap',
  'roadmap_agreed',
  'objective',
  'scored',
  'renew',
] as const;

/** What a line of a pair's timeline may say. */
export type PairHappening =
  | 'announce'
  | PairTransition
  | (typeof pairHappenings)[number]
  | (typeof sessionHappenings)[number];
