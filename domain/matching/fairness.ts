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

/** How each group of mentees fares; `groupOf` names the groups that somebody belongs to. */
export function fairnessOf(
  { pairs, alone }: Pick<Proposal, 'pairs' | 'alone'>,
  groupOf: (mentee: Person) => readonly string[],
): readonly Group[] {
  const members = new Map<string, (number | undefined)[]>();
  const note = (mentee: Person, score: number | undefined) => {
    for (const name of groupOf(mentee)) members.set(name, [...(members.get(name) ?? []), score]);
  };
  for (const { mentee, score } of pairs) note(mentee, score);
  for (const mentee of alone) note(mentee, undefined);
  return [...members].map(([name, all]) => {
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

/** The pair that is worst off; of several, the first. */
export const worstOff = ({ pairs }: Pick<Proposal, 'pairs'>): ProposedPair | undefined =>
  pairs.reduce<ProposedPair | undefined>(
    (worst, each) => (worst === undefined || each.score < worst.score ? each : worst),
    undefined,
  );
