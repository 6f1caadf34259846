import { describe, expect, test } from 'vitest';
import { searchedPart } from './searched-part.ts';

const page = (lang: string, body: string) =>
  `<html lang="${lang}"><body><main data-pagefind-body>${body}</main></body></html>`;
const read = (lang: string, body: string) =>
  searchedPart(page(lang, body))
    ?.replace(/<[^>]*>/g, '')
    .replace(/ +/g, ' ')
    .trim();

describe('what the search reads of a page', () => {
  test.each([
    ['fr', '<dt>Rythme</dt><dd>une séance</dd>', 'Rythme : une séance'],
    ['en', '<dt>Rhythm</dt><dd>one session</dd>', 'Rhythm: one session'],
    ['fr', '<dd>trois heures</dd><dd>quatre heures</dd>', 'trois heures ; quatre heures'],
    ['fr', '<dd><b>Puis.</b></dd><dd>Un binôme</dd>', 'Puis. Un binôme'],
    ['fr', '<a href="/a">Aider</a><a href="/b">Apprendre</a>', 'Aider Apprendre'],
    [
      'fr',
      '<time>19 novembre</time><b>Annonce</b><b>Ouverture</b>',
      '19 novembre Annonce Ouverture',
    ],
    ['fr', '<p>l’<a href="/a">écoute</a>, oui</p>', "l'écoute, oui"],
  ])('in %s, %s is « %s »', (lang, html, text) => {
    expect(read(lang, html)).toBe(text);
  });

  test('is the opening of a form, not its questions nor its other pages', () => {
    const form = (lead: string) =>
      `<html lang="en"><body><main><header class="form-head"><p class="step">1 of 3</p><h1>Quiz</h1>${lead}<ul class="promises"><li>4 minutes</li></ul></header><form>Your name</form></main></body></html>`;
    expect(searchedPart(form('<div class="lead">Try</div>'))).toBe(
      page('en', '<header class="form-head"><h1>Quiz</h1> <div class="lead">Try</div></header>'),
    );
    expect(searchedPart(form(''))).toBeUndefined();
  });

  test('is nothing where a page is not marked', () => {
    expect(searchedPart('<html lang="fr"><body><main>Erreur</main></body></html>')).toBeUndefined();
  });
});
