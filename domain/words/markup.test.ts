import { expect, test } from 'vitest';
import { holdMarkup, holdTitles } from './markup.ts';

const J = '\u2060';

test('« e-mail » stays on one line, with or without a capital, one or several', () => {
  expect(holdMarkup('<h1>E-mails</h1><p>Un e-mail, <b>e-mail</b>.')).toBe(
    `<h1>E-${J}mails</h1><p>Un e-${J}mail, <b>e-${J}mail</b>.`,
  );
});

test('« dites-le » and « dites-le-nous » stay on one line', () => {
  expect(holdMarkup('<p>Dites-le. <a href="/dites-le/">Dites-le-nous</a>, vis-le-bien')).toBe(
    `<p>Dites-${J}le. <a href="/dites-le/">Dites-${J}le-${J}nous</a>, vis-le-bien`,
  );
});

test('what stands between two fields is read, what stands in them is not', () => {
  const field = '<textarea>e-mail</textarea>';
  expect(holdMarkup(`${field}<p>e-mail</p>${field}e-mail`)).toBe(
    `${field}<p>e-${J}mail</p>${field}e-${J}mail`,
  );
});

test.each([
  '<a href="/aide/e-mail/" title="un e-mail">lire</a>',
  '<label for="f-e-mail">',
  '<textarea name="x">\nMon e-mail</textarea>',
  '<script type="application/ld+json">{"text":"un e-mail"}</script>',
  '<p>https://exemple.fr/e-mail et e-mail@exemple.fr et pre-e-mail',
  '<p>re-mailing',
  `<p>e-${J}mail`,
])('tags, scripts, addresses and what is typed stay as they are: %s', (html) => {
  expect(holdMarkup(html)).toBe(html);
});

test('no line of a title ends at a hyphen; running text, tags and what is held already stay as they are', () => {
  expect(
    holdTitles(
      `<h1>In-house <a href="/start-ups/">start-ups</a></h1><p>start-ups</p><h3>dit-${J}on</h3>`,
    ),
  ).toBe(
    `<h1>In-${J}house <a href="/start-ups/">start-${J}ups</a></h1><p>start-ups</p><h3>dit-${J}on</h3>`,
  );
});
