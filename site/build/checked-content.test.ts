import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { loadAgain } from '../checking/content.ts';

const plain = 'fr/faq/01-time-it-takes.md';
const module = 'fr/guide/01-what-mentoring-is.mdx';

/** No test changes it: it is read once. */
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'content-'));
  await cp('tests/content', folder, { recursive: true });
  for (const file of [plain, module]) {
    const text = await readFile(join('tests/content', file), 'utf8');
    await writeFile(join(folder, file), `\ufeff${text.replaceAll('\n', '\r')}`);
  }
  await writeFile(join(folder, 'fr/faq/README.md'), 'Notes.\n');
  vi.stubEnv('BINOME_CONTENT', folder);
  vi.resetModules();
  await loadAgain(folder);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

type Entry = { id: string; body: string; data: unknown };

/** What Astro would hold of a folder, and what it was asked to render. */
async function loaded(name: 'faq' | 'guide') {
  const { checked } = await import('./checked-content.ts');
  const entries = new Map<string, Entry>();
  const rendered: string[] = [];
  const store = {
    clear: () => entries.clear(),
    set: (entry: Entry) => void entries.set(entry.id, entry),
  };
  const renderMarkdown = async (text: string) => ({ html: '', metadata: void rendered.push(text) });
  const config = { root: pathToFileURL(`${process.cwd()}/`) };
  await checked(name).load({ store, renderMarkdown, config } as unknown as LoaderContext);
  return { entries, rendered };
}

test('a file written with the ends of lines of an old Mac is given as it was read', async () => {
  const { entries, rendered } = await loaded('faq');
  const text =
    (await readFile(join('tests/content', plain), 'utf8')).split('\n---\n')[1]?.trim() ?? '';
  expect(entries.get('fr/faq/01-time-it-takes')).toMatchObject({
    body: text,
    data: { group: 'general', order: 1 },
  });
  expect(rendered).toContain(`---\n---\n${text}`);
});

test('what the checker does not read, Astro does not see either', async () => {
  const { entries } = await loaded('faq');
  expect([...entries.keys()].filter((id) => id.includes('README'))).toEqual([]);
});

test('an MDX file is built from the text that was checked', async () => {
  const { entries } = await loaded('guide');
  expect(entries.get('fr/guide/01-what-mentoring-is')).toMatchObject({ deferredRender: true });
  const { checkedModules } = await import('./checked-content.ts');
  const plugin = checkedModules() as unknown as {
    load: { handler(id: string): Promise<string | undefined> };
  };
  const text = await plugin.load.handler(join(folder, module));
  expect(text).toMatch(/^---\n---\n\n[^\r]+<ToDo>/);
  expect(await plugin.load.handler(join('/elsewhere', module))).toBeUndefined();
});
