import { afterEach, expect, test, vi } from 'vitest';
import { readPage } from '../../tests/support/worker/read-page.ts';
import { env, post, site, visit } from '../../tests/support/worker/visitor.ts';

afterEach(() => vi.restoreAllMocks());

const languageOf = (html: string) => /<html[^>]* lang="?(\w+)/.exec(html)?.[1];

test.each([
  ['/formulaires/rien/', 'fr'],
  ['/formulaires/rien', 'fr'],
  ['/formulaires/contact/page-2/', 'fr'],
  ['/formulaires/contact/rien/', 'fr'],
  ['/en/forms/nothing/', 'en'],
  ['/_binome/forms/contact.json', 'fr'],
  ['/_binome/frame/fr/', 'fr'],
  ['/_binome/', 'fr'],
  ['/send/rien', 'fr'],
  ['/send/index', 'fr'],
  ['/send/..%2Fcontact', 'fr'],
])('%s is not found, and says so in %s', async (path, language) => {
  const response = await visit(path);
  expect(response.status).toBe(404);
  expect(languageOf(await response.text())).toBe(language);
});

test('HEAD answers like GET, without a body', async () => {
  for (const path of ['/formulaires/contact/', '/formulaires/rien/', '/send/contact']) {
    const [head, get] = [await visit(path, { method: 'HEAD' }), await visit(path)];
    expect(head.status).toBe(get.status);
    expect(await head.text()).toBe('');
  }
});

test.each(['OPTIONS', 'PUT', 'DELETE', 'PATCH', 'PROPFIND'])(
  'a page that is there is not said to be missing when it is asked to %s',
  async (method) => {
    for (const path of ['/formulaires/contact/', '/send/contact', '/programmes/', '/']) {
      const response = await visit(path, { method });
      expect([path, response.status, response.headers.get('Allow')]).toEqual([
        path,
        405,
        'GET, HEAD, POST',
      ]);
      expect(await response.text()).toBe('');
    }
  },
);

test('posting to an unknown form is not found, whatever was sent', async () => {
  const response = await post('rien', { _language: 'en' });
  expect(response.status).toBe(404);
});

test.each([
  ['the page the person comes from', { Referer: `${site}/en/forms/contact/` }],
  ['the language of the browser', { 'Accept-Language': 'en-GB,en;q=0.9' }],
])('a refused post is told so in the language of %s', async (_, headers) => {
  const response = await post('contact', {}, { headers: { ...headers, Origin: 'null' } });
  expect(response.status).toBe(403);
  expect(languageOf(await response.text())).toBe('en');
});

test('a fault of ours is told as such, and logged without a word of what was sent', async () => {
  const canary = 'Ozymandias-7731';
  const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const house = {
    ...env,
    ASSETS: {
      ...env.ASSETS,
      async fetch(input: RequestInfo | URL) {
        if (String(input).includes('/formulaires/contact/')) throw new Error(`cannot: ${canary}`);
        return env.ASSETS.fetch(input);
      },
    } as Fetcher,
  };
  const response = await post('contact', { name: canary, _page: '1', _go: 'send' }, { house });
  const page = await readPage(response);
  expect(page.status).toBe(500);
  expect(languageOf(page.html)).toBe('fr');
  expect(page.html).not.toContain(canary);
  expect(log).toHaveBeenCalledOnce();
  expect(JSON.stringify(log.mock.calls)).toContain('unexpected');
  expect(JSON.stringify(log.mock.calls)).not.toContain(canary);
});

test('when no page can be had at all, a sentence is', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const broken = { ...env, ASSETS: { fetch: () => Promise.reject(new Error('down')) } };
  const response = await visit('/en/forms/contact/', {}, broken as unknown as typeof env);
  expect(response.status).toBe(500);
  expect(await response.text()).toMatch(/fault/);
});
