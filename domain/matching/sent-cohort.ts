import type { Answers } from '../forms/answer.ts';
import type { Form } from '../forms/definition.ts';
import type { PairingRules } from './rules.ts';
import type { ProgrammePairing } from './site-pairing.ts';
import type { Both } from './work-out.ts';

/** Somebody of a cohort as a browser gets them: what pairing compares, and no other answer. */
export interface SentPerson {
  readonly id: string;
  readonly name: string;
  readonly addressKey: string;
  /** The version of the form that they answered. */
  readonly version: string;
  readonly answers: Answers;
  /** Of a mentor: how many people they take at most. */
  readonly capacity: number;
  /** Of a mentor: how many they accompany by now. */
  readonly pairs: number;
}

/** A part of one side of a cohort. */
export interface SentPart {
  readonly people: readonly SentPerson[];
  /** The forms that they answered, by version, with the questions that pairing compares. */
  readonly forms: Readonly<Record<string, Form>>;
  /** Of mentors: pairs that already were, and names that were settled. */
  readonly former: readonly Both[];
  readonly settled: readonly Both[];
  /** The last person of this part, where another one follows. */
  readonly next?: string | undefined;
}

/** What a browser works a draft out by, beside people. */
export interface SentDraft {
  readonly programme: ProgrammePairing;
  readonly rules: PairingRules;
  readonly locked: readonly Both[];
  readonly forbidden: readonly Both[];
  readonly version: number;
}

/** A mentee as a browser sends them back, with the mentor that it found, if it found one. */
export type SentPair = readonly [mentee: string, mentor: string | null];

/** What comes of a part that was sent back, or of asking that all of it may stand. */
export type PartAnswer =
  /** How many of it were stored; the others left meanwhile. */
  | { readonly stored: number }
  /** It stands, or somebody else was faster: where it is shown how things stand. */
  | { readonly at: string }
  /** It is not taken, and why. */
  | { readonly refused: string };

/** Pairs that are sent back at once, and locked ones that a browser says cannot be any more: so many the Worker checks within its time. */
export const pairsAtOnce = 25;

/** The questions that pairing looks at, by their ids. */
export function questionsLookedAt(rules: PairingRules): ReadonlySet<string> {
  const compared = Object.values(rules.criteria).flatMap((one) =>
    (one?.compare ?? []).flatMap(({ mentor, mentee }) => [mentor, mentee].flat()),
  );
  const excluded = Object.values(rules.exclusions ?? {}).flatMap((one) =>
    one ? [one.mentor, one.mentee] : [],
  );
  return new Set([...compared, ...excluded]);
}
