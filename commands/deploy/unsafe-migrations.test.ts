import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { unsafeMigrations, unsafeStatements } from './unsafe-migrations.ts';

test('no shipped migration takes away what a Worker that is online may ask for', () =>
  expect(unsafeMigrations('db/migrations')).toEqual([]));

test('of all that were shipped one takes a column away, and that alone is let through', () => {
  const shipped = 'db/migrations';
  const found = readdirSync(shipped)
    .filter((name) => name.endsWith('.sql'))
    .flatMap((name) => unsafeStatements(name, readFileSync(join(shipped, name), 'utf8')));
  expect(found).toMatchObject([{ file: '0011_coordinators.sql', found: 'DROP COLUMN' }]);
  const folder = mkdtempSync(join(tmpdir(), 'binome-migrations-'));
  try {
    const more = 'ALTER TABLE a DROP COLUMN b;\nDROP TABLE a;';
    for (const name of ['0011_coordinators.sql', '0099_other.sql'])
      writeFileSync(join(folder, name), more);
    expect(unsafeMigrations(folder)).toMatchObject([
      { file: `${folder}/0011_coordinators.sql`, line: 2, found: 'DROP TABLE' },
      { file: `${folder}/0099_other.sql`, line: 1, found: 'DROP COLUMN' },
      { file: `${folder}/0099_other.sql`, line: 2, found: 'DROP TABLE' },
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test.each([
  ['DROP TABLE `submissions`;', 'DROP TABLE'],
  ['drop\n  table if exists audit;', 'DROP TABLE'],
  [
    'ALTER TABLE a ADD b text REFERENCES c(d) ON UPDATE no action ON DELETE cascade;',
    'ON DELETE CASCADE',
  ],
  ['ALTER TABLE `a` DROP COLUMN `b`;', 'DROP COLUMN'],
  ['alter table a drop b;', 'DROP'],
  ['ALTER TABLE `a` RENAME COLUMN `b` TO `c`;', 'RENAME COLUMN'],
  ['ALTER TABLE a\n  RENAME b TO c;', 'RENAME'],
  ['ALTER TABLE `a` RENAME TO `b`;', 'RENAME TO'],
])('%j is refused', (sql, found) =>
  expect(unsafeStatements('x.sql', sql)).toMatchObject([{ code: 'migration', found }]),
);

test('the rebuild of a table is refused on the lines that drop it and put another in its place', () => {
  const sql =
    'PRAGMA foreign_keys=OFF;\nCREATE TABLE `__new_a` (`b` text);\nINSERT INTO `__new_a` SELECT * FROM `a`;\nDROP TABLE `a`;\nALTER TABLE `__new_a` RENAME TO `a`;';
  expect(unsafeStatements('0002.sql', sql)).toEqual([
    { code: 'migration', file: '0002.sql', line: 4, found: 'DROP TABLE' },
    { code: 'migration', file: '0002.sql', line: 5, found: 'RENAME TO' },
  ]);
});

test('comments may speak of it', () =>
  expect(unsafeStatements('x.sql', '-- DROP TABLE a\n/* on delete\ncascade */\nSELECT 1;')).toEqual(
    [],
  ));

test('indexes, columns and foreign keys that forbid deleting are accepted', () =>
  expect(
    unsafeStatements(
      'x.sql',
      'DROP INDEX by_form;\nDROP TRIGGER t;\nALTER TABLE a ADD dropped text;\nALTER TABLE a ADD b text REFERENCES c(d) ON DELETE no action;',
    ),
  ).toEqual([]));
