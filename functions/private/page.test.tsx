import { expect, test } from 'vitest';
import { env } from '../../tests/support/worker/visitor.ts';
import { privatePage } from './page.ts';

const page = {
  language: 'fr' as const,
  title: 'T',
  switchTo: '/en/x/',
  navigation: undefined,
  heading: 'H',
  content: <p>C</p>,
};

test('texts are escaped, in the title, the heading, the address and the content', async () => {
  const evil = `"><script>alert(1)</script>'&`;
  const answer = await privatePage(env, {
    ...page,
    title: evil,
    heading: evil,
    switchTo: `/en/x/?q=${evil}`,
    content: <p>{evil}</p>,
  });
  const html = await answer.text();
  expect(html).not.toContain('<script>');
  expect(html.match(/&lt;script&gt;/g)).toHaveLength(4);
  expect(html).toContain('href="/en/x/?q=&quot;&gt;&lt;script');
});

test('it brings the policy of the built frame along, and stays out of caches', async () => {
  const answer = await privatePage(env, { ...page, status: 403 });
  const [, style = ''] = /<style>(.*?)<\/style>/s.exec(await answer.text()) ?? [];
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(style));
  const hash = btoa(String.fromCharCode(...new Uint8Array(digest)));
  expect(answer.status).toBe(403);
  expect(style).not.toBe('');
  expect(answer.headers.get('Content-Security-Policy')).toContain(`'sha256-${hash}'`);
  expect(answer.headers.get('Content-Type')).toMatch(/^text\/html/);
  expect(answer.headers.get('Cache-Control')).toBe('no-store');
});

test('without a navigation there is none', async () => {
  const html = await (await privatePage(env, page)).text();
  expect(html).not.toContain('<nav');
  expect(html).toContain('<h1>H</h1><p>C</p></main>');
});
