import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'astro';
import { afterAll, expect, test } from 'vitest';

const folder = await mkdtemp(join(tmpdir(), 'twelfth-'));
afterAll(() => rm(folder, { recursive: true }));

test('a question of a kind that was added is built with the component of its control', async () => {
  await build({
    configFile: false,
    srcDir: 'tests/support/twelfth',
    outDir: folder,
    cacheDir: join(folder, '.astro'),
    logLevel: 'error',
  });
  const html = await readFile(join(folder, 'index.html'), 'utf8');
  expect(html).toMatch(/<fieldset aria-describedby="e-rating">\s*<legend>/);
  expect(html.match(/<input type="radio" id="f-rating-\d" name="rating" value="\d">/g)).toEqual(
    [1, 2, 3, 4, 5].map(
      (point) => `<input type="radio" id="f-rating-${point}" name="rating" value="${point}">`,
    ),
  );
  expect(html).toContain('1 = Mauvais');
  expect(html).toContain('5 = Excellent');
  expect(html).toContain('Compté sans votre nom');
  expect(html).toContain('data-show-if="rating=1|2"');
  expect(html).toMatch(/À remplir si vous avez répondu «.★☆☆☆☆ ou ★★☆☆☆.» à «.Votre note.»/);
});
