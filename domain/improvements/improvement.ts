/** Where it was learned that something can be done better. */
export const improvementSources = ['feedback', 'pair', 'evening', 'gathering', 'other'] as const;
/** One of these. */
export type ImprovementSource = (typeof improvementSources)[number];

/** What a line takes, in characters. */
export const longestImprovement = 400;

/** What to do better next time: a line of the coordinators' list. */
export interface Improvement {
  /** The programme's id. */
  readonly programme: string;
  readonly source: ImprovementSource;
  readonly text: string;
}
