import { expect, test, vi } from 'vitest';
import { formAddress } from '../../domain/forms/address.ts';
import { idOf, referenceOf } from '../../domain/forms/reference.ts';
import { dayOf, sayWeekday, workingDaysAfter } from '../../domain/words/day.ts';
import { builtForm } from '../../tests/support/built-forms.ts';
import { answersTo } from '../../tests/support/right-answers.ts';
import { houseFailing } from '../../tests/support/worker/failing-database.ts';
import { readPage } from '../../tests/support/worker/read-page.ts';
import {
  encoded,
  env,
  everythingStored,
  post,
  site,
  visit,
} from '../../tests/support/worker/visitor.ts';
import { wholeForm } from '../../tests/support/worker/walk.ts';
import { answer } from '../app.ts';

// What fails on purpose here need not be read by whoever runs the tests.
vi.spyOn(console, 'error').mockImplementation(() => undefined);

const { form } = builtForm('midway-review');
const answers = answersTo(form);
const canary = 'Nadia <b>Ozymandias</b>';
const written = form.pages
  .flatMap(({ questions }) => questions)
  .find(({ kind }) => kind === 'long_text');
const given = { ...answers, [written?.id ?? '']: canary };

async function send(language: 'fr' | 'en' = 'fr') {
  const key = crypto.randomUUID();
  const response = await post(form.id, wholeForm(form, given, key, language));
  const set = response.headers.get('Set-Cookie') ?? '';
  return {
    key,
    id: await idOf(key),
    set,
    cookie: set.split(';')[0] ?? '',
    address: response.headers.get('Location') ?? '',
  };
}
const open = async (path: string, cookie = '', house = env) =>
  readPage(await visit(path, { headers: { Cookie: cookie } }, house));

test('the receipt cookie is for this browser, this host and half an hour', async () => {
  const { set, key } = await send();
  expect(set.replace(/(?<==)[^;]+/, 'VALUE')).toBe(
    '__Host-receipt=VALUE; Path=/; Max-Age=1800; HttpOnly; SameSite=Lax; Secure',
  );
  expect(set).toContain(`=${key}.`);
});

test('the receipt says when and to whom it was sent, and can be written to oneself', async () => {
  const { cookie, address } = await send();
  const page = await open(address, cookie);
  const sent = sayWeekday(dayOf(Date.now()), 'fr');
  expect(page.slots['sent-day']).toBe(sent);
  expect(page.html).toMatch(/<dd translate="no">Les Ateliers du Lien<br>12 rue des Tilleuls/);
  const href = page.html
    .match(/<a href="(mailto:[^"]*subject=[^"]*)"/)?.[1]
    ?.replaceAll('&amp;', '&');
  const letter = decodeURIComponent(href ?? '');
  expect(letter).toContain(page.slots['reference'] ?? '?');
  expect(letter).toContain(sent);
  expect(letter).toContain(`vous écrit avant le ${page.slots['next-date']}`);
  expect(letter).toMatch(/^mailto:contact_email@example\.org\?/);
  expect(letter).not.toMatch(/[{}[\]]/);
});

test('on a plain http machine of one’s own the cookie is kept all the same', async () => {
  const origin = 'http://localhost:8787';
  const body = encoded(wholeForm(form, given, crypto.randomUUID()));
  const request = new Request(`${origin}/send/${form.id}`, {
    method: 'POST',
    body,
    headers: { Origin: origin },
  });
  const set = (await answer(request, env)).headers.get('Set-Cookie');
  expect(set).toMatch(/^receipt=.*HttpOnly; SameSite=Lax$/);
});

test('the receipt names the reference, the day of the next step and the answers', async () => {
  const { address, cookie, id } = await send();
  const page = await open(address, cookie);
  const day = workingDaysAfter(dayOf(Date.now()), form.next_step.within_days);
  expect(page.status).toBe(200);
  expect(page.slots['reference']).toBe(referenceOf(id));
  expect(page.slots['next-date']).toBe(sayWeekday(day, 'fr'));
  expect(page.slots['next-date']).not.toMatch(/samedi|dimanche/);
  expect(page.slots['until']).toMatch(/^\d{1,2}\u00a0h\u00a0\d\d$/);
  expect(page.slots['answers']).toContain(canary);
  expect(page.html).not.toContain(canary);
});

test('its date is in the language of the page', async () => {
  const { address, cookie } = await send('en');
  expect((await open(address, cookie)).slots['next-date']).toMatch(
    /^[A-Z][a-z]+day\u00a0\d{1,2}\u00a0[A-Z][a-z]+\u00a0\d{4}$/,
  );
});

