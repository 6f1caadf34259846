import * as z from 'zod';
import type { Role } from '../people/participation.ts';
import { eachLanguage, perLanguage, words } from '../words/words.ts';

/** An address of the site in each language, as a link has it. */
const link = perLanguage(z.string().trim().min(1)).transform(eachLanguage);

/** One step of getting ready: the training of mentors, the preparation of mentees. */
const step = z.strictObject({
  /** Stable name of the step: who has done it is kept under it. */
  id: z.string().regex(/^[a-z][a-z0-9_-]*$/),
  /** What is done, in a line. */
  label: words,
  /** The page that is read for it, if there is one: its address in each language. */
  link: link.optional(),
});

/** One step of getting ready. */
export type Step = z.infer<typeof step>;

/** What each side does before the first session, in its order; a side that has nothing to do is left out. */
export const steps = z.strictObject({
  mentor: z.array(step).min(1).optional(),
  mentee: z.array(step).min(1).optional(),
} satisfies Record<Role, z.ZodType>);

/** The steps of each side. */
export type Steps = z.infer<typeof steps>;

/** What of a programme says how its people get ready. */
export interface Preparing {
  readonly steps?: Steps | undefined;
}

/** The steps of a side of a programme; none where it lists none, or is no longer in the content. */
export const stepsOf = (programme: Preparing | undefined, role: Role): readonly Step[] =>
  programme?.steps?.[role] ?? [];
