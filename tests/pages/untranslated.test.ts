import { afterAll, beforeAll, expect, test } from 'vitest';
import { addresses, sendBase } from '../../domain/addresses.ts';
import { houseTexts } from '../support/content/changed-content.ts';
import { type Read, type ServedSite, serveTexts } from '../support/content/served-site.ts';
import { untranslated, untranslatedMark } from '../support/content/untranslated.ts';
import { walkLinks } from '../support/content/walk-links.ts';
import { answersTo } from '../support/right-answers.ts';
import { encoded, wholeForm } from '../support/whole-form.ts';
import { type Node, parsePage } from './nodes.ts';

let site: ServedSite;
beforeAll(async () => {
  site = await serveTexts(untranslated(await houseTexts()));
});
afterAll(() => site?.stop());

/** Names that are read out, or shown, and are no text of the page. */
const named = ['ariaLabel', 'alt', 'title', 'placeholder'];

/** What of the French texts of a page is not marked as French. */
function* unmarked(node: Node, language = ''): Generator<string> {
  if (node.type === 'text' && language !== 'fr' && node.value.includes(untranslatedMark))
    yield node.value.trim();
  if (!('children' in node)) return;
  if (node.type === 'root') {
    for (const child of node.children) yield* unmarked(child, language);
    return;
  }
  // What no person reads; a window has one language, that of its page.
  if (['script', 'style', 'title'].includes(node.tagName)) return;
  const own = String(node.properties['lang'] ?? language);
  for (const name of named) {
    const value = String(node.properties[name] ?? '');
    if (own !== 'fr' && value.includes(untranslatedMark)) yield `${name}: ${value}`;
  }
  for (const child of node.children) yield* unmarked(child, own);
}

/** Holds that pages have French texts, and none that is not marked. */
function expectMarked(pages: readonly Read[]) {
  expect(pages.some(({ html }) => html.includes(untranslatedMark))).toBe(true);
  const wrong = pages.flatMap(({ address, html }) =>
    [...unmarked(parsePage(html))].map((text) => `${address} ${text}`),
  );
  expect(wrong).toEqual([]);
}

const post = (form: string, fields: Record<string, string>) =>
  site.read(`${sendBase}${form}`, { method: 'POST', body: new URLSearchParams(fields) });

test('on the English pages of a site, French texts are marked as French', async () => {
  const pages = await walkLinks(site, addresses.home.en);
  expect(pages.length).toBeGreaterThan(20);
  expectMarked(pages.filter(({ html }) => html.includes('<html lang="en"')));
});

test('on every step of every form, with its faults, to its receipt', async () => {
  const steps = await Promise.all(
    site.forms.flatMap((form) => {
      const whole = encoded(wholeForm(form, answersTo(form), '', 'en'));
      const check = new URLSearchParams(whole);
      check.set('_page', String(form.pages.length));
      check.set('_go', 'check');
      const faulty = form.pages.map((_, at) => {
        const fields = new URLSearchParams(whole);
        for (const { id } of form.pages[at]?.questions ?? []) fields.delete(id);
        fields.set('_page', String(at + 1));
        fields.set('_go', 'next');
        return post(form.id, Object.fromEntries(fields));
      });
      return [
        ...faulty,
        site.read(`${sendBase}${form.id}`, { method: 'POST', body: check }),
        site.send(form, 'en'),
      ];
    }),
  );
  expectMarked(steps);
});

test('on the screens of the console', async () => {
  const home = await site.signIn('en');
  const pages = await walkLinks(site, home.address);
  // A message is a text that was stored as it was sent; nobody's name for a programme is marked among people.
  const screens = pages.filter(
    ({ address }) =>
      address.startsWith(home.address) && !/\/console\/(?:messages|people)\//.test(address),
  );
  expect(screens.length).toBeGreaterThan(10);
  expectMarked([home, ...screens]);
});
