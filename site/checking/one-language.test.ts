import { describe, expect, test } from 'vitest';
import { inOneLanguage } from '../../tests/support/content/one-language.ts';
import { checkContent } from './check.ts';
import { contentWith, siteFile } from './testing/sound-content.ts';

const faultsOf = (files: ReadonlyMap<string, string>) =>
  checkContent(files).faults.map(({ file, line, code }) => `${file}:${line} ${code}`);

describe.each([
  ['fr', 'en', '/en/guide/'],
  ['en', 'fr', '/guide/'],
] as const)('a site in %s without %s', (own, other, link) => {
  const files = () => inOneLanguage(contentWith(), own);

  test('is sound, and nothing is said of what is missing', () => {
    expect([...files().values()].join()).not.toMatch(new RegExp(`\\b${other}: `));
    expect(faultsOf(files())).toEqual([]);
  });

  test('takes addresses and links without a language, as it takes every text', () => {
    const bare = [...files()].map(([path, text]): [string, string] => [
      path,
      path.endsWith('.yaml') ? text.replace(/\{ (?:fr|en): ("[^"]*"|[\w-]+) \}/g, '$1') : text,
    ]);
    const programme = bare.find(([path]) => path === 'programmes/releve.yaml');
    const link = own === 'fr' ? '/charte/' : '/en/charter/';
    if (programme)
      programme[1] += `steps:\n  mentor:\n    - { id: read, label: "A", link: "${link}" }\n`;
    expect(bare.map(([, text]) => text).join()).toMatch(/^address: [\w-]+$/m);
    expect(faultsOf(new Map(bare))).toEqual([]);
  });

  test('does not look at what is written in the other language', () => {
    const both = contentWith({ 'site.yaml': siteFile.replace('[fr, en]', `[${own}]`) });
    for (const path of both.keys())
      if (path.startsWith(`${other}/`)) both.set(path, 'no front matter, [a dead link](/nowhere/)');
    const form = both.get('forms/ecrire.yaml') ?? '';
    const spoiled = { fr: 'fr: "[ici](/nulle-part/)"', en: 'en: "[here](/nowhere/)"' };
    both.set(
      'forms/ecrire.yaml',
      form.replace(/fr: "Bonjour\."|en: "Hello\."/g, (text) =>
        text.startsWith(other) ? spoiled[other] : text,
      ),
    );
    expect(faultsOf(both)).toEqual([]);
  });

  test('asks for its own language', () => {
    const changed = files();
    const form = changed.get('forms/ecrire.yaml') ?? '';
    changed.set('forms/ecrire.yaml', form.replace(`address: { ${own}:`, `address: { ${other}:`));
    changed.delete(`${own}/home.mdx`);
    expect(faultsOf(changed)).toEqual(
      [
        `${own}/home.mdx:1 file-missing`,
        `forms/ecrire.yaml:2 ${own === 'fr' ? 'french' : 'key'}-missing`,
      ].sort(),
    );
  });

  test('has no link to the other language', () => {
    const changed = files();
    const page = changed.get(`${own}/pages/legal.mdx`) ?? '';
    changed.set(`${own}/pages/legal.mdx`, `${page}\n[?](${link})\n`);
    expect(faultsOf(changed)).toEqual([`${own}/pages/legal.mdx:13 link-unknown`]);
  });
});
