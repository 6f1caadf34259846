import type { Database } from '../open.ts';
import { type Defined, keptVersion } from './kept.ts';
import { versionsNamed } from './versions.ts';

/** Something that answered a definition. */
interface Answering {
  readonly version: string;
}

/** Gives rows the definitions that they answered; only what is not kept yet is asked for. */
export async function withDefinitions<Row extends Answering>(
  db: Database,
  rows: readonly Row[],
): Promise<readonly Defined<Row>[]> {
  const versions = [...new Set(rows.map(({ version }) => version))];
  const known = new Map(versions.map((version) => [version, keptVersion(version)]));
  const lacking = versions.filter((version) => !known.get(version));
  if (lacking.length > 0)
    for (const { version, definition } of await versionsNamed(db, lacking))
      known.set(version, definition);
  return rows.flatMap((row) => {
    const definition = known.get(row.version);
    return definition ? [{ ...row, definition }] : [];
  });
}
