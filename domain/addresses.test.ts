import { describe, expect, test } from 'vitest';
import { experimental_readRawConfig } from 'wrangler';
import { addresses, stepNames, takenParts, workerFirst } from './addresses.ts';
import { languageOfPath, languages } from './words/language.ts';

const all = languages.flatMap((language) =>
  Object.values(addresses).map((address) => ({ language, path: address[language] })),
);

describe('the addresses of the product', () => {
  test('are each taken once, and tell their language', () => {
    expect(new Set(all.map(({ path }) => path)).size).toBe(all.length);
    for (const { language, path } of all) expect(languageOfPath(path)).toBe(language);
  });

  test('end in a slash, or name a file', () => {
    for (const { path } of all) expect(path).toMatch(/^\/(?:[a-z0-9-]+\/)*(?:[a-z]+\.xml)?$/);
  });

  test('reach the Worker where wrangler.toml says so, and nowhere else', () => {
    const { rawConfig } = experimental_readRawConfig({ config: 'wrangler.toml' });
    expect(rawConfig.assets?.run_worker_first).toEqual(workerFirst);
  });

  test('are not taken by a page of its own, in either language', () => {
    for (const part of ['guide', 'actualites', 'news', 'console', 'forms', 'send', 'en', '404'])
      expect(takenParts.has(part)).toBe(true);
    for (const part of ['charte', 'mentorat-inverse', 'rss.xml', ''])
      expect(takenParts.has(part)).toBe(false);
  });
});

test('each step of a form has a name of its own in each language', () => {
  for (const language of languages) {
    const names = Object.values(stepNames[language]);
    expect(new Set(names).size).toBe(names.length);
  }
});
