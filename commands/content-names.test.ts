import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { placesOf, textNames } from '../domain/messages/texts.ts';

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

/** What stands in each of them, which the guide says once below its table. */
const everywhere = new Set(['site', 'organisation', 'contact', 'clock']);

describe('the guide to the content', () => {
  const rows = readFileSync('content/README.md', 'utf8')
    .split('\n')
    .filter((line) => /^\| `[\w-]+\.md`/.test(line))
    .map((line) => line.split(' | '));

  test.each(textNames)(
    'tells of the mail « %s » in both languages, with the words that it fills',
    (name) => {
      const found = rows.filter(([files = '']) => files.includes(`\`${name}.md\``));
      expect(found).toHaveLength(2);
      const own = placesOf(name)
        .filter((place) => !everywhere.has(place))
        .toSorted();
      for (const row of found)
        expect(
          row
            .at(-1)
            ?.match(/(?<={)\w+(?=})/g)
            ?.toSorted(),
          row[0],
        ).toEqual(own);
    },
  );
});

test.each(['domain', 'functions'])('the README says what each room of %s is for', (floor) => {
  const said =
    readFileSync('README.md', 'utf8')
      .split(`\n${floor}/`)[1]
      ?.split(/\n(?=\w)/)[0] ?? '';
  const rooms = readdirSync(floor, { withFileTypes: true }).filter((one) => one.isDirectory());
  const unsaid = rooms.filter(({ name }) => !said.includes(`\n  ${name}/ `));
  expect(unsaid.map(({ name }) => name)).toEqual([]);
});
