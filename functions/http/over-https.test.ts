import { createExecutionContext } from 'cloudflare:test';
import { expect, test } from 'vitest';
import { encoded, env, rowCounts } from '../../tests/support/worker/visitor.ts';
import worker from '../worker.ts';

const ask = (address: string, init: RequestInit<IncomingRequestCfProperties> = {}) =>
  worker.fetch(
    new Request<unknown, IncomingRequestCfProperties>(address, { redirect: 'manual', ...init }),
    env,
    createExecutionContext(),
  );

test.each([
  'http://mentorat.example.org/formulaires/contact/?programme=leadership',
  'http://localhost.example.org/console/',
  'http://127.0.0.1.example.org/en/console/sign-in/',
  'http://not-localhost/console/',
  'http://192.168.1.20/formulaires/contact/',
])('%s leads to the same address over https, and sets no cookie', async (address) => {
  const answer = await ask(address);
  expect([answer.status, answer.headers.get('Location')]).toEqual([
    308,
    address.replace('http:', 'https:'),
  ]);
  expect(answer.headers.get('Set-Cookie')).toBeNull();
  expect(answer.headers.get('Cross-Origin-Resource-Policy')).toBe('same-origin');
});

test('what is posted over plain http is not stored on the way', async () => {
  const body = encoded({ _page: '1', _go: 'send', message: 'Bonjour' });
  const origin = 'http://mentorat.example.org';
  const answer = await ask(`${origin}/send/contact`, {
    method: 'POST',
    body,
    headers: { Origin: origin },
  });
  expect(answer.status).toBe(308);
  expect((await rowCounts())['submissions']).toBe(0);
});

test.each([
  'http://localhost:8787',
  'http://127.0.0.1:8787',
  'http://[::1]:8787',
  'https://a.example',
])('%s is answered', async (origin) => {
  expect((await ask(`${origin}/formulaires/contact/`)).status).toBe(200);
});
