import * as z from 'zod';

/**
 * Whether every JavaScript object has something of this name, as it has a `constructor`: looked up
 * among answers, counts or points, such a name is found even where nobody gave any.
 */
export const everyObjectHas = (name: string): boolean => name in {};

const named = (pattern: RegExp) =>
  z
    .string()
    .regex(pattern, { abort: true })
    .refine((name) => !everyObjectHas(name));

/** The name of a question, a dimension or a profile: stable for ever. */
export const name = named(/^[a-z][a-z0-9_]*$/);

/** The value of an option: stable for ever, what is stored. */
export const value = named(/^[a-z0-9][a-z0-9_-]*$/);
