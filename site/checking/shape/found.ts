import type { Path, Source } from '../source/source.ts';
import { valueAt } from '../source/where.ts';

/** What sort of thing a value is, by the names that the sentences know. */
export function kindOf(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'object') return 'map';
  return typeof value === 'number' ? 'number' : typeof value === 'boolean' ? 'boolean' : 'text';
}

/** A single value as it was written; undefined for lists, groups and nothing. */
export function asText(source: Source, path: Path): string | undefined {
  const value = valueAt(source.value, path);
  if (value === undefined || value === null || typeof value === 'object') return undefined;
  return typeof value === 'string' ? value : (source.written(path) ?? String(value));
}
