import { expect, test } from 'vitest';
import { builtForm } from '../../tests/support/built-forms.ts';
import { answersTo } from '../../tests/support/right-answers.ts';
import { encoded, rowCounts, site, visit } from '../../tests/support/worker/visitor.ts';
import { wholeForm } from '../../tests/support/worker/walk.ts';

const { form } = builtForm('contact');
const fields = () => wholeForm(form, answersTo(form), crypto.randomUUID());
const urlencoded = 'application/x-www-form-urlencoded';

const origins = [
  undefined,
  'null',
  'https://evil.example',
  'http://mentorat.example.org',
  'https:/',
  '',
];
const sites = [undefined, 'same-origin', 'none', 'same-site', 'cross-site'];
const types = [urlencoded, 'text/plain', 'multipart/form-data; boundary=b', 'application/json', ''];

const send = (headers: Record<string, string | undefined>) =>
  visit('/send/contact', {
    method: 'POST',
    body: encoded(fields()).toString(),
    headers: Object.entries(headers).filter(
      (pair): pair is [string, string] => pair[1] !== undefined,
    ),
  });

const row = async () => (await rowCounts())['submissions'] ?? 0;

test('no other origin, no other site, no other content type gets anything stored', async () => {
  const answered: string[] = [];
  for (const origin of [...origins, site])
    for (const from of sites)
      for (const type of types) {
        const trusted =
          origin === site && (from === undefined || from === 'same-origin' || from === 'none');
        if (trusted && type === urlencoded) continue;
        const { status } = await send({
          Origin: origin,
          'Sec-Fetch-Site': from,
          'Content-Type': type,
        });
        if (status !== (trusted ? 415 : 403)) answered.push(`${origin} ${from} ${type} ${status}`);
      }
  expect(answered).toEqual([]);
  expect(await row()).toBe(0);
});

test('a browser on a page of ours is believed', async () => {
  const headers = { Origin: site, 'Sec-Fetch-Site': 'same-origin', 'Content-Type': urlencoded };
  expect((await send(headers)).status).toBe(303);
});

test('a text browser, which sends only where it comes from, is believed', async () => {
  const headers = { Referer: `${site}/formulaires/contact/`, 'Content-Type': urlencoded };
  expect((await send(headers)).status).toBe(303);
});

test.each([
  ['no Referer either', {}],
  ['a foreign Referer', { Referer: 'https://evil.example/formulaires/contact/' }],
  ['a Referer that only begins like ours', { Referer: `${site}.evil.example/` }],
  [
    'a foreign Origin beside a Referer of ours',
    { Origin: 'https://evil.example', Referer: `${site}/` },
  ],
])('%s is refused', async (_, headers) => {
  const before = await row();
  expect((await send({ ...headers, 'Content-Type': urlencoded })).status).toBe(403);
  expect(await row()).toBe(before);
});
