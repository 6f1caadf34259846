import type { Path } from './source.ts';

/** A plain object of keys and values. */
export const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value at the end of a way; undefined where the way stops early. */
export function valueAt(value: unknown, path: Path): unknown {
  let here = value;
  for (const step of path) {
    if (Array.isArray(here) && typeof step === 'number') here = here[step];
    else if (isMap(here) && Object.hasOwn(here, step)) here = here[String(step)];
    else return undefined;
  }
  return here;
}

/** The name an item of a list goes by: its id, its value, or its rank. */
function nameOf(item: unknown, rank: number): string {
  const name = isMap(item) ? (item['id'] ?? item['value']) : undefined;
  return typeof name === 'string' && name !== '' ? name : String(rank + 1);
}

/** A way in words, `questions › email › kind`: items by their name, the pages of a form left out. */
export function whereOf(value: unknown, path: Path): string {
  const steps = path[0] === 'pages' && path[2] === 'questions' ? 2 : 0;
  return path
    .map((step, depth) =>
      typeof step === 'number' ? nameOf(valueAt(value, path.slice(0, depth + 1)), step) : step,
    )
    .slice(steps)
    .join(' › ');
}
