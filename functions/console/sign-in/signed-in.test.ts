import { beforeAll, describe, expect, test } from 'vitest';
import { consoleSessions } from '../../../db/schema.ts';
import { askAs, db, env, machine, send, session } from '../../../tests/support/console/console.ts';
import { firstForm, submit, withForms } from '../../../tests/support/console/forms.ts';
import { listedRoutes, unlisted } from '../../../tests/support/console/private-routes.ts';

const form = firstForm('guarded');
const given = withForms(form);
let id = '';

beforeAll(async () => {
  id = await submit(form, { name: 'Zoé', programme: 'leadership' });
});

const listed = () => listedRoutes(id);
const body = new URLSearchParams({ status: 'accepted', was: 'new', form: 'guarded' });

describe('a session that is good', () => {
  const origins: Record<string, Record<string, string>> = {
    'no origin at all': {},
    'a null origin': { Origin: 'null' },
    'another site': { Origin: 'https://evil.example.org' },
    'another port': { Origin: 'http://localhost:9999' },
    'an own origin that the browser contradicts': {
      Origin: machine,
      'Sec-Fetch-Site': 'cross-site',
    },
    'a sister site': { Origin: machine, 'Sec-Fetch-Site': 'same-site' },
  };
  test.each(Object.entries(origins))('cannot be used to post from %s', async (_name, headers) => {
    const cookie = await session();
    const type = 'application/x-www-form-urlencoded';
    for (const { path, method } of listed().filter((one) => one.method === 'POST')) {
      const init = { method, body: body.toString(), headers: { 'Content-Type': type, ...headers } };
      expect((await askAs(cookie, path, init, given)).status, path).toBe(403);
    }
    const [row] = (await env.DB.prepare('select status from submissions').all()).results;
    expect(row?.['status']).toBe('new');
  });

  test('is written to at most once a minute', async () => {
    const cookie = await session({ seenAt: Date.now() - 61_000 });
    const seen = async () =>
      (await db.select().from(consoleSessions)).map(({ seenAt }) => seenAt).sort();
    await askAs(cookie, '/console/', {}, given);
    const once = await seen();
    await askAs(cookie, '/console/', {}, given);
    expect(await seen()).toEqual(once);
  });

  test('is not undone by any GET', async () => {
    const cookie = await session();
    const stored = async () =>
      JSON.stringify([
        await env.DB.prepare('select * from submissions')
          .all()
          .then((all) => all.results),
        await env.DB.prepare('select * from tallies')
          .all()
          .then((all) => all.results),
        await env.DB.prepare('select count(*) from console_codes')
          .all()
          .then((all) => all.results),
      ]);
    const before = await stored();
    for (const { path } of [...listed(), ...unlisted]) {
      const answer = await askAs(cookie, `${path}?status=accepted&notice=saved`, {}, given);
      expect(answer.status, path).toBeLessThan(500);
    }
    expect(await stored()).toBe(before);
    expect((await askAs(cookie, '/console/', {}, given)).status).toBe(200);
  });
});

describe('a reader', () => {
  test('reads', async () => {
    const cookie = await session({ role: 'reader' });
    expect((await askAs(cookie, `/console/submissions/${id}/`, {}, given)).status).toBe(200);
    expect((await askAs(cookie, '/console/', {}, given)).status).toBe(200);
  });

  /** All that somebody may do who only reads. */
  const open = [
    'GET /',
    'GET /submissions/',
    'GET /submissions/:id/',
    'GET /people/',
    'GET /invitations/',
    'POST /people/',
    'GET /people/:id/',
    'GET /ahead/',
    'GET /pairs/',
    'GET /pairs/:id/',
    'GET /programmes/:id/',
    'GET /texts/',
    'GET /messages/',
    'GET /messages/:id/',
    'GET /totals/',
    'GET /totals/objectives/',
    'GET /totals/report/',
    'GET /proposals/',
    'GET /proposals/:id/',
    'GET /proposals/:id/pair/',
    'GET /proposals/:id/mentors/',
    'GET /proposals/:id/names/',
    'GET /proposals/:id/map/',
    'GET /proposals/:id/beside/',
    'GET /pulse/',
    'GET /requests/',
    'GET /requests/:programme/',
    'GET /evenings/',
    'GET /evenings/:id/',
    'GET /evenings/:id/people/',
    'GET /evenings/:id/ratings/',
    'GET /evenings/:id/sheets/',
    'GET /gatherings/',
    'GET /gatherings/:id/',
    'GET /improvements/',
    'GET /testimonials/',
    'GET /testimonials/:id/',
    'GET /thanks/:programme/',
    'GET /announcements/',
    'GET /announcements/:id/',
    'POST /sign-out/',
    'POST /sign-out-everywhere/',
  ];

  test('is refused at every other address: nothing is changed, taken away or asked for', async () => {
    const bare = (path: string) => path.replace(/^(?:\/en)?\/console/, '').replace(id, ':id');
    const closed = listed().filter(
      ({ method, path }) => !path.endsWith('*') && !open.includes(`${method} ${bare(path)}`),
    );
    expect(closed.length).toBeGreaterThan(20);
    const cookie = await session({ role: 'reader' });
    for (const { method, path } of closed) {
      const answer = await (method === 'POST'
        ? send(cookie, path, Object.fromEntries(body), {}, given)
        : askAs(cookie, path, {}, given));
      expect(answer.status, `${method} ${path}`).toBe(403);
    }
    const [row] = (await env.DB.prepare('select status from submissions').all()).results;
    expect(row?.['status']).toBe('new');
  });
});
