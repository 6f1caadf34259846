import { afterEach, expect, test, vi } from 'vitest';
import { pageWindow } from '../../domain/addresses.ts';
import { env, visit } from '../../tests/support/worker/visitor.ts';

afterEach(() => vi.restoreAllMocks());

const soon = `<!doctype html><html lang="fr"><head><title>x</title><meta name="${pageWindow}" content="2026-12-01/"></head><body>Bientôt</body></html>`;
const item = (title: string, day: string) =>
  `<item><title>${title}</title><pubDate>${new Date(`${day}T00:00:00Z`).toUTCString()}</pubDate></item>`;
const feed = `<rss><channel>${item('Bientôt', '2026-12-01')}${item('Avant', '2026-11-22')}</channel></rss>`;

/** The house with an announcement that was still to come when it was built. */
const house = {
  ...env,
  ASSETS: {
    async fetch(input: RequestInfo | URL, init?: RequestInit) {
      const { pathname } = new URL(input instanceof Request ? input.url : input);
      const headers = { 'Content-Type': 'text/html', ETag: '"x"' };
      if (pathname === '/actualites/bientot/') return new Response(soon, { headers });
      if (pathname === '/actualites/rss.xml') return new Response(feed, { headers });
      return env.ASSETS.fetch(input, init);
    },
  } as Fetcher,
};
const open = (path: string, moment: string) => {
  vi.spyOn(Date, 'now').mockReturnValue(Date.parse(moment));
  return visit(path, {}, house);
};

test('an announcement is not found before its day, and is there from its first minute', async () => {
  const early = await open('/actualites/bientot/', '2026-11-30T23:59:59+01:00');
  expect([early.status, (await early.text()).includes('Bientôt')]).toEqual([404, false]);
  const then = await open('/actualites/bientot/', '2026-12-01T00:00:00+01:00');
  expect([then.status, (await then.text()).includes('Bientôt')]).toEqual([200, true]);
});

test('the feed leaves out what is still to come', async () => {
  const titles = async (moment: string) =>
    [...(await (await open('/actualites/rss.xml', moment)).text()).matchAll(/<title>(.*?)</g)].map(
      ([, title]) => title,
    );
  expect(await titles('2026-11-30T23:59:59+01:00')).toEqual(['Avant']);
  expect(await titles('2026-12-01T00:00:00+01:00')).toEqual(['Bientôt', 'Avant']);
});

test.each(['/actualites/', '/en/news/rss.xml'])('%s is there on any day', async (path) => {
  expect((await open(path, '2026-11-26T12:00:00Z')).status).toBe(200);
});
