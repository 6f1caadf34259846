import type { Role } from '../people/participation.ts';

/** What the two write together, in the order in which it is read. */
export const passages = [
  /** What the mentor expects of the other one. */
  'mentor_expects',
  /** What the one who is accompanied expects. */
  'mentee_expects',
  /** What the two will call a success. */
  'success',
  /** Where all this leads. */
  'vision',
  /** Rhythm, place, what is done when one of them cannot come. */
  'customs',
] as const;

/** The steps on the way: each a line, and the day by which it is to be reached if there is one. */
export const steps = ['step_1', 'step_2', 'step_3', 'step_4', 'step_5', 'step_6'] as const;

/** All fields of a roadmap. Their names are stored. */
export const fields = [...passages, ...steps] as const;
/** One of these. */
export type Passage = (typeof passages)[number];
/** One of these. */
export type Step = (typeof steps)[number];
/** One of these. */
export type Field = (typeof fields)[number];

/** Longest passage and longest step, in characters; and so often a roadmap may be changed. */
export const longest = { passage: 1500, step: 200 } as const;
/** A roadmap has so many versions at most: more than a pair has days to meet. */
export const mostVersions = 300;

/** What stands in a field. */
export interface Written {
  readonly text: string;
  /** Of a step, the ISO day by which it is to be reached; else empty. */
  readonly day: string;
}

/** What stands in all fields. */
export type Texts = Readonly<Record<Field, Written>>;

/** That somebody wrote a field anew, in a version. */
export interface Change extends Written {
  readonly field: Field;
  readonly version: number;
  /** Who wrote it. */
  readonly side: Role;
}

/** One version, whose words are those of its changes and of all before it. */
export interface Version {
  readonly version: number;
  /** Who wrote it, and when, milliseconds since 1970. */
  readonly side: Role;
  readonly at: number;
  /** When each said that they agree with it. */
  readonly mentorAgreed: number | null;
  readonly menteeAgreed: number | null;
}

/** Nothing in a field. */
export const blank: Written = { text: '', day: '' };

/** Nothing in any field. */
export const noTexts: Texts = Object.fromEntries(fields.map((field) => [field, blank])) as Record<
  Field,
  Written
>;

/** What stood in all fields in a version: of each the last change until then. */
export function textsAt(changes: readonly Change[], version: number): Texts {
  const texts: Record<Field, Written> = { ...noTexts };
  const until = changes.filter((change) => change.version <= version);
  for (const { field, text, day } of until.sort((one, other) => one.version - other.version))
    texts[field] = { text, day };
  return texts;
}

/** Whether the same stands in a field. */
export const isSame = (one: Written, other: Written): boolean =>
  one.text === other.text && one.day === other.day;

/** The fields that are not the same in two versions. */
export const differing = (one: Texts, other: Texts): readonly Field[] =>
  fields.filter((field) => !isSame(one[field], other[field]));

/** Whether nothing is written. */
export const isBlank = (texts: Texts): boolean => differing(texts, noTexts).length === 0;

/** The steps that are written, by their days; those without one stand last, as they were written. */
export const stepsInOrder = (texts: Texts): readonly Written[] =>
  steps
    .map((step) => texts[step])
    .filter(({ text }) => text !== '')
    .sort((one, other) => (one.day || '9').localeCompare(other.day || '9'));

/** Whether both agree with one version. */
export const isAgreed = ({ mentorAgreed, menteeAgreed }: Version): boolean =>
  mentorAgreed !== null && menteeAgreed !== null;

/** When one of the two agreed with a version. */
export const agreedBy = ({ mentorAgreed, menteeAgreed }: Version, side: Role): number | null =>
  side === 'mentor' ? mentorAgreed : menteeAgreed;
