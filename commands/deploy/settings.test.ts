import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { experimental_readRawConfig } from 'wrangler';
import { minutesBetweenRuns } from '../../functions/schedule/deliver-mail.ts';
import { ownFolder } from '../../tests/support/own-folder.ts';
import { readSettings, withDatabaseId, writeDatabaseId } from './settings.ts';

const id = '0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0';

/** A copy of the shipped file with something put before its end. */
function copyWith(more: string): string {
  const file = join(ownFolder('settings'), 'wrangler.toml');
  writeFileSync(file, `${readFileSync('wrangler.toml', 'utf8')}\n${more}`);
  return file;
}

test('the shipped settings have databases that are not made yet, and no driver', () => {
  const file = copyWith('');
  expect(readSettings(file, {})).toEqual({
    file,
    database: 'binome',
    databaseId: undefined,
    erased: 'binome-erased',
    erasedId: undefined,
    console: {},
    mail: {},
  });
});

test('the job runs as often as its announcements reckon', () => {
  const { rawConfig } = experimental_readRawConfig({ config: 'wrangler.toml' });
  expect(rawConfig.triggers?.crons).toEqual([`*/${minutesBetweenRuns} * * * *`]);
});

test('settings of the console come from the file; of the shell counts what must not be deployed', () => {
  const file = copyWith('[vars]\nCONSOLE_DRIVER = "access"\n');
  expect(readSettings(file, {}).console).toEqual({ CONSOLE_DRIVER: 'access' });
  const shell = { CONSOLE_DRIVER: 'local', LOCAL: 'yes' };
  expect(readSettings(file, shell).console).toEqual(shell);
  // What the shell says is not online: a console that seems set up would be shut.
  const more = { CONSOLE_DRIVER: 'code', MAIL_DRIVER: 'scaleway' };
  expect(readSettings(copyWith(''), more)).toMatchObject({ console: {}, mail: {} });
});

test('writing the id changes one line and keeps every comment', () => {
  const file = copyWith('# mine');
  const before = readFileSync(file, 'utf8').split('\n');
  writeDatabaseId(file, id, 'DB');
  const after = readFileSync(file, 'utf8').split('\n');
  expect(after.filter((line, index) => line !== before[index])).toEqual([`database_id = "${id}"`]);
  expect(after).toHaveLength(before.length);
  expect(readSettings(file, {}).databaseId).toBe(id);
});

test('an id that is there already is never replaced', () => {
  const toml = `database_id = "${id}"\n`;
  expect(withDatabaseId(toml, 'other')).toBe(toml);
});
