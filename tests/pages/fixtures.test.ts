import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { formWords } from '../../site/forms/words.ts';
import { buildIn } from '../support/content/build-site.ts';
import { frenchWord } from '../support/french-form.ts';
import { elements, parsePage, textOf } from './nodes.ts';

const folder = await mkdtemp(join(tmpdir(), 'fixtures-'));
afterAll(() => rm(folder, { recursive: true }));

let site = '';
beforeAll(async () => {
  await cp('tests/content', join(folder, 'content'), { recursive: true });
  site = await buildIn(folder, 'tests/support/fixtures/astro.config.mjs', ['tests/support']);
});
const built = (page: string) => readFile(join(site, page, 'index.html'), 'utf8');

test('a question of a kind that was added is built with the component of its control', async () => {
  const html = await built('twelfth');
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
  expect(html).toMatch(/À remplir si vous avez répondu «.★☆☆☆☆.» ou «.★★☆☆☆.» à «.Votre note.»/);
});

test('days and places stand on the page of a form, and what its editor wrote for them is hidden', async () => {
  const [page = '', receipt = ''] = (await built('limited')).split(/<article|<\/article>/);
  expect(page).toContain('<li>20 places</li>');
  expect(page.replaceAll('\u00a0', ' ')).toContain(
    'À envoyer jusqu’au vendredi 5 février 2027 inclus',
  );
  expect(page).toMatch(/<li data-window="\/2027-02-06"[^>]* hidden>\s*À envoyer/);
  const standing = /<section class="notice" data-standing hidden>.*?<\/section>/s.exec(page)?.[0];
  expect(standing).toMatch(
    /data-when="closed late"[^>]* hidden><p>Le prochain est <strong>en mars/,
  );
  expect(standing).toMatch(/data-when="full waiting"[^>]* hidden><p>Quelques-uns se désistent/);
  expect(standing).toMatch(/<p data-contact hidden>.*mailto:/s);
  expect(receipt).toMatch(/data-when="waiting"[^>]* hidden><p>Some drop out/);
});

test('a form in a list says of each day whether it is open', async () => {
  const entry = (await built('limited')).split('</article>')[1]?.replaceAll('\u00a0', ' ') ?? '';
  const lines = [
    ...entry.matchAll(/<p class="state" data-(window="[^"]*"|otherwise)[^>]*>([^<]*)/g),
  ];
  expect(lines.map(([, on, said]) => [on, said])).toEqual([
    ['window="/2027-01-11"', 'Ouvre le lundi 11 janvier 2027'],
    ['window="2027-01-11/2027-02-06"', 'Ouvert jusqu’au vendredi 5 février 2027 inclus'],
    ['window="2027-02-06/"', 'Clos, liste d’attente ouverte'],
    ['otherwise', 'Ouvert du lundi 11 janvier 2027 au vendredi 5 février 2027 inclus'],
  ]);
});

test('what an editor wrote in French alone stands on an English page as French, and nothing else does', async () => {
  const page = parsePage(`<div lang="en">${await built('foreign')}</div>`);
  const said = [...elements(page)].flatMap(({ element, around }) => {
    const own = element.children
      .filter(({ type }) => type === 'text')
      .map(textOf)
      .join('')
      .trim();
    const [lang] = [element, ...around.toReversed()].flatMap(
      ({ properties }) => properties['lang'] ?? [],
    );
    const isFrench = [frenchWord, formWords('en').otherLanguage].some((each) => own.includes(each));
    return own === '' ? [] : [{ own, lang, isFrench }];
  });
  expect(said.filter(({ isFrench }) => isFrench).length).toBeGreaterThan(40);
  expect(said.filter(({ lang, isFrench }) => isFrench !== (lang === 'fr'))).toEqual([]);
});

test('a list that opens, which no form of the site needs now, has its label', async () => {
  const html = await built('foreign');
  const [, id] = /<select[^>]* id="([^"]*)"/.exec(html) ?? [];
  expect(id).toBeDefined();
  expect(html).toContain(`<label for="${id}"`);
});
