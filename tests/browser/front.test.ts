import { request } from 'node:http';
import { expect, inject, test } from 'vitest';
import { storedRows } from '../support/browser/stored-rows.ts';

/** Asks the served house with headers of one's own choice, as a program on the machine may. */
const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  new Promise<{ status: number; type: string; body: string }>((resolve, reject) => {
    const { hostname, port } = new URL(inject('address'));
    // Node writes a Host of its own over an empty one.
    const setHost = headers['Host'] === undefined;
    const asked = request({ hostname, port, path, method, headers, setHost }, (answer) => {
      let body = '';
      answer.setEncoding('utf8').on('data', (text) => (body += text));
      answer.on('end', () =>
        resolve({
          status: answer.statusCode ?? 0,
          type: answer.headers['content-type'] ?? '',
          body,
        }),
      );
    });
    asked.on('error', reject).end();
  });

test.each([
  '/cdn-cgi/explorer/api/d1/database/local/raw',
  '/cdn-cgi/explorer/api/local/observability/query',
  '/cdn-cgi/local/explorer',
  '/cdn-cgi/local/explorer/api/d1/database',
  '/cdn-cgi/local/platform-proxy',
  '/cdn-cgi/local/scheduled?time=2110000000000',
  '/cdn-cgi/handler/scheduled?time=2110000000000',
  '/cdn-cgi/local/email',
  '/cdn-cgi/mf/scheduled?time=2110000000000',
  '//cdn-cgi/local/scheduled?time=2110000000000',
  '/CDN-CGI/local/scheduled?time=2110000000000',
  '/__scheduled?time=2110000000000',
  '/_dev/changes',
  '/_dev/emails/',
  '/_dev/emails/receipt/',
])('%s is no address of the site that npm start serves', async (path) => {
  for (const method of ['GET', 'POST'])
    expect((await ask(path, {}, method)).status).toBeOneOf([400, 403, 404, 405]);
});

test('no request erases anything, whatever time it names', async () => {
  const before = storedRows('session-feedback').length;
  expect(before).toBeGreaterThan(100);
  for (const path of ['/cdn-cgi/local/scheduled', '/cdn-cgi/handler/scheduled', '/__scheduled'])
    for (const query of ['?time=2110000000000', '?cron=17+2+*+*+*&time=2110000000000'])
      await ask(path + query);
  expect(storedRows('session-feedback').length).toBeGreaterThanOrEqual(before);
});

test.each([
  'evil.example',
  'localhost.evil.example',
  'localhost:8795.evil.example',
  '10.0.0.7',
  '',
])('whoever asks by the name « %s » is refused, in words and without a stack', async (Host) => {
  const { status, body } = await ask('/', { Host });
  expect(status).toBeOneOf([400, 403]);
  expect(body).not.toContain('at ');
});

test('what only the platform may say is not believed', async () => {
  const named = { 'MF-Original-URL': 'http://localhost/console/', 'X-Forwarded-Proto': 'https' };
  const { status, body } = await ask('/', named);
  expect(status).toBe(200);
  expect(body).toContain('<html lang="fr"');
  const other = await ask('/', { 'MF-Route-Override': 'other', 'MF-Proxy-Shared-Secret': 'x' });
  expect(other.status).toBe(200);
});
