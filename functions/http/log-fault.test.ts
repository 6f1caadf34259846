import { expect, test, vi } from 'vitest';
import { openDatabase } from '../../db/open.ts';
import { receiptOf } from '../../db/submissions/receipt.ts';
import { env } from '../../tests/support/worker/visitor.ts';
import { logFault } from './log-fault.ts';

const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
const canary = 'Ozymandias';
const logged = (error: unknown): string => {
  log.mockClear();
  logFault('test', error);
  return JSON.stringify(log.mock.calls);
};

test.each([
  ['one line', `${canary} is not JSON`],
  ['lines that look like places', `no\n    at ${canary} (${canary}.ts:1:2)\n    at ${canary}`],
  ['what looks like a code', `D1_ERROR: near "SQLITE_OZYMANDIAS ${canary}": SQLITE_ERROR`],
  ['a query', `Failed query: select 1\nparams: ${canary},D1_OZYMANDIAS,SQLITE_OZYMANDIAS\n`],
])('a message of %s stays out of the log, with that of its cause', (_, message) => {
  const error = new Error(message, { cause: new Error(message) });
  expect(logged(error)).not.toMatch(/ozymandias/i);
});

test('a message that is not in the stack any more brings no line of the stack into the log', () => {
  const error = new Error(`\n    at ${canary}:1:2`);
  error.message = 'changed';
  expect(logged(error)).not.toContain(canary);
});

test('kind, codes and place are there', () => {
  const cause = new Error('D1_ERROR: UNIQUE constraint failed: audit.id: SQLITE_CONSTRAINT');
  logged(new TypeError('x', { cause }));
  const text = String(log.mock.calls[0]?.[0]);
  expect(JSON.parse(text)).toMatchObject({
    event: 'test',
    kinds: ['TypeError', 'Error'],
    codes: ['D1_ERROR', 'SQLITE_CONSTRAINT'],
  });
  expect(text).toContain('log-fault.test.ts');
});

test('a read that the real database refuses is told without its SQL and its values', async () => {
  await env.DB.exec('alter table submissions rename to elsewhere');
  const error = await receiptOf(openDatabase(env.DB), canary).catch((thrown: unknown) => thrown);
  await env.DB.exec('alter table elsewhere rename to submissions');
  expect(String(error)).toContain(canary);
  const text = logged(error);
  expect(text).toContain('D1_ERROR');
  expect(text).not.toMatch(/ozymandias|select|params/i);
});
