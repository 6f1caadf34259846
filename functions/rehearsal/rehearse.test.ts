import { expect, test, vi } from 'vitest';
import '../worker.ts';
import { answer } from '../app.ts';
import { asked, houseAt, rehearse } from './rehearse.ts';

// The Worker of the tests has ended its own rehearsal by now: while it lasts, answers have no bodies.

test('every screen is rehearsed to its end, with something in it', async () => {
  const log = vi.spyOn(console, 'error');
  // Long after the Worker started: whoever is signed in is so since now.
  vi.useFakeTimers({ now: Date.now() + 60 * 60_000, toFake: ['Date'] });
  const house = houseAt(Date.now());
  const texts = new Map<string, string>();
  for (const request of asked()) {
    const { pathname } = new URL(request.url);
    texts.set(`${request.method} ${pathname}`, await (await answer(request, house)).text());
  }
  expect(texts.get('GET /console/sign-in/')).toContain('<form');
  for (const screen of ['', 'submissions/', 'totals/', 'exports/'])
    expect(texts.get(`GET /console/${screen}`), screen).toContain('Essai');
  expect(texts.get('GET /console/submissions/00000000-0000-8000-8000-000000000000/')).toContain(
    'essai@example.org',
  );
  expect(texts.get('GET /console/exports/1/')).toContain('data-rows="1"');
  expect(texts.get('POST /console/exports/1/')).toContain('essai@example.org');
  const one = '00000000-0000-8000-8000-000000000000/';
  for (const page of ['', `answers/${one}`, `pairs/${one}`, 'copy.html'])
    expect(texts.get(`GET /mon-espace/${page}`), page).toContain('Essai');
  expect(texts.get(`GET /mon-espace/pairs/${one}roadmap/`)).toContain('feuille de route');
  expect(texts.get('GET /console/messages/')).toContain('essai@example.org');
  expect(log).not.toHaveBeenCalled();
});

test('after the rehearsal answers have their bodies again, and random numbers are random', async () => {
  await rehearse(answer);
  expect(await new Response('there').text()).toBe('there');
  expect(crypto.randomUUID()).not.toBe(crypto.randomUUID());
});

test('a screen that is not answered as it should be is told of', async () => {
  const silent = async () => new Response(null, { status: 500 });
  await expect(rehearse(silent)).rejects.toThrow('/console/sign-in/: 500');
});
