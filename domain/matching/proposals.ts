import { aims } from './assignment/assign.ts';

/** What a proposal makes the best: a total or whoever is worst off; or, after an evening, what both said of their meetings. */
export const proposalAims = [...aims, 'stable'] as const;
/** One of these. */
export type ProposalAim = (typeof proposalAims)[number];

/** Where a proposal stands. Its pairs may be changed as long as it is a draft. */
export const proposalStates = ['draft', 'published', 'withdrawn'] as const;
/** One of these. `withdrawn`: published, and taken back before anybody signed. */
export type ProposalState = (typeof proposalStates)[number];

/** What the coordinator decided of two people in a proposal. */
export const rulings = ['locked', 'forbidden'] as const;
/** One of these: they stay together whatever is worked out, or are never proposed. */
export type Ruling = (typeof rulings)[number];

/** People on each side of a cohort that the Worker itself works out where the browser runs no scripts; with more, a browser must. */
export const mostInWorker = 60;

/** People on each side up to whom that stays about the ten milliseconds of the free plan; a browser with scripts works out any more than these. */
export const mostWithinTime = 20;
