import type { HelpSubject, OwnStep } from '../../domain/pairs/help.ts';
import type { Role } from '../../domain/people/participation.ts';

/** How a pair of the demonstration lives, in days before now. What is not said does not happen. */
export interface Life {
  /** Announced so long ago; as long as the edition's pairs unless said. */
  readonly announced?: number;
  /** How many have signed. */
  readonly signed: 0 | 1 | 2;
  /** One of the two says no before both have signed. */
  readonly declined?: number;
  /** The mentee is the one of the life before this one: they have found somebody else. */
  readonly again?: true;
  /** The last session of a regular rhythm; never: not one. */
  readonly last?: number | 'never';
  /** What became of the last one, where it was not simply held. */
  readonly asLast?: 'differ' | 'unsaid' | 'missed';
  /** In how many days the next one is, and whether both have agreed to it. */
  readonly next?: { readonly in: number; readonly agreed: boolean };
  /** How useful the last sessions were to the mentee, the last one first; well enough unless said. */
  readonly useful?: readonly number[];
  /** What the mentee ticks in their last feedback, by the id of the question. */
  readonly ticks?: readonly string[];
  /** Whether the two wrote a roadmap, and agreed. */
  readonly roadmap?: 'written' | 'agreed';
  /** How many objectives they pursue. */
  readonly objectives?: number;
  /** Somebody turns to the coordinator, who has answered or not. */
  readonly help?: {
    readonly side: Role;
    readonly subject: HelpSubject;
    readonly ago: number;
    readonly answered?: true;
  };
  /** One of the two pauses or ends it. */
  readonly step?: { readonly side: Role; readonly name: OwnStep; readonly ago: number };
  /** How many steps against silence were taken. */
  readonly silence?: 1 | 2;
  /** Each had their certificate made out. */
  readonly certificates?: true;
  /** The mail that announced it to the mentee came back. */
  readonly bounced?: true;
}

const well = { signed: 2, roadmap: 'agreed' } as const;

/** The pairs of the first edition that is lived: every state in which a pair can be. */
const first: readonly Life[] = [
  { ...well, last: 9, next: { in: 12, agreed: true }, objectives: 3, useful: [5, 5, 4] },
  { ...well, last: 16, next: { in: 6, agreed: false }, objectives: 2, useful: [4, 5, 4] },
  { ...well, last: 27, next: { in: 1, agreed: true }, objectives: 3, useful: [5, 4, 4] },
  { ...well, last: 2, asLast: 'unsaid', objectives: 1, useful: [4, 4] },
  { signed: 2, roadmap: 'written', last: 6, asLast: 'differ', useful: [3, 4] },
  { ...well, last: 4, useful: [2, 3, 4], ticks: ['contact_me'], objectives: 1 },
  {
    ...{ signed: 2, roadmap: 'written', last: 5, useful: [1, 2], ticks: ['somebody_else'] },
    help: { side: 'mentee', subject: 'not_with', ago: 4.6 },
  },
  {
    ...{ ...well, last: 24, useful: [4, 4, 5], objectives: 2 },
    help: { side: 'mentor', subject: 'silence', ago: 3 },
  },
  { signed: 2, last: 41, useful: [3, 4], silence: 1 },
  { signed: 2, last: 'never', silence: 2 },
  { signed: 0, announced: 3, bounced: true },
];

/** The pairs of the second one. */
const second: readonly Life[] = [
  { ...well, last: 11, next: { in: 17, agreed: true }, objectives: 3, useful: [4, 5, 5] },
  { ...well, last: 20, next: { in: 9, agreed: true }, objectives: 2, useful: [5, 4] },
  { ...well, last: 33, asLast: 'missed', next: { in: 4, agreed: false }, useful: [4] },
  { ...well, last: 30, useful: [4, 4], step: { side: 'mentee', name: 'pause', ago: 12 } },
  { ...well, last: 40, useful: [3, 2], step: { side: 'mentee', name: 'change', ago: 21 } },
  { signed: 1, announced: 10, again: true },
  {
    ...{ ...well, last: 16, objectives: 2, useful: [5, 5], certificates: true },
    step: { side: 'mentee', name: 'complete', ago: 10 },
  },
  { ...well, last: 52, step: { side: 'mentor', name: 'stop', ago: 35 } },
  { signed: 0, announced: 25, declined: 22 },
  {
    ...{ ...well, last: 13, next: { in: 15, agreed: true }, useful: [4, 4] },
    help: { side: 'mentee', subject: 'advice', ago: 19, answered: true },
  },
];

/** How the pairs live, an edition after the other. */
export const lives: readonly (readonly Life[])[] = [first, second];
