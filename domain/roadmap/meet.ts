import { differing, type Field, fields, isSame, type Texts, type Written } from './roadmap.ts';

/** Two texts that were written over the same one at the same time. */
interface Meeting {
  /** What both had before them. */
  readonly base: Texts;
  /** What the other one has kept meanwhile. */
  readonly theirs: Texts;
  /** What somebody wants to keep now. */
  readonly mine: Texts;
}

/** What is shown to the later one: nothing of either is lost. */
export interface Met {
  /** Of each field what was written in it: by the later one where they touched it, else by the other. */
  readonly texts: Texts;
  /** What the other one wrote in fields that both touched, and not alike. */
  readonly beside: ReadonlyMap<Field, Written>;
  /** The fields that only the other one changed. */
  readonly taken: readonly Field[];
}

/** Lays what two wrote at the same time side by side. */
export function meet({ base, theirs, mine }: Meeting): Met {
  const byThem = new Set(differing(base, theirs));
  const byMe = new Set(differing(base, mine));
  const both = fields.filter(
    (field) => byThem.has(field) && byMe.has(field) && !isSame(theirs[field], mine[field]),
  );
  return {
    texts: Object.fromEntries(
      fields.map((field) => [field, byMe.has(field) ? mine[field] : theirs[field]]),
    ) as Record<Field, Written>,
    beside: new Map(both.map((field) => [field, theirs[field]])),
    taken: fields.filter((field) => byThem.has(field) && !byMe.has(field)),
  };
}
