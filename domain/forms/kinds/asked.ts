import * as z from 'zod';
import { words } from '../../words/words.ts';
import { holdsWords } from '../holds.ts';
import { name as id } from '../names.ts';

/** Who reads an answer: the coordinator, the two people of the pair, or nobody (counted only). */
export const readers = ['coordinator', 'pair', 'totals'] as const;

const conditions = [
  z.strictObject({ question: id, is: z.array(z.string()).min(1) }),
  z.strictObject({ question: id, includes: z.string() }),
] as const;
const condition = z.union(conditions);

/** Looks back to one earlier question, or to several of which any is enough; nothing else may hide a question. */
export const showIf = z.union([...conditions, z.array(condition).min(2)]);

/** One condition on an earlier answer. */
export type Condition = z.infer<typeof condition>;

/** The keys of every question that takes an answer, whatever its kind. */
export const asked = {
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
