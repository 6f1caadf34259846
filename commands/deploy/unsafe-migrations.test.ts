import { expect, test } from 'vitest';
import { unsafeMigrations, unsafeStatements } from './unsafe-migrations.ts';

test('no shipped migration drops a table or deletes in cascade', () =>
  expect(unsafeMigrations('db/migrations')).toEqual([]));

test.each([
  ['DROP TABLE `submissions`;', 'DROP TABLE'],
  ['drop\n  table if exists audit;', 'DROP TABLE'],
  [
    'ALTER TABLE a ADD b text REFERENCES c(d) ON UPDATE no action ON DELETE cascade;',
    'ON DELETE CASCADE',
  ],
])('%j is refused', (sql, found) =>
  expect(unsafeStatements('x.sql', sql)).toMatchObject([{ code: 'migration', found }]),
);

test('the rebuild of a table is refused on the line that drops it', () => {
  const sql =
    'PRAGMA foreign_keys=OFF;\nCREATE TABLE `__new_a` (`b` text);\nINSERT INTO `__new_a` SELECT * FROM `a`;\nDROP TABLE `a`;\nALTER TABLE `__new_a` RENAME TO `a`;';
  expect(unsafeStatements('0002.sql', sql)).toEqual([
    { code: 'migration', file: '0002.sql', line: 4, found: 'DROP TABLE' },
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
      'DROP INDEX by_form;\nALTER TABLE a ADD b text REFERENCES c(d) ON DELETE no action;',
    ),
  ).toEqual([]));
