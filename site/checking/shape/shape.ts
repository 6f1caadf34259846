import type * as z from 'zod';
import type { Fault } from '../faults/fault.ts';
import type { Source } from '../source/source.ts';
import { withoutEchoes } from './echoes.ts';
import { issueFaults } from './issue.ts';

/** What a file says once its shape was checked; `value` is undefined where a fault forbids it. */
export interface Shaped<T> {
  readonly value: T | undefined;
  readonly faults: readonly Fault[];
}

/** Checks the shape of a file against its schema and says every fault in an editor's words. */
export function readShape<S extends z.ZodType>(source: Source, schema: S): Shaped<z.infer<S>> {
  if (source.faults.some(({ code }) => code === 'file-empty'))
    return { value: undefined, faults: source.faults };
  const read = schema.safeParse(source.value);
  const shape = read.success
    ? []
    : read.error.issues.flatMap((issue) => issueFaults(source, schema, issue));
  const { brokenAt } = source;
  const known =
    brokenAt === undefined
      ? shape
      : shape.filter(({ line, code }) => line < brokenAt && code !== 'key-missing');
  const whole = known.filter(({ code }) => code === 'whole-wanted');
  const written = source.faults.filter(
    ({ code, line, nearest }) =>
      code !== 'decimal-comma' ||
      !whole.some((each) => each.line === line && each.found === nearest),
  );
  const faults = [...written, ...withoutEchoes(known)];
  return { value: read.success ? read.data : undefined, faults };
}
