import { beforeEach, expect, test } from 'vitest';
import { allCoordinators } from '../../../db/console/coordinators.ts';
import {
  ask,
  askAs,
  db,
  env,
  letIn,
  send,
  session,
} from '../../../tests/support/console/console.ts';
import { naughtyLines } from '../../../tests/support/naughty-lines.ts';
import { emptied } from '../../../tests/support/worker/tables.ts';

const page = '/console/coordinators/';

beforeEach(async () => {
  await emptied(['audit', 'console_sessions', 'coordinators']);
});

const owner = (who = 'owner@example.org') => session({ who, role: 'owner' });

const post = async (cookie: string, fields: Record<string, string>) => {
  const answer = await send(cookie, page, fields);
  const text = await answer.text();
  return { status: answer.status, to: answer.headers.get('Location'), text };
};

const everybody = async () =>
  (await allCoordinators(db)).map(({ key, role, programmes }) =>
    [key, role, programmes?.join() ?? '*'].join(' '),
  );

test('an owner invites, changes and withdraws, and the journal says so', async () => {
  const cookie = await owner();
  const zoe = { email: 'Zoe@Example.org', name: 'Zoé', role: 'coordinator' };
  const added = await post(cookie, { ...zoe, does: 'add', sees: 'some', programmes: 'leadership' });
  expect([added.status, added.to]).toEqual([303, `${page}?done=add`]);
  const told = await (await askAs(cookie, `${page}?done=add`)).text();
  expect(told).toContain('http://localhost:8787/console/');
  expect(await everybody()).toEqual([
    'owner@example.org owner *',
    'zoe@example.org coordinator leadership',
  ]);
  const seen = 'coordinator ["leadership"] Zoé';
  await post(cookie, { ...zoe, does: 'change', role: 'reader', sees: 'all', seen });
  expect(await everybody()).toContain('zoe@example.org reader *');
  const theirs = await session({ who: 'zoe@example.org', role: 'reader' });
  await post(cookie, { ...zoe, does: 'withdraw' });
  expect(await everybody()).toEqual(['owner@example.org owner *']);
  expect((await askAs(theirs, '/console/')).status).toBe(303);
  const late = await send(theirs, page, { ...zoe, does: 'add', sees: 'all' });
  expect([late.status, await late.text()]).toEqual([
    401,
    expect.stringContaining('votre accès est retiré'),
  ]);
  const text = await (await askAs(cookie, page)).text();
  expect(text).toMatch(/owner@example\.org a invité zoe@example\.org \(Coordination, /);
  expect(text).toContain('owner@example.org a retiré l’accès de zoe@example.org');
});

test.each([
  [{ email: 'zoe@', role: 'reader', sees: 'all' }, 'adresse e-\u2060mail entière'],
  [{ email: 'zoe@x.org', sees: 'all' }, 'Choisissez un rôle'],
  [{ email: 'zoe@x.org', role: 'admin', sees: 'all' }, 'Choisissez un rôle'],
  [{ email: 'zoe@x.org', role: 'reader' }, 'Dites si elle voit'],
  [{ email: 'zoe@x.org', role: 'reader', sees: 'some' }, 'Cochez au moins un programme'],
  [{ email: 'zoe@x.org', role: 'reader', sees: 'some', programmes: 'no-such' }, 'Cochez'],
  [
    { email: 'zoe@x.org', role: 'owner', sees: 'some', programmes: 'leadership' },
    'voit tous les programmes',
  ],
  [{ email: 'OWNER@example.org', role: 'reader', sees: 'all' }, 'déjà invitée'],
])('%j is not stored, and what was typed is kept', async (typed, said) => {
  const cookie = await owner();
  const told = await post(cookie, { does: 'add', name: 'Zoé', ...typed });
  expect([409, 422]).toContain(told.status);
  expect(told.text).toContain(said);
  expect(told.text).toContain(`name="email" value="${typed.email}"`);
  expect(told.text).toContain('value="Zoé"');
  expect(await everybody()).toEqual(['owner@example.org owner *']);
});

test('the last owner is neither withdrawn nor made less, by themselves nor by two at once', async () => {
  const [one, other] = [await owner('a@x.org'), await owner('b@x.org')];
  const both = await Promise.all([
    post(one, { does: 'withdraw', email: 'b@x.org' }),
    post(other, { does: 'withdraw', email: 'a@x.org' }),
  ]);
  expect(both.filter(({ to }) => to?.includes('done='))).toHaveLength(1);
  const [left = ''] = await everybody();
  expect(await everybody()).toHaveLength(1);
  const email = left.split(' ')[0] ?? '';
  const last = await owner(email);
  for (const fields of [
    { does: 'withdraw', email },
    { does: 'change', email, role: 'reader', sees: 'all', seen: 'owner [] ' },
  ]) {
    const told = await post(last, fields);
    expect(told.status).toBe(409);
    expect(told.text).toContain('Il doit rester une personne propriétaire');
  }
  expect(await everybody()).toEqual([left]);
});

test('of two owners who change one access from pages of before, the second is told, and nothing is lost', async () => {
  const [one, other] = [await owner('a@x.org'), await owner('b@x.org')];
  await letIn('zoe@x.org', 'coordinator');
  const pageOf = async (cookie: string) => (await askAs(cookie, page)).text();
  const seenIn = (text: string) =>
    (/name="email" value="zoe@x.org"[\s\S]*?name="seen" value="([^"]*)"/.exec(text)?.[1] ?? '')
      .replaceAll('&quot;', '"')
      .replaceAll('&#39;', "'");
  const seen = seenIn(await pageOf(one));
  const to = { does: 'change', email: 'zoe@x.org', sees: 'all' };
  expect((await post(one, { ...to, role: 'reader', name: 'Zoé d"A', seen })).status).toBe(303);
  const late = await post(other, { ...to, role: 'coordinator', name: 'Zoé B', seen });
  expect(late.status).toBe(409);
  expect(late.text).toContain('a changé cet accès entre-temps');
  expect(late.text).toContain('value="Zoé B"');
  expect(await everybody()).toContain('zoe@x.org reader *');
  const again = { ...to, role: 'coordinator', name: 'Zoé B', seen: seenIn(late.text) };
  expect((await post(other, again)).status).toBe(303);
  expect(await everybody()).toContain('zoe@x.org coordinator *');
});

