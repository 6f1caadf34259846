import { and, desc, eq, inArray, sql } from 'drizzle-orm';
import type { Form } from '../../domain/forms/definition.ts';
import { compiled } from '../compiled.ts';
import type { Database } from '../open.ts';
import { formVersions } from '../schema.ts';

/** A definition that was answered, by the name of its version. */
export interface StoredVersion {
  readonly version: string;
  readonly definition: Form;
}

/**
 * Every version of a form that was ever answered, the newest first: all of them, or those stored up to
 * a row of their table.
 */
export const versionsOf = (db: Database, form: string, upTo?: number): Promise<StoredVersion[]> =>
  db
    .select({ version: formVersions.version, definition: formVersions.definition })
    .from(formVersions)
    .where(
      and(
        eq(formVersions.form, form),
        ...(upTo === undefined ? [] : [sql`${formVersions}.rowid <= ${upTo}`]),
      ),
    )
    .orderBy(desc(formVersions.firstUsedAt));

/** Every version of some forms that was ever answered. */
export const versionsOfForms = (
  db: Database,
  forms: readonly string[],
): Promise<readonly StoredVersion[]> =>
  db
    .select({ version: formVersions.version, definition: formVersions.definition })
    .from(formVersions)
    .where(inArray(formVersions.form, [...forms]));

/** The versions of these names, whatever their forms. */
export const versionsNamed = (db: Database, names: readonly string[]): Promise<StoredVersion[]> =>
  db
    .select({ version: formVersions.version, definition: formVersions.definition })
    .from(formVersions)
    .where(inArray(formVersions.version, [...names]));

/** Statement that stores a definition under the name of its version, if it is not there yet. */
export const addVersion = compiled<typeof formVersions.$inferInsert>((db) =>
  db
    .insert(formVersions)
    .values({
      version: sql.placeholder('version'),
      form: sql.placeholder('form'),
      definition: sql.placeholder('definition'),
      firstUsedAt: sql.placeholder('firstUsedAt'),
    })
    .onConflictDoNothing(),
);
