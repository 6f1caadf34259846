import { Miniflare } from 'miniflare';
import { expect, test } from 'vitest';
import { workerBundle } from './worker-bundle.ts';

/** Starts a Worker with nothing around it, and returns what it wrote to its log as it started. */
async function logOfStart(worker: string): Promise<readonly string[]> {
  const log: string[] = [];
  const manifest = {
    mainModule: 'worker.js',
    modules: { 'worker.js': { type: 'esm' as const, contents: worker } },
  };
  const config = { name: 'started', compatibilityDate: '2026-11-01', manifest };
  const handleStructuredLogs = ({ message }: { message: string }) => void log.push(message);
  const miniflare = new Miniflare({ handleStructuredLogs, workers: [{ config }] });
  try {
    await miniflare.ready;
    await miniflare.dispatchFetch('http://localhost/console/').then((answer) => answer.text());
  } finally {
    await miniflare.dispose();
  }
  return log;
}

const bundle = await workerBundle();

test('the bundled Worker rehearses all its screens as it starts, where nothing may be waited for', async () => {
  expect((await logOfStart(bundle)).filter((line) => line.includes('not rehearsed'))).toEqual([]);
});

test('a rehearsal that breaks off is in the log', async () => {
  const broken = bundle.replaceAll('/console/sign-in/"', '/console/no-such-page/"');
  expect(broken).not.toBe(bundle);
  expect((await logOfStart(broken)).join()).toContain('not rehearsed');
});
