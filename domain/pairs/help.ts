import type { PairTransition } from './pair.ts';

/** What somebody of a pair may turn to the coordinator with. */
export const helpSubjects = [
  'advice',
  'silence',
  'three',
  'change',
  'not_with',
  'conduct',
  'other',
] as const;
/** One of these. */
export type HelpSubject = (typeof helpSubjects)[number];

/** What the coordinators are told of at once, and not once a day. */
const urgent: readonly HelpSubject[] = ['not_with', 'conduct'];

/** Whether the coordinators are told of a request at once, however many came before it. */
export const isUrgent = (subject: Subject): boolean => urgent.some((one) => one === subject);

/** The transitions that one of the two makes by themselves once the pair has begun, in the order in which they are offered. */
export const ownSteps = ['pause', 'resume', 'complete', 'change', 'stop'] as const;
/** One of these. */
export type OwnStep = (typeof ownSteps)[number] & PairTransition;
/** The steps by which one of the two ends a pair. */
export const ownEndings = ['complete', 'change', 'stop'] as const satisfies readonly OwnStep[];
/** One of these. */
export type OwnEnding = (typeof ownEndings)[number];

/** What a word to the coordinator is about: a subject, or the step that it was said with. */
export const subjects = [
  ...helpSubjects,
  'with_pause',
  'with_complete',
  'with_change',
  'with_stop',
] as const;
/** One of these. */
export type Subject = (typeof subjects)[number];

/** Where a request stands. */
export const helpStates = ['open', 'answered', 'closed'] as const;
/** One of these. */
export type HelpState = (typeof helpStates)[number];

/** Longest free words, and longest sentence that goes with a step, in characters. */
export const longestHelp = 2000;
/** See `longestHelp`. */
export const longestSentence = 300;
