import { trace } from '../../../db/audit/audit.ts';
import { commit } from '../../../db/commit.ts';
import type { Database } from '../../../db/open.ts';
import {
  type StoredTestimonial,
  testimonialsNamed,
  testimonialsSent,
} from '../../../db/testimonials/read.ts';
import type { Acting } from '../acting.ts';

/** So many testimonials are listed. */
const most = 100;

/** What is looked through. */
interface Looking {
  /** The forms by which testimonials are sent. */
  readonly forms: readonly string[];
  /** The ids of those that stand on the site. */
  readonly published: readonly string[];
}

/** Somebody looks at the testimonials, and at those that the ones on the site came from: it is traced. */
export async function readTestimonials(
  db: Database,
  { forms, published }: Looking,
  { who, now, scope }: Acting,
) {
  const [sent, standing] = await commit(db, [
    testimonialsSent(db, forms, scope, most),
    testimonialsNamed(db, published, forms, scope),
    trace(db, { at: now, who, action: 'list', subject: 'testimonials' }),
  ]);
  return { sent, standing };
}

/** Somebody opens one testimonial: it is traced. */
export async function readTestimonial(
  db: Database,
  { id, forms }: { readonly id: string; readonly forms: readonly string[] },
  { who, now, scope }: Acting,
): Promise<StoredTestimonial | undefined> {
  const [[found]] = await commit(db, [
    testimonialsNamed(db, [id], forms, scope),
    trace(db, { at: now, who, action: 'read', subject: id }),
  ]);
  return found;
}

/** What those on the site came from, to see whether they may stay: nothing of it is shown. */
export async function readPublished(
  db: Database,
  published: readonly string[],
  forms: readonly string[],
  { scope }: Acting,
): Promise<readonly StoredTestimonial[]> {
  const [found] = await commit(db, [testimonialsNamed(db, published, forms, scope)]);
  return found;
}
