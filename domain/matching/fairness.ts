import type { Person } from './person.ts';
import type { Proposal, ProposedPair } from './propose.ts';

/** How a group of mentees fares in a proposal. */
export interface Group {
  readonly name: string;
  /** How many of them are paired, and how many stay alone. */
  readonly paired: number;
  readonly alone: number;
  /** Their lowest, middle and highest score; nothing where nobody is paired. */
  readonly scores:
    | { readonly lowest: number; readonly middle: number; readonly highest: number }
    | undefined;
}

/** A mentee's score, if they are paired, and the groups that they belong to. */
export interface Member {
  readonly score: number | undefined;
  readonly names: readonly string[];
}

/** How each group of mentees fares, in the order in which they come up. */
export function spreadOf(members: readonly Member[]): readonly Group[] {
  const byName = new Map<string, (number | undefined)[]>();
  for (const { score, names } of members)
    for (const name of names) byName.set(name, [...(byName.get(name) ?? []), score]);
  return [...byName].map(([name, all]) => {
    const scores = all.filter((score) => score !== undefined).sort((one, other) => one - other);
    const [lowest, middle, highest] = [scores[0], scores[scores.length >> 1], scores.at(-1)];
    return {
      name,
      paired: scores.length,
      alone: all.length - scores.length,
      scores:
        lowest === undefined || middle === undefined || highest === undefined
          ? undefined
          : { lowest, middle, highest },
    };
  });
}

/** How each group of mentees fares; `groupOf` names the groups that somebody belongs to. */
export const fairnessOf = (
  { pairs, alone }: Pick<Proposal, 'pairs' | 'alone'>,
  groupOf: (mentee: Person) => readonly string[],
): readonly Group[] =>
  spreadOf([
    ...pairs.map(({ mentee, score }) => ({ score, names: groupOf(mentee) })),
    ...alone.map((mentee) => ({ score: undefined, names: groupOf(mentee) })),
  ]);

/** The pair that is worst off; of several, the first. */
export const worstOff = ({ pairs }: Pick<Proposal, 'pairs'>): ProposedPair | undefined =>
  pairs.reduce<ProposedPair | undefined>(
    (worst, each) => (worst === undefined || each.score < worst.score ? each : worst),
    undefined,
  );
