import { expect, test } from 'vitest';
import { env, visit } from '../testing/visitor.ts';
import { securityHeaders } from './headers.ts';

const policyOf = ({ headers }: Response) =>
  Object.fromEntries(Object.keys(securityHeaders).map((name) => [name, headers.get(name)]));

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

test('the policy allows nothing inline and nothing from elsewhere', () => {
  const policy = securityHeaders['Content-Security-Policy'];
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
});
