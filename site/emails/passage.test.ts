import { expect, test } from 'vitest';
import { passage } from './passage.ts';

const site = 'https://mentorat.example.org';

test('a link leads to the site from anywhere, and plain text says where', () => {
  expect(
    passage('Lisez [le guide](/guide/) ou [écrivez](mailto:a@example.org).', site, 'fr'),
  ).toEqual({
    plain:
      'Lisez le guide (https://mentorat.example.org/guide/) ou écrivez (mailto:a@example.org).',
    html: '<p>Lisez <a href="https://mentorat.example.org/guide/">le guide</a> ou <a href="mailto:a@example.org">écrivez</a>.</p>',
  });
});

test('a place may be where a link leads; in plain text nothing stands after it', () => {
  const { plain, html } = passage('[Ouvrir mon espace]({link})', site, 'fr');
  expect(html).toBe('<p><a href="{link}">Ouvrir mon espace</a></p>');
  expect(plain).toBe('Ouvrir mon espace\n{link}');
});

test('lists, quotations, titles and emphasis read well as plain text', () => {
  const text = '## La suite\n\n1. Un **mot**\n2. Deux\n   lignes\n\n> Cité\n\n- a\n- b';
  expect(passage(text, site, 'fr').plain).toBe(
    'La suite\n\n1. Un mot\n2. Deux lignes\n\n> Cité\n\n- a\n- b',
  );
});

test('what a hyphen joins stays on one line, in French, and no address changes', () => {
  const text = 'Rendez-vous [ici](/ce-qu-est-le-mentorat/).';
  const html = (words: string) =>
    `<p>${words} <a href="https://mentorat.example.org/ce-qu-est-le-mentorat/">ici</a>.</p>`;
  expect(passage(text, site, 'fr')).toEqual({
    plain: 'Rendez-vous ici (https://mentorat.example.org/ce-qu-est-le-mentorat/).',
    html: html('Rendez-\u2060vous'),
  });
  expect(passage(text, site, 'en').html).toBe(html('Rendez-vous'));
});

test('marks that would be code are text', () => {
  expect(passage('1 < 2 & {form}', site, 'fr').html).toBe('<p>1 &lt; 2 &amp; {form}</p>');
});
