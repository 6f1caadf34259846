import type { Form } from '../../domain/forms/definition.ts';
import type { Database } from '../open.ts';
import { versionsNamed } from './versions.ts';

/** So many are kept: more than a house has, with all that were answered before. */
const most = 100;

/** Definitions that were read in the life of an isolate. The name of a version is the hash of what it says: it never says anything else. */
const kept = new Map<string, Form>();

/** Something that answered a definition. */
interface Answering {
  readonly version: string;
}

/** The same, with the definition. */
export type Defined<Row> = Row & { readonly definition: Form };

/**
 * Gives rows the definitions that they answered. Many rows answered one: it is asked for once in the life
 * of an isolate, and what is looked up in it is kept with it (`onceAForm`).
 */
export async function withDefinitions<Row extends Answering>(
  db: Database,
  rows: readonly Row[],
): Promise<readonly Defined<Row>[]> {
  const unknown = [...new Set(rows.map(({ version }) => version))].filter((one) => !kept.has(one));
  if (kept.size + unknown.length > most) kept.clear();
  if (unknown.length > 0)
    for (const { version, definition } of await versionsNamed(db, unknown))
      kept.set(version, definition);
  return rows.flatMap((row) => {
    const definition = kept.get(row.version);
    return definition ? [{ ...row, definition }] : [];
  });
}
