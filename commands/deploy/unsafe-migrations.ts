import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Lack } from './lack.ts';

/**
 * Statements that can empty a table, or one that hangs on it, on the way to a new schema; and those that
 * take away or rename what the Worker that is still online asks for while migrations are applied.
 */
const unsafe =
  /\bdrop\s+table\b|\bon\s+delete\s+cascade\b|(?<=\balter\s+table\s+\S+\s+)(?:drop|rename)\b(?:\s+(?:column|to)\b)?/gi;

/**
 * What is let through, by its file. 0011 takes a column of sessions away that the Worker before it names
 * only once somebody is let in to its console; and that console is shut wherever it is deployed.
 */
const harmless: Readonly<Record<string, string>> = { '0011_coordinators.sql': 'DROP COLUMN' };

/** Blanks out comments, and keeps every character's place. */
const withoutComments = (sql: string): string =>
  sql.replace(/--.*|\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '));

/**
 * Statements of a migration that are refused: DROP TABLE, also in the rebuild of a table, ON DELETE
 * CASCADE, and whatever takes a column or a name away. Schemas grow by adding; what is no longer used
 * is dropped by a later, reviewed hand.
 */
export function unsafeStatements(file: string, sql: string): readonly Lack[] {
  const plain = withoutComments(sql);
  return [...plain.matchAll(unsafe)].map((match) => ({
    code: 'migration',
    file,
    line: plain.slice(0, match.index).split('\n').length,
    found: match[0].replace(/\s+/g, ' ').toUpperCase(),
  }));
}

/** The same for every migration of a folder, without what is known to be harmless. */
export const unsafeMigrations = (folder: string): readonly Lack[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort()
    .flatMap((name) =>
      unsafeStatements(`${folder}/${name}`, readFileSync(join(folder, name), 'utf8')).filter(
        (lack) => !('found' in lack && lack.found === harmless[name]),
      ),
    );
