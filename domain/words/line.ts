import * as z from 'zod';

/** One line of text of at most `max` characters, without line breaks. */
export const line = (max: number) => z.string().trim().min(1).max(max);

/** The last part of a web address: lower-case letters without accents, digits, hyphens. */
export const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);

/** A day written 2027-02-01. YAML may already have made a date of it; the result is the ISO day. */
export const date = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z.iso.date(),
);
