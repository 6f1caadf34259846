import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** Every file of some folders, from the root of the repository. */
const filesIn = (folders: readonly string[]): readonly string[] =>
  folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
  );

/** The texts of mails are named by what they are sent for: a closed list of the product's own. */
const isText = (file: string): boolean => /[\\/]emails[\\/]/.test(file);

/** The names and the addresses of the files of the tests' own content that no word of code has by chance: of several parts. */
const names = filesIn(['tests/content'])
  .filter((file) => !isText(file))
  .flatMap((file) => {
    const [, name = ''] = /([\w-]+)\.\w+$/.exec(file) ?? [];
    const text = name === '' ? '' : readFileSync(file, 'utf8');
    const slugs = /^(?:slug|address):.*$/m.exec(text)?.[0].match(/[\w-]{2,}/g) ?? [];
    return [name.replace(/^[\d-]+/, ''), ...slugs].filter((each) => each.includes('-'));
  });

/** Pages of the product, whose addresses are its own. */
const own = new Set(['mentorat-inverse']);

const isTest = (file: string): boolean => /\.test\.tsx?$|[\\/]testing[\\/]/.test(file);

const code = filesIn(['site', 'functions', 'domain', 'db', 'commands']).filter(
  (file) => /\.(?:tsx?|astro|mjs|css)$/.test(file) && !isTest(file),
);

test('no file of the code knows the name or the address of a file of the content', () => {
  expect(names.length).toBeGreaterThan(50);
  const wanted = new RegExp(
    `(?<![\\w-])(?:${[...new Set(names)].filter((name) => !own.has(name)).join('|')})(?![\\w-])`,
    'g',
  );
  const met = code.flatMap((file) =>
    (readFileSync(file, 'utf8').match(wanted) ?? []).map((name) => `${file}: ${name}`),
  );
  expect(met).toEqual([]);
});
