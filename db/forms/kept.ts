import { sql } from 'drizzle-orm';
import type { Form } from '../../domain/forms/definition.ts';
import { formVersions } from '../schema.ts';
import type { Statement } from '../statement.ts';

/** So many are kept: more than a house has, with all that were answered before. */
const most = 100;

/** Definitions that were read in the life of an isolate. The name of a version is the hash of what it says: it never says anything else. */
let kept: ReadonlyMap<string, Form> = new Map();

/** A row whose definition came along as JSON only where it was lacking. */
interface Lacking {
  readonly version: string;
  readonly definition: string | null;
}

/** The same, with the definition. */
export type Defined<Row> = Omit<Row, 'definition'> & { readonly definition: Form };

/** The definition of a version, if it was read already. */
export const keptVersion = (version: string): Form | undefined => kept.get(version);

/** Column: the definition that a row answered, unless its version is among those named by `have`. */
export const lackingDefinition = sql<string | null>`
  iif(instr(${sql.placeholder('have')}, ${formVersions.version}), null, ${formVersions.definition})`.as(
  'definition',
);

function keep(version: string, definition: Form): Form {
  kept = new Map([...(kept.size < most ? kept : []), [version, definition]]);
  return definition;
}

/**
 * A statement that reads rows with the definitions that they answered. A definition is long, and many
 * rows answered one: the database hands it over once in the life of an isolate, and what is looked up
 * in it is kept with it (`onceAForm`).
 *
 * @param ask gives the statement, which selects `lackingDefinition`, by the versions that need not come
 */
export function withDefinition<Row extends Lacking>(
  ask: (have: string) => Statement<readonly Row[]>,
): Statement<readonly Defined<Row>[]> {
  // What is known as it is asked: another request may begin anew meanwhile.
  const known = kept;
  const statement = ask([...known.keys()].join(' '));
  return {
    ...statement,
    read: (result) =>
      statement.read(result).map((row) => {
        const { version, definition } = row;
        const form = known.get(version) ?? kept.get(version);
        return { ...row, definition: form ?? keep(version, JSON.parse(definition ?? 'null')) };
      }),
  };
}
