import type { Change } from '../../db/changes.ts';

/** The change that a form makes, of the version that it was filled in over. */
export function changeOf(id: string, sent: URLSearchParams): Change {
  const version = /^\d{1,9}$/.exec(sent.get('version') ?? '')?.[0] ?? '-1';
  return { id, version: Number(version), token: crypto.randomUUID() };
}
