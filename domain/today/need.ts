/** What needs the coordinator's hand, the most urgent kind first. */
export const needKinds = [
  'urgent',
  'low',
  'late',
  'help',
  'undelivered',
  'unpublish',
  'unthank',
  'differ',
  'silent',
  'unsigned',
  'unanswered',
  'spent',
  'beyond',
  'review',
  'ratio',
  'announcement',
] as const;
/**
 * `urgent`: one of a pair does not want to be with the other one, or speaks of conduct. `low`: feedback on a
 * session that its form wants read first. `late`: an application without an answer past the day that was
 * promised. `help`: one of a pair waits for the coordinator. `undelivered`: mail that did not arrive.
 * `unpublish`: a testimonial on the site that may not be there any more; `unthank`: a name among its thanks.
 * `differ`: two who do not say the same of a session. `silent`: a pair of which nothing is heard. `unsigned`:
 * a pair whose charter drags. `unanswered`: a request that a mentor does not answer. `spent`: a mentee on whose short list no name is left. `beyond`: a pair still under way after the day on which it was to end. `review`: a review that fewer people answered than were asked. `ratio`: a programme with more people accepted than its mentors take.
 * `announcement`: a ready announcement whose day has come.
 */
export type NeedKind = (typeof needKinds)[number];

/** What is dealt with on the day on which it is seen. */
export const sameDay: readonly NeedKind[] = ['urgent', 'low'];

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

/** A request is shown once a mentor has not answered it for so many days: so long a place of theirs is held. */
export const requestDragsAfter = 7;

/** A pair that goes on so many days after it was to end is renewed, or comes to its end. */
export const beyondAfter = 14;

/** Two who do not say the same of a session are shown for so many days after it: nobody can settle it for them. */
export const differsFor = 21;
