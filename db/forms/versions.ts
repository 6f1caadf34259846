import { desc, type SQL, sql } from 'drizzle-orm';
import type { Form } from '../../domain/forms/definition.ts';
import { compiled, compiledReading } from '../compiled.ts';
import type { Database } from '../open.ts';
import { formVersions } from '../schema.ts';
import { look } from '../statement.ts';
import { lackingDefinition, withDefinition } from './kept.ts';

/** A definition that was answered, by the name of its version. */
export interface StoredVersion {
  readonly version: string;
  readonly definition: Form;
}

/** A version whose definition came along only where it was lacking. */
interface Lacking {
  readonly version: string;
  readonly definition: string | null;
}

const columns = { version: formVersions.version, definition: lackingDefinition };

const ofForm = compiledReading<
  readonly Lacking[],
  { readonly form: string; readonly upTo: number; readonly have: string }
>((db) =>
  db
    .select(columns)
    .from(formVersions)
    .where(
      sql`form = ${sql.placeholder('form')} and ${formVersions}.rowid <= ${sql.placeholder('upTo')}`,
    )
    .orderBy(desc(formVersions.firstUsedAt)),
);

/**
 * Every version of a form that was ever answered, the newest first: all of them, or those stored up to
 * a row of their table.
 */
export const versionsOf = (
  db: Database,
  form: string,
  upTo = Number.MAX_SAFE_INTEGER,
): Promise<readonly StoredVersion[]> =>
  look(withDefinition((have) => ofForm(db, { form, upTo, have })));

const named = (which: SQL) =>
  compiledReading<readonly Lacking[], { readonly names: string; readonly have: string }>((db) =>
    db
      .select(columns)
      .from(formVersions)
      .where(sql`${which} in (select value from json_each(${sql.placeholder('names')}))`),
  );
const ofForms = named(sql`form`);
const byName = named(sql`version`);

/** Every version of some forms that was ever answered. */
export const versionsOfForms = (
  db: Database,
  forms: readonly string[],
): Promise<readonly StoredVersion[]> =>
  look(withDefinition((have) => ofForms(db, { names: JSON.stringify(forms), have })));

/** The versions of these names, whatever their forms. */
export const versionsNamed = (
  db: Database,
  names: readonly string[],
): Promise<readonly StoredVersion[]> =>
  look(withDefinition((have) => byName(db, { names: JSON.stringify(names), have })));

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
