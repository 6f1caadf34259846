import type { Holds } from './holds.ts';

/** One way to give what is needed: all of these together. */
type Way = readonly Holds[];

const whoApplies = [
  [['name'], ['given_name', 'family_name']],
  [['email']],
  [['programme']],
] as const;

/**
 * What sending a form may do, each with what the form must ask for that, by one way of several. A
 * form says so with `does`; nobody looks for a form by its id, and several forms may do the same.
 */
const needs = {
  /** Somebody applies to be a mentor. */
  enrol_mentor: [...whoApplies, [['capacity']]],
  /** Somebody applies to be accompanied. */
  enrol_mentee: whoApplies,
  /** Somebody wants to be told when the applications to a programme open, for the first time or again. */
  notice: [[['email']], [['programme']]],
  /** People say what they need before a programme begins. */
  needs_survey: [],
  /** One of a pair says how a session went. */
  session_feedback: [[['programme']]],
  /** One of a pair looks back halfway. */
  midway_review: [[['programme']]],
  /** One of a pair looks back at the end. */
  final_review: [[['programme']]],
  /** Somebody tells a story that may be published. */
  testimonial: [],
  /** Somebody writes to the coordinator and waits for an answer. */
  message: [[['email']]],
} as const satisfies Record<string, readonly (readonly Way[])[]>;

/** What sending a form does. */
export type Does = keyof typeof needs;

/** Every word that may stand after `does`. */
export const doesWords = Object.keys(needs) as [Does, ...Does[]];

/** What people are asked to answer, each by a private link of their own. */
const asked: readonly Does[] = [
  'needs_survey',
  'session_feedback',
  'midway_review',
  'final_review',
  'testimonial',
];

/** Whether people are asked to answer a form that does this. */
export const isAskedOf = (does: Does | undefined): boolean =>
  does !== undefined && asked.includes(does);

/** Whether sending a form that does this is an application to a programme. */
export const isApplication = (does: Does | undefined): boolean =>
  does === 'enrol_mentor' || does === 'enrol_mentee';

/** What a form that does this must ask and does not, each by the first way to ask it. */
export function lacking(does: Does, held: ReadonlySet<unknown>): readonly Way[] {
  const needed: readonly (readonly Way[])[] = needs[does];
  return needed
    .filter((ways) => !ways.some((way) => way.every((each) => held.has(each))))
    .flatMap(([first]) => (first ? [first] : []));
}
