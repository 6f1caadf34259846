import ICAL from 'ical.js';
import { beforeEach, describe, expect, test } from 'vitest';
import { env } from '../../../tests/support/console/console.ts';
import { ask, enterAs, send } from '../../../tests/support/participant/participant.ts';
import { ready } from '../../../tests/support/participant/proposal.ts';
import { nothingStored } from '../../../tests/support/worker/nothing-stored.ts';

const programme = 'leadership';
const day = 24 * 3_600_000;

beforeEach(() => nothingStored());

/** A gathering in so many days. */
async function gathering(title: string, more: Record<string, string | number | null> = {}) {
  const row = {
    ...{ id: crypto.randomUUID(), programme, kind: 'workshop', for_whom: 'both', title },
    ...{ starts_at: Date.now() + 7 * day, minutes: 60, place: 'https://visio.example.org/a' },
    ...{ host: 'Maud Coach', agenda: 'Se taire, reformuler', notes: 'CANARI', cancelled_at: null },
    ...{ version: 1, touched: '', changed_by: 'lea@example.org', changed_at: 1, ...more },
  };
  const names = Object.keys(row);
  await env.DB.prepare(
    `insert into gatherings (${names.join(', ')}) values (${names.map(() => '?').join(', ')})`,
  )
    .bind(...Object.values(row))
    .run();
  return row.id;
}

/** A mentor of the programme, in their own space. */
async function entered() {
  const id = await ready('mentor', 'Ada Un', {}, programme);
  return { id, cookie: await enterAs('ada.un.mentor@example.org') };
}

const page = async (cookie: string, path = '/mon-espace/gatherings/') =>
  (await ask(path, { cookie })).text();

/** The address of somebody's calendar, below the site's. */
const addressOn = (html: string): string =>
  /value="https:\/\/[^/]+(\/[^"]+\.ics)"/.exec(html)?.[1] ?? '';

async function subscribe(cookie: string): Promise<string> {
  await send('/mon-espace/gatherings/', { calendar: 'open' }, { cookie });
  return addressOn(await page(cookie));
}

const events = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => ({
    title: new ICAL.Event(event).summary,
    status: event.getFirstPropertyValue('status'),
  }));

describe('somebody reads the gatherings', () => {
  test('of their programme and side that are to come, and no others', async () => {
    await gathering('Écouter sans conseiller');
    await gathering('Club de mars', { for_whom: 'mentor', kind: 'club' });
    await gathering('Oser demander', { for_whom: 'mentee' });
    await gathering('Ailleurs', { programme: 'integration' });
    await gathering('Passé', { starts_at: Date.now() - day });
    const { cookie } = await entered();
    const shown = await page(cookie);
    for (const title of ['Écouter sans conseiller', 'Club de mars', 'Se taire, reformuler'])
      expect(shown).toContain(title);
    for (const title of ['Oser demander', 'Ailleurs', 'Passé', 'CANARI', 'lea@'])
      expect(shown).not.toContain(title);
    const space = await page(cookie, '/mon-espace/');
    expect(space).toContain('Club de mars');
    expect(space).toContain('/mon-espace/gatherings/');
    expect(await page(cookie, '/en/my-space/gatherings/')).toContain('Mentors’ club');
  });

  test('only while they take part', async () => {
    await gathering('Écouter sans conseiller');
    const { id, cookie } = await entered();
    for (const standing of ['applied', 'waiting', 'declined', 'left', 'finished']) {
      await env.DB.prepare('update participations set standing = ? where id = ?')
        .bind(standing, id)
        .run();
      expect(await page(cookie)).not.toContain('Écouter sans conseiller');
    }
  });

  test('one that was cancelled says so', async () => {
    await gathering('Écouter sans conseiller', { cancelled_at: 1 });
    const { cookie } = await entered();
    expect(await page(cookie)).toContain('Annulé.');
  });
});

