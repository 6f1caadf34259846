import type { Does } from '../forms/does.ts';
import type { Status } from '../forms/status.ts';

/** The two sides of a pair, on one of which a person takes part. */
export const roles = ['mentor', 'mentee'] as const;
/** One of the two sides. */
export type Role = (typeof roles)[number];

/** The other one of the two sides. */
export const otherSide = (side: Role): Role => (side === 'mentor' ? 'mentee' : 'mentor');

/** The side on which sending a form enrols somebody; none where it enrols nobody. */
export const roleBy = (does: Does | undefined): Role | undefined =>
  does === 'enrol_mentor' ? 'mentor' : does === 'enrol_mentee' ? 'mentee' : undefined;

/** Where a person stands in a programme, in the order of a year. */
export const standings = [
  'applied',
  'waiting',
  'accepted',
  'preparing',
  'ready',
  'finished',
  'left',
  'declined',
] as const;
/** One of these. */
export type Standing = (typeof standings)[number];

/** One way from some standings to another. */
interface Way {
  readonly from: readonly Standing[];
  readonly to: Standing;
}

/** Every way on which a participation may move. Nothing else changes where somebody stands. */
export const transitions = {
  /** They apply again after an end or a refusal. What was decided otherwise, a new application leaves as it is. */
  apply: { from: ['declined', 'finished', 'left'], to: 'applied' },
  /** The coordinator takes a decision back. */
  reconsider: { from: ['accepted', 'waiting', 'declined', 'preparing', 'ready'], to: 'applied' },
  accept: { from: ['applied', 'waiting', 'declined', 'finished', 'left'], to: 'accepted' },
  wait: { from: ['applied', 'accepted', 'declined', 'preparing', 'ready'], to: 'waiting' },
  decline: { from: ['applied', 'accepted', 'waiting', 'preparing', 'ready'], to: 'declined' },
  /** They begin to prepare: training for a mentor, a first talk for a mentee. */
  prepare: { from: ['accepted', 'ready'], to: 'preparing' },
  /** They may be paired. */
  be_ready: { from: ['accepted', 'preparing'], to: 'ready' },
  finish: { from: ['ready'], to: 'finished' },
  /** Whoever leaves before anything is decided takes their application back. */
  leave: { from: ['applied', 'waiting', 'accepted', 'preparing', 'ready'], to: 'left' },
  /** They stay after all, or have not begun to prepare. */
  resume: { from: ['preparing', 'ready', 'finished', 'left'], to: 'accepted' },
} as const satisfies Record<string, Way>;

/** The name of a transition. */
export type Transition = keyof typeof transitions;

/** What else a timeline tells beside the transitions: that a step of getting ready was ticked, that somebody became an ambassador, or that these no longer hold. */
export const happenings = ['step_done', 'step_undone', 'ambassador', 'ambassador_ended'] as const;
/** One of these. */
export type Happening = (typeof happenings)[number];

/** Whether somebody who stands there gets ready, or is: then their steps may be ticked. */
export const mayPrepare = (standing: Standing): boolean =>
  standing === 'accepted' || standing === 'preparing' || standing === 'ready';

/** The transition that leads from one standing to another; none where there is no way. */
export const transitionTo = (from: Standing, to: Standing): Transition | undefined =>
  transitionsFrom(from).find((name) => transitions[name].to === to && name !== 'apply');

/** What a decision on an application does with the participation that it counts for. */
export const decisions = {
  new: 'reconsider',
  accepted: 'accept',
  waiting: 'wait',
  declined: 'decline',
} as const satisfies Partial<Record<Status, Transition>>;

/** A status of an application by which something is decided. */
export type Decision = keyof typeof decisions;

/** Whether a status is a decision on an application; that of anything else moves nobody. */
export const isDecision = (status: Status): status is Decision => status in decisions;

/** The decision that a transition is made by; none for a step that follows on one. */
export const decisionBy = (name: Transition): Decision | undefined =>
  (Object.keys(decisions) as Decision[]).find((status) => decisions[status] === name);

/** Where somebody stands whose application has that status. */
export const standingBy = (status: Decision): Standing => transitions[decisions[status]].to;

/** The transitions that are open from a standing. */
export const transitionsFrom = (standing: Standing): readonly Transition[] =>
  (Object.keys(transitions) as Transition[]).filter((name) =>
    (transitions[name].from as readonly Standing[]).includes(standing),
  );
