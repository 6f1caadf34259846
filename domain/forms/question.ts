import * as z from 'zod';
import { words } from '../words/words.ts';
import { holdsWords } from './holds.ts';
import { name as id, value } from './names.ts';

/** Who reads an answer: the coordinator, the two people of the pair, or nobody (counted only). */
export const readers = ['coordinator', 'pair', 'totals'] as const;

/** Looks back to one earlier question; nothing else may hide a question. */
const showIf = z.union([
  z.strictObject({ question: id, is: z.array(z.string()).min(1) }),
  z.strictObject({ question: id, includes: z.string() }),
]);

const answered = {
  /** Stable for ever: the CSV column and the key of stored answers. */
  id,
  /** The question in words; for a consent, the sentence that is agreed to. */
  label: words,
  /** A help under the label. */
  hint: words.optional(),
  /** What to do when it was left empty. */
  missing: words.optional(),
  /** Questions are required unless this is `true`; shown as « (facultatif) ». */
  optional: z.boolean().default(false),
  /** Who reads the answer; shown to the person and enforced. */
  seen_by: z.enum(readers),
  /** Shown only when an earlier answer says so. */
  show_if: showIf.optional(),
  /** What the answer is, where the programme makes use of it; see `heldBy`. */
  holds: z.enum(holdsWords).optional(),
};

/** One choice to tick. */
export const option = z.strictObject({
  /** Stable for ever: what is stored. */
  value,
  /** The choice in words. */
  label: words,
  /** A help under the choice. */
  hint: words.optional(),
  /** `none of these`: cannot be ticked beside another. */
  exclusive: z.literal(true).optional(),
  /** Quiz: points for dimensions. */
  points: z.record(z.string(), z.number()).optional(),
  /** Ticking it draws the coordinator's attention to the submission. */
  attention: z.literal(true).optional(),
});

/** The options of a choice: a list, or every programme of the site. */
const options = z.union([z.literal('programmes'), z.array(option).min(2)]);

/** The closed list of kinds of question; a new kind is one entry here, one file in `kinds/`, one component in the site. */
export const question = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('text'),
    ...answered,
    /** Longest answer, in characters. */
    max_length: z.int().min(1).max(1000).default(200),
    /** What the browser may fill in by itself (HTML autocomplete token). */
    autocomplete: z
      .enum([
        'name',
        'given-name',
        'family-name',
        'organization',
        'organization-title',
        'address-level2',
        'off',
      ])
      .optional(),
  }),
  z.strictObject({
    kind: z.literal('long_text'),
    ...answered,
    /** Longest answer, in characters. */
    max_length: z.int().min(1).max(10_000).default(2000),
  }),
  z.strictObject({ kind: z.literal('email'), ...answered }),
  z.strictObject({ kind: z.literal('phone'), ...answered }),
  z.strictObject({
    kind: z.literal('number'),
    ...answered,
    /** Smallest number accepted. */
    min: z.number(),
    /** Largest number accepted. */
    max: z.number(),
    /** What is counted, shown after the field. */
    unit: words.optional(),
    /** Whether halves and tenths are accepted; whole numbers only unless `true`. */
    decimals: z.boolean().default(false),
  }),
  z.strictObject({
    kind: z.literal('date'),
    ...answered,
    /** First day accepted. */
    earliest: z.iso.date().optional(),
    /** Last day accepted. */
    latest: z.iso.date().optional(),
  }),
  z.strictObject({ kind: z.literal('choice'), ...answered, options }),
  z.strictObject({
    kind: z.literal('choices'),
    ...answered,
    options,
    /** How many may be ticked. */
    at_most: z.int().min(1).optional(),
  }),
  z.strictObject({
    kind: z.literal('scale'),
    ...answered,
    /** First point. */
    from: z.literal([0, 1]),
    /** Last point. */
    to: z.literal([5, 7, 10]),
    /** Label of the first point. */
    low: words,
    /** Label of the last point. */
    high: words,
    /** Quiz: the dimension that the number counts for. */
    counts_for: z.string().optional(),
    /** Quiz: the statement is worded the other way round; the number is turned over. */
    reverse: z.boolean().default(false),
  }),
  z.strictObject({
    kind: z.literal('consent'),
    ...answered,
    /** Ticking it draws the coordinator's attention to the submission. */
    attention: z.literal(true).optional(),
  }),
  z.strictObject({
    kind: z.literal('information'),
    id,
    /** Heading, if any. */
    label: words.optional(),
    /** The text, Markdown. */
    text: words,
    show_if: showIf.optional(),
  }),
]);

/** One question of a form. */
export type Question = z.infer<typeof question>;
/** The name of a kind. */
export type KindName = Question['kind'];
/** A question of one kind. */
export type QuestionOf<K extends KindName> = Extract<Question, { kind: K }>;
/** A question that takes an answer: any but `information`. */
export type AnsweredQuestion = Exclude<Question, { kind: 'information' }>;
/** One choice to tick. */
export type Option = z.infer<typeof option>;

/** The options of a choice once the programmes have been filled in. */
export function optionsOf(asked: QuestionOf<'choice' | 'choices'>): readonly Option[] {
  if (asked.options === 'programmes') throw new Error(`${asked.id}: programmes not filled in`);
  return asked.options;
}