test.each(['fr', 'en'] as const)(
  'a receipt leads to a message that asks to correct or withdraw it, and names it (%s)',
  async (language) => {
    const { address, cookie, id } = await send(language);
    const { html } = await open(address, cookie);
    const [, href = ''] = /href="([^"]+)" data-asks/.exec(html) ?? [];
    const message = await open(href.replaceAll('&amp;', '&'));
    expect(message.filled).toMatchObject({
      _language: [language],
      subject: ['data'],
      reference: [referenceOf(id)],
    });
  },
);

test('answers that were only counted are not on it', async () => {
  const { address, cookie } = await send();
  const page = await open(address, cookie);
  const counted = form.pages
    .flatMap(({ questions }) => questions)
    .filter((question) => question.kind !== 'information' && question.seen_by === 'totals');
  expect(counted.length).toBeGreaterThan(0);
  for (const { label } of counted) expect(page.slots['answers']).not.toContain(label?.fr);
});

const gone = async (response: Response) => {
  const page = await readPage(response);
  expect(page.status).toBe(410);
  expect(page.title).toMatch(/^Nous ne pouvons plus montrer cet envoi|^We can no longer show/);
  expect(page.html).not.toMatch(/C.est envoyé|<h1>Sent|next-date|Ozymandias/);
  expect(page.html).not.toMatch(/data-sent/);
};

/** A receipt for somebody who may not read the answers. */
async function acknowledged(address: string, headers: Record<string, string> = {}) {
  const page = await readPage(await visit(address, { headers }));
  expect(page.status).toBe(200);
  expect(page.slots['answers']).toContain('que pendant une demi-heure');
  expect(page.html).not.toMatch(/Ozymandias|data-own|data-later/);
  return page;
}

test('another browser, and one that refuses cookies, sees reference and day, and no answers', async () => {
  const { address, id } = await send();
  const page = await acknowledged(address);
  expect(page.slots['reference']).toBe(referenceOf(id));
});

test('the promised day stays the same, whenever one looks', async () => {
  const { address, id } = await send();
  const sent = Date.UTC(2026, 10, 26, 10);
  await env.DB.prepare('update submissions set received_at = ? where id = ?').bind(sent, id).run();
  const day = workingDaysAfter('2026-11-26', form.next_step.within_days);
  for (const later of [0, 1, 8, 40]) {
    vi.useFakeTimers({ toFake: ['Date'], now: sent + later * 86_400_000 });
    const page = await acknowledged(address);
    expect(page.slots['next-date']).toBe(sayWeekday(day, 'fr'));
  }
  vi.useRealTimers();
});

test.each(['DEAD-BEEF', 'DEAD-BEEF-0000'])(
  'a receipt for nothing, such as %s, says that it cannot be shown any more, in both languages',
  async (reference) => {
    for (const language of ['fr', 'en'] as const)
      await gone(await visit(`${formAddress(form, language, 'sent')}?reference=${reference}`));
  },
);

test('what the console and its links show of a submission opens no answers', async () => {
  const { address, id } = await send();
  for (const value of [id, `${id}.0.${Date.now()}`]) {
    const headers = { Cookie: `__Host-receipt=${value}` };
    await acknowledged(address, headers);
    expect((await visit(formAddress(form, 'fr', 'sent'), { headers })).status).toBe(303);
  }
});

test('a reference of another form is nothing here', async () => {
  const { address } = await send();
  const { search } = new URL(address, site);
  await gone(await visit(`/formulaires/contact/merci/${search}`));
});

test('the key of a receipt stands nowhere in the database', async () => {
  const { key } = await send();
  expect(await everythingStored()).not.toContain(key);
});

test('nobody chooses the reference of what they send', async () => {
  const { id } = await send();
  const chosen = `${id.slice(0, 13)}-4000-8000-000000000000`;
  const response = await post(form.id, wholeForm(form, given, chosen));
  expect(response.headers.get('Location')).not.toContain(referenceOf(id));
});

test('a row of before keeps the reference that its person was given, and its id opens no answers', async () => {
  const { key, id } = await send();
  await env.DB.prepare('update submissions set id = ? where id = ?').bind(key, id).run();
  const address = `${formAddress(form, 'fr', 'sent')}?reference=${referenceOf(key)}`;
  const page = await acknowledged(address, { Cookie: `__Host-receipt=${key}.0.${Date.now()}` });
  expect(page.slots['reference']).toBe(referenceOf(key));
});

