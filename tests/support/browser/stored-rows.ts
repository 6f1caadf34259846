import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { inject } from 'vitest';

/** A submission as it lies in the database of the served house. */
export interface StoredRow {
  readonly id: string;
  readonly form: string;
  readonly language: string;
  /** JSON. */
  readonly answers: string;
}

/**
 * Every stored submission of a form, or those whose answers hold a text. Reads the file beside the
 * running server, and only reads.
 */
export function storedRows(form: string, holding = ''): readonly StoredRow[] {
  const folder = join(inject('state'), 'v3', 'd1', 'miniflare-D1DatabaseObject');
  const files = readdirSync(folder).filter(
    (name) => name.endsWith('.sqlite') && name !== 'metadata.sqlite',
  );
  return files.flatMap((name) => {
    const database = new DatabaseSync(join(folder, name), { readOnly: true });
    try {
      return database
        .prepare(
          'select id, form, language, answers from submissions where form = ? and instr(answers, ?)',
        )
        .all(form, holding || '{') as unknown as StoredRow[];
    } finally {
      database.close();
    }
  });
}
