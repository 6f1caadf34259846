import { afterEach, expect, test, vi } from 'vitest';
import { privateFrame } from '../../domain/addresses.ts';
import { env, visit } from '../../tests/support/worker/visitor.ts';
import type { Env } from '../env.ts';
import { cutFrame, fillFrame, marks } from './frame.ts';

afterEach(() => vi.resetModules());

const built = async (frame: string) =>
  (await env.ASSETS.fetch(`https://assets.local${privateFrame}${frame}/`)).text();

const parts = { title: 'A', switch: '/b/', navigation: '<nav>', heading: 'H', content: '<p>' };

test.each(['fr', 'en', 'fr/export', 'en/export'])(
  'the built frame %s holds each mark once',
  async (frame) => {
    const html = await built(frame);
    expect(cutFrame(html).before.map(([, mark]) => mark)).toHaveLength(marks.length);
    expect(fillFrame(cutFrame(html), parts)).not.toContain('{{');
    expect(html).toContain(`<html lang="${frame.slice(0, 2)}"`);
  },
);

test.each(marks)('a frame that has %s twice is a fault, and so is one without', async (mark) => {
  const html = await built('fr');
  const without = () => cutFrame(html.replace(`{{${mark}}}`, ''));
  // There is nothing to switch to on a site of one language.
  if (mark === 'switch') expect(without).not.toThrow();
  else expect(without).toThrow('marks');
  expect(() => cutFrame(html.replace(`{{${mark}}}`, `{{${mark}}}{{${mark}}}`))).toThrow('marks');
});

test('a frame with a mark that nobody fills is a fault', async () => {
  const html = await built('fr');
  expect(() => cutFrame(`${html}{{other}}`)).toThrow('other');
});

test('what is put in is not looked through for marks again', async () => {
  const filled = fillFrame(cutFrame(await built('fr')), { ...parts, content: '{{title}}' });
  expect(filled).toContain('{{title}}');
});

test.each([
  '/_binome/frame/fr/',
  '/_binome/frame/en/',
  '/_binome/frame/fr',
  '/_binome/frame/fr/index.html',
  '/_binome/frame/fr/export/',
  '/_binome/frame/',
])('to a visitor there is no page at %s', async (path) => {
  const answer = await visit(path);
  expect(answer.status).toBe(404);
  expect(await answer.text()).not.toContain('{{');
});

/** Bindings whose built files answer as told, and how often they were asked. */
function assets(answer: () => Promise<Response>): { house: Env; asked: () => number } {
  const fetch = vi.fn(answer);
  return {
    house: { ...env, ASSETS: { fetch } as unknown as Fetcher },
    asked: () => fetch.mock.calls.length,
  };
}

test('a frame is fetched once an isolate', async () => {
  const { frameIn } = await import('./built-frame.ts');
  const html = await built('fr');
  const { house, asked } = assets(async () => new Response(html));
  const first = await frameIn(house, 'fr');
  expect(await frameIn(house, 'fr')).toBe(first);
  expect(asked()).toBe(1);
  expect(await frameIn(house, 'en')).not.toBe(first);
  expect(await frameIn(house, 'fr', 'export')).not.toBe(first);
  expect(asked()).toBe(3);
});

test('a fetch that fails, or has not arrived, keeps nobody else waiting', async () => {
  const { frameIn } = await import('./built-frame.ts');
  const html = await built('fr');
  const never = assets(() => new Promise(() => undefined));
  void frameIn(never.house, 'fr');
  const failing = assets(async () => new Response('', { status: 500 }));
  await expect(async () => frameIn(failing.house, 'fr')).rejects.toThrow('500');
  const { house } = assets(async () => new Response(html));
  expect((await frameIn(house, 'fr')).before).toHaveLength(marks.length);
});
