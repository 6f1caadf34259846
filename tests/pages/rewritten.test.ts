import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addresses, bases, sendBase } from '../../domain/addresses.ts';
import { formAddress } from '../../domain/forms/address.ts';
import { liveBy } from '../../domain/words/clock.ts';
import { languages } from '../../domain/words/language.ts';
import { type BuiltSite, buildSite } from '../support/content/build-site.ts';
import { houseTexts, type Texts } from '../support/content/changed-content.ts';
import { rewritten } from '../support/content/rewritten.ts';
import { type Read, type ServedSite, serveBuilt } from '../support/content/served-site.ts';
import { untranslated, untranslatedMark } from '../support/content/untranslated.ts';
import { linksOn, walkLinks } from '../support/content/walk-links.ts';
import { answersTo } from '../support/right-answers.ts';
import { encoded, wholeForm } from '../support/whole-form.ts';
import { type Node, parsePage } from './nodes.ts';

/** Building a site takes longest: one is both in other hands and left untranslated. */
let texts: Texts;
let built: BuiltSite;
let site: ServedSite;
beforeAll(async () => {
  texts = rewritten(await houseTexts());
  built = await buildSite(untranslated(texts));
});
afterAll(async () => {
  // Inventing people took the clock of the site; other files share this process.
  liveBy(undefined);
  await built?.remove();
});

/** Serves it for the tests of a part. */
function served(demonstrated: boolean): void {
  beforeAll(async () => {
    site = await serveBuilt(built, demonstrated);
  });
  afterAll(() => site?.stop());
}

/** The addresses of the files of a folder, by a key of their settings. */
const addressesIn = (folder: 'guide' | 'pages', language: 'fr' | 'en'): readonly string[] =>
  [...texts].flatMap(([path, text]) => {
    const slug = /^slug: "?([\w-]+)/m.exec(text)?.[1];
    return path.startsWith(`${language}/${folder}/`) ? `${bases[folder][language]}${slug}/` : [];
  });

/** The addresses of the pages of questions that have a file of their own. */
const questionPages = (language: 'fr' | 'en'): readonly string[] =>
  [...texts].flatMap(([path, text]) => {
    const last = new RegExp(`^address:.*\\b${language}: ([\\w-]+)`, 'm').exec(text)?.[1];
    return path.startsWith('faq/') ? `${bases.faq[language]}${last}/` : [];
  });

describe('a site in other hands', () => {
  served(true);

  test('a site of which every name, address and date is another has each page, and no link that leads nowhere', async () => {
    const pages = await walkLinks(site, '/');
    for (const { address, status } of pages) expect([address, status]).toEqual([address, 200]);
    const reached = pages.map(({ address }) => address);
    for (const language of languages) {
      for (const address of [...addressesIn('guide', language), ...addressesIn('pages', language)])
        expect(reached).toContain(address);
      for (const form of site.forms) expect(reached).toContain(formAddress(form, language));
      for (const address of questionPages(language)) expect(reached).toContain(address);
    }
    const html = pages.map((page) => page.html).join();
    expect(html).toContain('La Fabrique');
    expect(html).not.toMatch(/Les Ateliers du Lien|example\.org/);
  });

  test('its doors, its foot and the page of its pairs lead to its own', async () => {
    for (const language of languages) {
      const home = linksOn((await site.read(addresses.home[language])).html);
      const pair = linksOn((await site.read(addresses.pair[language])).html);
      for (const address of addressesIn('pages', language)) expect(home).toContain(address);
      for (const form of site.forms) {
        const address = formAddress(form, language);
        if (/^enrol_/.test(form.does ?? '')) expect(home).toContain(address);
        if (
          /^(?:session_feedback|midway_review|final_review|testimonial|message)$/.test(
            form.does ?? '',
          )
        )
          expect(pair).toContain(address);
      }
      const charter = [...texts].find(
        ([path, text]) => path.startsWith(`${language}/pages/`) && /^is: charter$/m.test(text),
      );
      expect(pair).toContain(
        `${bases.pages[language]}${/^slug: (.*)$/m.exec(charter?.[1] ?? '')?.[1]}/`,
      );
    }
  });

  test('each of its forms is sent, and its console shows what was', async () => {
    for (const form of site.forms) {
      const receipt = await site.send(form, 'fr');
      expect([form.id, receipt.address]).toEqual([form.id, formAddress(form, 'fr', 'sent')]);
    }
    const home = await site.signIn('fr');
    expect(home.status).toBe(200);
    const programmes = [...texts.keys()].filter((path) => path.startsWith('programmes/'));
    expect(programmes.length).toBeGreaterThan(1);
    for (const path of programmes) {
      const [, name = ''] = /^name: \{ fr: "([^"]*)"/m.exec(texts.get(path) ?? '') ?? [];
      expect(home.html).toContain(name);
    }
    const planned = await site.read(`${addresses.console.fr}new-gathering/`);
    expect(planned.html).toContain('(heure de La Réunion)');
    for (const form of site.forms)
      expect((await site.read(`${addresses.console.fr}submissions/?form=${form.id}`)).status).toBe(
        200,
      );
  });
});

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

describe('what nobody has translated is marked as French', () => {
  served(false);

  test('on the English pages of a site', async () => {
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
});
