import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { realSite } from './real-site.ts';
import { isExample, siteLacks } from './site-lacks.ts';

const of = (text: string) => siteLacks('content/site.yaml', text);

test('every invented setting is refused, each with its line', () => {
  const text = readFileSync('tests/content/site.yaml', 'utf8');
  const lacks = of(text);
  expect(lacks.map((lack) => 'key' in lack && lack.key)).toEqual([
    'address',
    'organisation.name',
    'organisation.address',
    'contact.email',
    'contact.phone',
    'controller.name',
    'controller.address',
    'controller.email',
    'controller.dpo_email',
  ]);
  for (const lack of lacks) {
    if (lack.code !== 'example') throw new Error(`${lack.code} instead of example`);
    const key = lack.key.slice(lack.key.lastIndexOf('.') + 1);
    expect(text.split('\n')[lack.line - 1]?.trim()).toMatch(new RegExp(`^${key}:`));
  }
});

test('settings that look real are accepted', () => expect(of(realSite())).toEqual([]));

test.each(['address', 'contact.email', 'controller.name', 'controller.email'])(
  '%s may not be empty',
  (key) => {
    const [group, own = group] = key.split('.');
    const line = new RegExp(`^( *${own}:) .*$`, 'm');
    const text = realSite();
    const from = own === group ? 0 : text.indexOf(`\n${group}:`);
    const emptied = text.slice(0, from) + text.slice(from).replace(line, '$1 ""');
    const expected = key === 'contact.email' ? 'contact.email' : key;
    expect(of(emptied)).toMatchObject([{ code: 'empty', key: expected }]);
  },
);

test('a telephone and a data protection officer may be left out', () => {
  const text = realSite()
    .replace(/phone: .*/, 'phone: ""')
    .replace(/dpo_email: .*/, 'dpo_email: ""');
  expect(of(text)).toEqual([]);
});

test('an address below a path is refused', () =>
  expect(of(realSite().replace('lavoisine.fr"', 'lavoisine.fr/mentorat"'))).toMatchObject([
    { code: 'path', found: 'https://mentorat.lavoisine.fr/mentorat' },
  ]));

test('a file that is not there or holds nothing lacks all that is needed', () =>
  expect(of('').filter(({ code }) => code === 'empty')).toHaveLength(7));

test.each(['https://mentorat.example.org', 'a@example.com', 'https://site.test', 'a@b.invalid'])(
  '%s is an example',
  (text) => expect(isExample(text)).toBe(true),
);

test.each(['https://exemple.fr', 'a@example-house.org', 'https://contest.fr', '01 44 00 00 00'])(
  '%s is none',
  (text) => expect(isExample(text)).toBe(false),
);