test.each(['coordinator', 'reader'] as const)(
  'a %s is refused, reading and changing',
  async (role) => {
    await letIn('owner@example.org', 'owner');
    const cookie = await session({ who: 'lea@x.org', role });
    expect((await askAs(cookie, page)).status).toBe(403);
    const told = await post(cookie, {
      does: 'change',
      email: 'lea@x.org',
      role: 'owner',
      sees: 'all',
    });
    expect(told.status).toBe(403);
    expect(await everybody()).toContain(`lea@x.org ${role} *`);
  },
);

test('whoever proved themselves too long ago proves it again before they see or change anything', async () => {
  const stale = await session({
    who: 'o@x.org',
    role: 'owner',
    provedAt: Date.now() - 11 * 60_000,
  });
  const read = await askAs(stale, page);
  expect(read.headers.get('Location')).toMatch(/^\/console\/sign-in\//);
  await post(stale, { does: 'add', email: 'z@x.org', role: 'owner' });
  expect(await everybody()).toEqual(['o@x.org owner *']);
});

test('a name is shown as it was typed, whatever it is', async () => {
  const cookie = await owner();
  for (const [at, name] of naughtyLines.slice(0, 40).entries())
    await letIn(`p${at}@x.org`, 'reader').then(() =>
      env.DB.prepare('update coordinators set name = ? where key = ?')
        .bind(name, `p${at}@x.org`)
        .run(),
    );
  const text = await (await askAs(cookie, page)).text();
  expect(text).not.toMatch(/<script>alert|<img |<svg onload| onmouseover='alert/i);
  expect((await ask(page)).status).toBe(303);
});
