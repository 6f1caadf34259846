import { afterAll, beforeAll, expect, test } from 'vitest';
import { addresses, bases } from '../../domain/addresses.ts';
import { formAddress } from '../../domain/forms/address.ts';
import { languages } from '../../domain/words/language.ts';
import { houseTexts, type Texts } from '../support/content/changed-content.ts';
import { rewritten } from '../support/content/rewritten.ts';
import { type ServedSite, serveTexts } from '../support/content/served-site.ts';
import { linksOn, walkLinks } from '../support/content/walk-links.ts';

let texts: Texts;
let site: ServedSite;
beforeAll(async () => {
  texts = rewritten(await houseTexts());
  site = await serveTexts(texts, true);
});
afterAll(() => site?.stop());

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
