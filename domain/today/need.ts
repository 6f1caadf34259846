/** What needs the coordinator's hand, the most urgent kind first. */
export const needKinds = ['late', 'undelivered', 'unsigned', 'ratio', 'announcement'] as const;
/**
 * `late`: an application without an answer past the day that was promised. `undelivered`: mail that did
 * not arrive. `unsigned`: a pair whose charter drags. `ratio`: a programme with more people accepted than
 * its mentors take. `announcement`: a ready announcement whose day has come.
 */
export type NeedKind = (typeof needKinds)[number];

/** Something that needs a hand, with the way to what is done about it. */
export interface Need {
  readonly kind: NeedKind;
  /** Whom or what it is about, as it is called. */
  readonly about: string;
  /** The programme's id, where it belongs to one. */
  readonly programme: string | undefined;
  /** Since when it waits, milliseconds since 1970; nothing where that says nothing. */
  readonly since: number | undefined;
  /** The page of the console where something is done about it, below its root. */
  readonly page: string;
  /** How many more of the kind there are, unnamed. */
  readonly more?: number;
}

/** What needs a hand, the most urgent first: by its kind, then what has waited longest. */
export const byUrgency = (needs: readonly Need[]): readonly Need[] =>
  [...needs].sort(
    (one, other) =>
      needKinds.indexOf(one.kind) - needKinds.indexOf(other.kind) ||
      (one.since ?? Number.POSITIVE_INFINITY) - (other.since ?? Number.POSITIVE_INFINITY),
  );

/** A charter drags once so many days have gone by since a pair was announced, or one of the two has signed. */
export const charterDragsAfter = 7;
