import * as z from 'zod';
import { name } from '../forms/names.ts';
import { hows } from './comparisons/how.ts';
import { criteria, grounds, weightWords } from './criteria.ts';

/** A question of each side; where answers are ranked, the questions of the one who ranks, the first choice first. */
const asked = z.union([name, z.array(name).min(2).max(5)]);

/** One question of the mentors' form that meets one of the mentees'. */
const comparison = z.strictObject({
  /** The question of the mentors' form, by its id. */
  mentor: asked,
  /** The question of the mentees' form, by its id. */
  mentee: asked,
  /** How their answers meet. */
  how: z.enum(hows),
  /** Answers that go with every other: who meets either way. */
  any: z.array(z.string()).min(1).optional(),
  /** Answers that are no common ground even where both give them: « another ». */
  apart: z.array(z.string()).min(1).optional(),
  /** Whether the two of a pair may read this reason. */
  told: z.boolean().default(false),
});

/** How one criterion is looked at. */
const criterion = z.strictObject({
  /** `true`: without it no pair is made, in any programme. */
  required: z.boolean().default(false),
  /** The questions that meet; several count the same. */
  compare: z.array(comparison).min(1),
});

/** Questions by which an exclusion is known, one a side. */
const exclusion = z.strictObject({ mentor: name, mentee: name });

const each = <K extends string, T extends z.ZodType>(keys: readonly K[], shape: T) =>
  z.strictObject(
    Object.fromEntries(keys.map((key) => [key, shape.optional()])) as Record<K, z.ZodOptional<T>>,
  );

/** How pairs are proposed: `content/pairing.yaml`. See `content/README.md` for editors. */
export const pairingRules = z.strictObject({
  /** Which questions each criterion is known by. */
  criteria: each(criteria, criterion),
  /** How much each criterion counts, programme by programme; unless said, the programme's own order tells. */
  weights: z.record(z.string(), each(criteria, z.enum(weightWords))).optional(),
  /** Which questions each exclusion is known by. */
  exclusions: each(grounds, exclusion).optional(),
  /** The score below which nobody is paired. */
  at_least: z.int().min(0).max(100).default(0),
});

/** How pairs are proposed. */
export type PairingRules = z.infer<typeof pairingRules>;
/** One meeting of questions. */
export type Comparison = z.infer<typeof comparison>;
