import { expect, test } from 'vitest';
import { env, visit } from '../../tests/support/worker/visitor.ts';
import { securityHeaders } from './headers.ts';

/** The policy of an answer, without the hashes of stylesheets and scripts that only the build knows. */
const policyOf = ({ headers }: Response) =>
  Object.fromEntries(
    Object.keys(securityHeaders).map((name) => [
      name,
      headers.get(name)?.replace(/(?<='self')(?: 'sha256-[\w+/]{43}=')+/g, ''),
    ]),
  );

test.each([
  ['a form', '/formulaires/contact/'],
  ['a redirect', '/formulaires/contact'],
  ['what is not found', '/formulaires/rien/'],
  ['a definition', '/_binome/forms/contact.json'],
])('%s carries the whole policy and stays out of caches', async (_, path) => {
  const response = await visit(path);
  expect(policyOf(response)).toEqual(securityHeaders);
  expect(response.headers.get('Cache-Control')).toBe('no-store');
});

test('static files carry the very same policy', async () => {
  const page = await env.ASSETS.fetch('https://assets.local/charte/');
  expect(page.status).toBe(200);
  expect(policyOf(page)).toEqual(securityHeaders);
});

test('a page that the Worker filled carries its stylesheet, and its policy names it', async () => {
  const page = await visit('/formulaires/contact/');
  const [, style = ''] = /<style>(.*?)<\/style>/s.exec(await page.text()) ?? [];
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(style));
  const hash = btoa(String.fromCharCode(...new Uint8Array(digest)));
  expect(style).not.toBe('');
  expect(page.headers.get('Content-Security-Policy')).toContain(`'sha256-${hash}'`);
});

test('the policy allows nothing inline and nothing from elsewhere', () => {
  const policy = securityHeaders['Content-Security-Policy'];
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
});