describe('a calendar follows the gatherings of somebody', () => {
  test('by an address of its own, which opens without any session and names nobody', async () => {
    await gathering('Écouter sans conseiller');
    await gathering('Annoncé puis annulé', { cancelled_at: 1 });
    const { cookie } = await entered();
    const address = await subscribe(cookie);
    expect(address).toMatch(/^\/agenda\/[0-9a-f]{16}\.[\w-]{43}\.ics$/);
    expect(await page(cookie)).toContain('href="webcal://');
    const answer = await ask(address);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('Content-Type')).toContain('text/calendar');
    expect(answer.headers.get('Cache-Control')).toBe('private, no-cache');
    expect(answer.headers.get('Set-Cookie')).toBeNull();
    const text = await answer.text();
    expect(events(text)).toEqual([
      { title: expect.stringContaining('Écouter sans conseiller'), status: 'CONFIRMED' },
      { title: expect.stringContaining('Annoncé puis annulé'), status: 'CANCELLED' },
    ]);
    for (const secret of ['Ada', 'ada.un', 'CANARI', 'lea@']) expect(text).not.toContain(secret);
  });

  test('is told in a few bytes that nothing has changed, and reads what has', async () => {
    const id = await gathering('Écouter sans conseiller');
    const { cookie } = await entered();
    const address = await subscribe(cookie);
    const tag = (await ask(address)).headers.get('ETag') ?? '';
    const headers = { 'If-None-Match': `W/${tag}` };
    const same = await ask(address, { headers });
    expect([same.status, await same.text()]).toEqual([304, '']);
    await env.DB.prepare('update gatherings set title = ?, version = 2 where id = ?')
      .bind('Écouter', id)
      .run();
    expect((await ask(address, { headers })).status).toBe(200);
  });

  test('no longer by an address that was replaced or deleted, nor by one that was made up', async () => {
    const { cookie } = await entered();
    const first = await subscribe(cookie);
    expect(await subscribe(cookie)).toBe(first);
    await send('/mon-espace/gatherings/', { calendar: 'renew' }, { cookie });
    const second = addressOn(await page(cookie));
    expect(second).not.toBe(first);
    expect([(await ask(first)).status, (await ask(second)).status]).toEqual([404, 200]);
    await send('/mon-espace/gatherings/', { calendar: 'close' }, { cookie });
    expect((await ask(second)).status).toBe(404);
    expect(addressOn(await page(cookie))).toBe('');
    const invented = `/agenda/${'0'.repeat(16)}.${'a'.repeat(43)}.ics`;
    expect((await ask(invented)).status).toBe(404);
    expect((await ask('/agenda/')).headers.get('Location')).toBe('/mon-espace/gatherings/');
  });

  test('until they are erased', async () => {
    const { id, cookie } = await entered();
    const address = await subscribe(cookie);
    await env.DB.prepare('delete from submissions where participation = ?').bind(id).run();
    expect((await ask(address)).status).toBe(404);
  });

  test('the other one’s, and whoever is not known, gets no address of theirs', async () => {
    const answer = await send('/mon-espace/gatherings/', { calendar: 'open' });
    expect(answer.status).toBe(401);
  });
});

test('the copy of one’s own says at which gatherings one was, and that a calendar follows them', async () => {
  const { id, cookie } = await entered();
  const was = await gathering('Écouter sans conseiller', { starts_at: Date.now() - day });
  await gathering('Un autre soir', { starts_at: Date.now() - 2 * day });
  await env.DB.prepare('insert into gathering_people (gathering, participation) values (?, ?)')
    .bind(was, id)
    .run();
  await subscribe(cookie);
  const copy = JSON.parse(await page(cookie, '/mon-espace/copy.json'));
  expect(copy.person.calendar).toBe(true);
  expect(copy.gatherings).toMatchObject([
    { title: 'Écouter sans conseiller', kind: 'workshop', role: 'mentor', programme, minutes: 60 },
  ]);
  const document = await page(cookie, '/mon-espace/copy.html');
  expect(document).toContain('Écouter sans conseiller');
  expect(document).not.toContain('Un autre soir');
});
