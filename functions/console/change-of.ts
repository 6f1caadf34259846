import type { Change } from '../../db/changes.ts';
import { checksumOf } from '../../domain/words/checksum.ts';
import { keyOf } from './key.tsx';

/** How a form is known that was sent so: changed after going back, it is another. */
const nameOf = (sent: URLSearchParams): string => `${keyOf(sent)}.${checksumOf(String(sent))}.`;

/** The change that a form makes, of the version that it was filled in over. */
export function changeOf(id: string, sent: URLSearchParams): Change {
  const version = /^\d{1,9}$/.exec(sent.get('version') ?? '')?.[0] ?? '-1';
  return { id, version: Number(version), token: `${nameOf(sent)}${crypto.randomUUID()}` };
}

/** Whether the last change is the one of this very form: it was pressed twice, or sent once more after going back. */
export const wasDone = (
  { touched }: { readonly touched: string },
  sent: URLSearchParams,
): boolean => touched.startsWith(nameOf(sent));
