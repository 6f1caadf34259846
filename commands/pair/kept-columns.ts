import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parse, stringify } from 'yaml';
import * as z from 'zod';
import { type Role, roles } from '../../domain/people/participation.ts';

const heading = z.union([z.string(), z.array(z.string())]).nullable();

/** Which side a list is of, and which of its columns holds the answer to which question. */
const kept = z.strictObject({
  side: z.enum(roles).optional(),
  columns: z.record(z.string(), heading).default({}),
});

/** What is kept of a list's columns; an empty heading says that the list does not have it. */
export interface KeptColumns {
  readonly side?: Role | undefined;
  readonly columns: Readonly<Record<string, readonly string[]>>;
}

/** The file beside a list in which its columns are kept. */
export const keptFile = (list: string): string =>
  list.replace(/\.[^./\\]*$/, '').concat('.columns.yaml');

/** What is kept of a list's columns; `undefined` where nothing is, `null` where it cannot be read. */
export function readKept(list: string): KeptColumns | undefined | null {
  const file = keptFile(list);
  if (!existsSync(file)) return undefined;
  try {
    const { side, columns } = kept.parse(parse(readFileSync(file, 'utf8')) ?? {});
    const entries = Object.entries(columns).map(([id, headings]) => [
      id,
      [headings ?? []].flat().filter((one) => one !== ''),
    ]);
    return { side, columns: Object.fromEntries(entries) };
  } catch {
    return null;
  }
}

/** Keeps a list's columns beside it, under a line that says what stands there. */
export function keep(list: string, { side, columns }: KeptColumns, comment: string): void {
  const plain = Object.entries(columns).map(([id, headings]) => [
    id,
    headings.length > 1 ? headings : (headings[0] ?? ''),
  ]);
  const text = stringify({ side, columns: Object.fromEntries(plain) }, { lineWidth: 0 });
  writeFileSync(keptFile(list), `${comment.replace(/^/gm, '# ')}\n${text}`);
}
