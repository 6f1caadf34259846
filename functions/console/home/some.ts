import type { Need, NeedKind } from '../../../domain/today/need.ts';

/** So many of a kind are named. */
const named = 4;

/** The first of a kind, the last of them saying that there are more. */
export function some(kind: NeedKind, rows: readonly Omit<Need, 'kind'>[]): readonly Need[] {
  return rows.slice(0, named).map((row, at) => ({
    kind,
    ...row,
    ...(at === named - 1 && rows.length > named ? { more: rows.length - named } : {}),
  }));
}