test('the last receipts stay open beside one another', async () => {
  const first = await send();
  const second = await post(
    form.id,
    wholeForm(form, { ...given, [written?.id ?? '']: 'Second' }, crypto.randomUUID()),
    { headers: { Cookie: first.cookie } },
  );
  const cookie = second.headers.get('Set-Cookie')?.split(';')[0] ?? '';
  expect((await open(first.address, cookie)).slots['answers']).toContain(canary);
  const address = second.headers.get('Location') ?? '';
  expect((await open(address, cookie)).slots['answers']).toContain('Second');
});

test('its button ends it: the cookie goes, and the page shows no answers any more', async () => {
  const { address, cookie } = await send();
  const end = (headers: Record<string, string>) =>
    visit(address, { method: 'POST', headers: { Cookie: cookie, ...headers } });
  expect((await end({ Origin: 'https://evil.example' })).status).toBe(403);
  const ended = await end({ Origin: site });
  expect([ended.status, ended.headers.get('Location')]).toEqual([303, address]);
  expect(ended.headers.get('Set-Cookie')).toBe(
    '__Host-receipt=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax; Secure',
  );
  await acknowledged(address, { Cookie: '__Host-receipt=' });
});

test('its button leads from a bare address to the same page, and from nothing to the form', async () => {
  const { address, cookie } = await send();
  const bare = formAddress(form, 'fr', 'sent');
  const end = (headers: Record<string, string>) =>
    visit(bare, { method: 'POST', headers: { Origin: site, ...headers } });
  expect((await end({ Cookie: cookie })).headers.get('Location')).toBe(address);
  expect((await end({})).headers.get('Location')).toBe(formAddress(form, 'fr'));
  const elsewhere = await visit(formAddress(form, 'fr'), {
    method: 'POST',
    headers: { Origin: site },
  });
  expect(elsewhere.status).toBe(404);
});

test.each(['nonsense', '<script>', '12345678', 'abcd-1234', ''])(
  'the reference %j is none: the form opens instead',
  async (reference) => {
    const path = `${formAddress(form, 'fr', 'sent')}?reference=${encodeURIComponent(reference)}`;
    const response = await visit(path);
    expect([response.status, response.headers.get('Location')]).toEqual([
      303,
      formAddress(form, 'fr'),
    ]);
  },
);

test('the receipt of one form is not shown on the page of another', async () => {
  const { cookie } = await send();
  const response = await visit('/formulaires/contact/merci/', { headers: { Cookie: cookie } });
  expect(response.status).toBe(303);
});

test('after half an hour the answers are not shown any more', async () => {
  const { address, cookie, id } = await send();
  await env.DB.prepare('update submissions set received_at = received_at - 1800000 where id = ?')
    .bind(id)
    .run();
  await acknowledged(address, { Cookie: cookie });
});

test('forged cookies show nothing', async () => {
  const { address } = await send();
  for (const cookie of [
    '__Host-receipt=',
    "__Host-receipt=' or 1=1 --",
    '__Host-receipt',
    `receipt=${crypto.randomUUID()}`,
    `__Host-receipt=${crypto.randomUUID()}..${Date.now()}`,
    `__Host-receipt=${'~'.repeat(5000)}`,
  ])
    expect((await open(address, cookie)).html).not.toContain('Ozymandias');
});

test('a database that does not answer hides the answers and the day, not the reference', async () => {
  const { address, cookie, id } = await send();
  const broken = {
    ...env,
    DB: {
      prepare: () => {
        throw new Error('D1_ERROR');
      },
    } as unknown as D1Database,
  };
  const page = await open(address, cookie, broken as typeof env);
  await gone(await visit(address, {}, broken as typeof env));
  expect([page.status, page.slots['reference']]).toEqual([200, referenceOf(id)]);
  expect(page.slots['answers']).toContain('notre base de données ne répond pas');
  expect(page.html).not.toMatch(/next-date|Ozymandias/);
});

test('sending twice over a fault gives the receipt of the one row', async () => {
  const key = crypto.randomUUID();
  await post(form.id, wholeForm(form, given, key), { house: houseFailing('after') });
  const again = await post(form.id, wholeForm(form, given, key));
  const cookie = again.headers.get('Set-Cookie')?.split(';')[0] ?? '';
  expect(
    (await open(again.headers.get('Location')?.replace(site, '') ?? '', cookie)).slots['answers'],
  ).toContain(canary);
});

test('a reference that is not of what this browser sent shows none of its answers', async () => {
  const [{ cookie }, other] = [await send(), await send()];
  const page = await acknowledged(other.address, { Cookie: cookie });
  expect(page.slots['reference']).toBe(referenceOf(other.id));
  const headers = { Cookie: cookie };
  await gone(await visit(`${formAddress(form, 'fr', 'sent')}?reference=0000-ABCD`, { headers }));
});
