/** What somebody says of a meeting, the warmest first. Whoever says `no` is never proposed with the other. */
export const ratings = ['gladly', 'perhaps', 'no'] as const;
/** One of these. */
export type Rating = (typeof ratings)[number];

/** A meeting as both rated it, by the numbers of the two; null where one has said nothing. */
export interface Rated {
  readonly mentor: number;
  readonly mentee: number;
  readonly byMentor: Rating | null;
  readonly byMentee: Rating | null;
}

/** Why two who met may or may not be proposed, by what they said. */
export type Verdict = 'both' | 'refused' | 'unsaid';

/** Two people may be proposed where both would go on together: who has said nothing has not agreed. */
export const verdictOf = ({ byMentor, byMentee }: Pick<Rated, 'byMentor' | 'byMentee'>): Verdict =>
  byMentor === 'no' || byMentee === 'no' ? 'refused' : byMentor && byMentee ? 'both' : 'unsaid';
