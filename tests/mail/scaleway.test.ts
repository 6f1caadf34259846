import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type MailHouse, startMailHouse } from '../support/mail/house.ts';
import { type Answers, httpCarrier, saying } from '../support/mail/http-carrier.ts';

let carrier: Awaited<ReturnType<typeof httpCarrier>>;
let house: MailHouse;
const taken = saying(200, { emails: [{ id: 'e-1', status: 'new' }] });

beforeAll(async () => {
  carrier = await httpCarrier(taken);
  house = await startMailHouse({
    MAIL_DRIVER: 'scaleway',
    SCALEWAY_API: carrier.address,
    SCALEWAY_PROJECT_ID: 'project',
    SCALEWAY_SECRET_KEY: 'key',
  });
});
afterAll(async () => {
  await house.stop();
  await carrier.stop();
});
beforeEach(() => house.empty());

const minute = 60_000;

/** One message, handed to a carrier that answers so. */
async function handTo(answers: Answers, times = 1) {
  carrier.answer(answers);
  for (let at = 0; at < times; at += 1) await house.store({ key: `m-${at}` });
  await house.run();
  return house.rows();
}

test('the service is asked as it wants to be, and its name for the mail is kept', async () => {
  expect(await handTo(taken)).toMatchObject([{ state: 'sent', carried_as: 'e-1' }]);
  const [asked] = carrier.asked;
  expect(asked?.path).toBe('/transactional-email/v1alpha1/regions/fr-par/emails');
  expect(asked?.headers['x-auth-token']).toBe('key');
  const body = JSON.parse(asked?.body ?? '{}');
  expect(body).toMatchObject({
    from: { email: 'binome@lien.example', name: 'Binôme' },
    to: [{ email: 'zoe@example.org' }],
    subject: 'Bien reçu : Écrire à la coordination',
    text: 'Bonjour Zoé,\n\nà bientôt.\n',
    project_id: 'project',
  });
  expect(body.additional_headers).toContainEqual({
    key: 'Reply-To',
    value: 'mentorat@example.org',
  });
  expect(body.html).toContain('<p>à bientôt.</p>');
  expect(body.html).not.toMatch(/<img|<script|http-equiv/);
});

test.each([
  ['answers in words that are no JSON', saying(200, 'OK')],
  ['answers with nothing', saying(201, '')],
  ['answers with something else', saying(200, { emails: 'many' })],
])('a service that takes a mail and %s has taken it: it is not sent again', async (_, answers) => {
  expect(await handTo(answers)).toMatchObject([{ state: 'sent', carried_as: null }]);
  await house.wait();
  await house.run();
  expect(carrier.asked).toHaveLength(1);
});

test.each([
  ['is in trouble', saying(503), /trouble/],
  ['sends us elsewhere', saying(302, '', { Location: 'http://127.0.0.1:1/' }), /trouble/],
  ['hangs up', ((response) => response.destroy()) satisfies Answers, /unreachable/],
  [
    'breaks off in the middle',
    ((response) => {
      response.writeHead(503, { 'Content-Length': '100' }).write('{');
      response.destroy();
    }) satisfies Answers,
    /trouble|unreachable/,
  ],
])(
  'a service that %s is asked again later, and once it works each mail comes once',
  async (_, answers, reason) => {
    expect(await handTo(answers, 3)).toMatchObject([0, 1, 2].map(() => ({ state: 'due' })));
    expect(carrier.asked.length).toBeLessThanOrEqual(2);
    expect((await house.rows()).map((row) => row['reason']).join()).toMatch(reason);
    carrier.answer(taken);
    await house.run();
    expect(carrier.asked).toHaveLength(0);
    await house.wait();
    await house.run();
    expect(carrier.asked).toHaveLength(3);
    expect(await house.rows()).toMatchObject([0, 1, 2].map(() => ({ state: 'sent' })));
  },
);

test('429 is asked again when it says, without a try counted, and nothing else is asked before', async () => {
  const before = Date.now();
  const rows = await handTo(saying(429, {}, { 'Retry-After': '3600' }), 5);
  expect(carrier.asked).toHaveLength(1);
  for (const { attempts, due } of rows) {
    expect(attempts).toBe(0);
    expect(Number(due)).toBeGreaterThanOrEqual(before + 59 * minute);
    expect(Number(due)).toBeLessThanOrEqual(Date.now() + 60 * minute);
  }
});

test.each(['soon', '-5', '99999999999999999999', new Date(Date.now() + 1e12).toUTCString()])(
  'a 429 that says to wait « %s » keeps no mail for more than a day',
  async (wait) => {
    const [row] = await handTo(saying(429, {}, { 'Retry-After': wait }));
    expect(row).toMatchObject({ state: 'due', attempts: 0 });
    expect(Number(row?.['due'])).toBeGreaterThan(Date.now());
    expect(Number(row?.['due'])).toBeLessThanOrEqual(Date.now() + 24 * 60 * minute);
  },
);

test('a key that is not right anymore loses no mail', async () => {
  const rows = await handTo(saying(403, { type: 'denied_authentication' }), 3);
  expect(carrier.asked).toHaveLength(1);
  expect(rows.map(({ state, attempts }) => [state, attempts])).toEqual(Array(3).fill(['due', 0]));
});

test('an address that is refused is shown to the coordinator, and the others go on their way', async () => {
  const refused = {
    type: 'invalid_arguments',
    details: [{ argument_name: 'to.email', reason: 'constraint' }],
  };
  const rows = await handTo((response, { body }) =>
    (body.includes('nobody@') ? saying(400, refused) : taken)(response, {
      path: '',
      headers: {},
      body,
    }),
  );
  expect(rows).toMatchObject([{ state: 'sent' }]);
  await house.store({ key: 'x', recipient: 'nobody@example.org' });
  await house.store({ key: 'y' });
  await house.run();
  expect(await house.rows()).toMatchObject([
    { key: 'm-0', state: 'sent' },
    { key: 'x', state: 'undelivered', reason: 'address' },
    { key: 'y', state: 'sent' },
  ]);
});
