import type { StoredTestimonial } from '../../db/testimonials/read.ts';
import { digestOf } from '../../domain/forms/reference.ts';
import type { ProgrammeEntry } from '../../domain/programmes/entry.ts';
import { type Testimony, testimonyIn } from '../../domain/testimonials/testimony.ts';
import { type TestimonyFile, testimonyFile } from './file.ts';

/** Where a testimonial stands on its way to the site: nobody agreed, agreed to and not approved, changed since it was, approved. */
export type Standing = 'kept' | 'open' | 'changed' | 'approved';

/** A testimonial with the file that the site would get, if its author lets the site have it. */
export interface Prepared {
  readonly stored: StoredTestimonial;
  readonly standing: Standing;
  readonly testimony?: Testimony | undefined;
  readonly file?: TestimonyFile | undefined;
  /** What makes the file this version. */
  readonly hash?: string | undefined;
}

/**
 * Looks at a testimonial as it stands now: what its author takes back is gone at once.
 *
 * @param whole whether the file is made also where nothing was approved
 */
export async function prepare(
  stored: StoredTestimonial,
  programmes: readonly ProgrammeEntry[],
  whole = false,
): Promise<Prepared> {
  const testimony = testimonyIn(stored.definition, stored.answers, stored.language);
  const programme = programmes.find(({ id }) => id === stored.programme);
  if (!testimony || !programme) return { stored, standing: 'kept' };
  if (stored.approved === null && !whole) return { stored, standing: 'open', testimony };
  const file = await testimonyFile(testimony, programme, stored.id);
  const hash = await digestOf(file.text);
  const standing =
    stored.approved === null ? 'open' : stored.approved === hash ? 'approved' : 'changed';
  return { stored, standing, testimony, file, hash };
}
