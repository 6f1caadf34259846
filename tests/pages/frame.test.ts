import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { privateFrame } from '../../domain/addresses.ts';
import { languages } from '../../domain/words/language.ts';
import { cutFrame, fillFrame, marks } from '../../functions/private/frame.ts';
import { houseSite } from '../support/house.ts';
import { elements, parsePage, textOf } from './nodes.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: { 'doctype-style': 'off', 'require-sri': 'off', 'no-inline-style': 'error' },
});

const parts = {
  title: 'Accueil',
  switch: '/en/console/',
  navigation: '<nav aria-label="Console"><a href="/console/">Accueil</a></nav>',
  heading: 'Aujourd’hui',
  content: '<p>Rien de nouveau</p>',
};

const frames = languages.flatMap((language) =>
  ['', 'export', 'many'].map((script) => [language, script] as const),
);

describe.each(frames)('the built frame of private pages in %s %s', (language, script) => {
  const frame = cutFrame(
    readFileSync(join(houseSite, privateFrame, language, script, 'index.html'), 'utf8'),
  );
  const html = fillFrame(frame, parts);
  const all = [...elements(parsePage(html))].map(({ element }) => element);
  const tags = (name: string) => all.filter(({ tagName }) => tagName === name);

  test('has each mark once, where its part belongs', () => {
    expect(frame.before.map(([, mark]) => mark).sort()).toEqual([...marks].sort());
    expect(tags('title').map(textOf).join()).toMatch(/^Accueil – ./);
    expect(tags('h1').map(textOf)).toEqual([parts.heading]);
    expect(tags('main').map(textOf).join()).toMatch(/^Aujourd’huiRien de nouveau/);
    expect(tags('nav')).toHaveLength(1);
    expect(tags('a').map(({ properties }) => properties['href'])).toContain(parts.switch);
  });

  test('makes valid HTML that says its language and stays out of search engines', async () => {
    const report = await validator.validateString(html);
    expect(
      report.results.flatMap(({ messages }) => messages.map(({ message }) => message)),
    ).toEqual([]);
    expect(tags('html')[0]?.properties['lang']).toBe(language);
    expect(html).toContain('<meta name="robots" content="noindex">');
  });

  test('asks for nothing from elsewhere, and carries a script only where one is needed', () => {
    expect(tags('script')).toHaveLength(script === '' ? 0 : 1);
    expect(html).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
  });
});

const ownFrames = languages.flatMap((language) =>
  ['own', 'link', 'sheet'].map((variant) => [language, variant] as const),
);

test.each(ownFrames)(
  'the built frame of a participant’s pages in %s (%s) has its marks, is valid and fetches nothing from elsewhere',
  async (language, variant) => {
    const file = join(houseSite, privateFrame, language, variant, 'index.html');
    const html = fillFrame(cutFrame(readFileSync(file, 'utf8')), { ...parts, navigation: '' });
    const report = await validator.validateString(html);
    expect(
      report.results.flatMap(({ messages }) => messages.map(({ message }) => message)),
    ).toEqual([]);
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html.match(/<script/g) ?? []).toHaveLength(variant === 'link' ? 1 : 0);
    expect(html).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
  },
);
