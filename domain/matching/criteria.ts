/** What pairing may look at. */
export const criteria = [
  'goals',
  'skills',
  'interests',
  'similar_path',
  'availability',
  'language',
  'place',
  'personality',
] as const;
/** One of these. */
export type Criterion = (typeof criteria)[number];

/** Why two people may never be paired: one is the other's manager, they share a team or a company, one named the other. */
export const grounds = ['manager', 'team', 'company', 'named'] as const;
/** One of these. */
export type Ground = (typeof grounds)[number];

/** How much a criterion counts, in words, and the one number of each. */
export const weights = { essential: 4, important: 2, useful: 1 } as const;
/** One of these words. */
export type Weight = keyof typeof weights;
/** Every such word, the weightiest first. */
export const weightWords = Object.keys(weights) as [Weight, ...Weight[]];
