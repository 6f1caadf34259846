import { desc, eq } from 'drizzle-orm';
import type { Form } from '../../domain/forms/definition.ts';
import type { Database } from '../open.ts';
import { formVersions } from '../schema.ts';

/** A definition that was answered, by the name of its version. */
export interface StoredVersion {
  readonly version: string;
  readonly definition: Form;
}

/** Every version of a form that was ever answered, the newest first. */
export const versionsOf = (db: Database, form: string): Promise<StoredVersion[]> =>
  db
    .select({ version: formVersions.version, definition: formVersions.definition })
    .from(formVersions)
    .where(eq(formVersions.form, form))
    .orderBy(desc(formVersions.firstUsedAt));
