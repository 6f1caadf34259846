import { beforeEach, expect, test } from 'vitest';
import { allCoordinators } from '../../../db/console/coordinators.ts';
import { db, session } from '../../../tests/support/console/console.ts';
import { emptied } from '../../../tests/support/worker/tables.ts';
import { env } from '../../../tests/support/worker/visitor.ts';
import { changeAccess, letIn, withdraw } from './let-in.ts';

const machine = { who: 'local', now: 1 };
const by = (who: string) => ({ who, now: 2 });
const add = (email: string, role: 'owner' | 'coordinator' | 'reader', who = 'local') =>
  letIn(db, { email, name: '', role, programmes: null }, by(who));
const give = (key: string, role: 'owner' | 'coordinator' | 'reader', who = 'local') =>
  changeAccess(db, key, { name: '', role, programmes: null }, by(who));
const everybody = async () => (await allCoordinators(db)).map(({ key, role }) => `${key} ${role}`);
const traces = async () =>
  (
    await env.DB.prepare("select who || ' ' || action || ' ' || subject as t from audit").all()
  ).results.map(({ t }) => t);

beforeEach(async () => {
  await emptied(['audit', 'console_sessions', 'coordinators']);
});

test('one person is let in once, whatever the capitals, and what was typed is kept', async () => {
  const lea = { email: 'Lea@Example.org', name: 'Léa', role: 'coordinator' as const };
  expect(await letIn(db, { ...lea, programmes: ['leadership'] }, machine)).toBe('done');
  expect(await add('lea@example.ORG', 'owner')).toBe('there');
  expect(await allCoordinators(db)).toEqual([
    {
      ...{ ...lea, key: 'lea@example.org', programmes: ['leadership'] },
      ...{ invitedBy: 'local', invitedAt: 1, signedInAt: null },
    },
  ]);
  expect(await traces()).toEqual(['local let-in lea@example.org coordinator leadership']);
});

test('an owner sees all programmes, whatever is asked for', async () => {
  await letIn(db, { email: 'a@x.org', name: '', role: 'owner', programmes: ['one'] }, machine);
  await add('b@x.org', 'reader');
  await changeAccess(db, 'b@x.org', { name: '', role: 'owner', programmes: ['one'] }, machine);
  expect((await allCoordinators(db)).map(({ programmes }) => programmes)).toEqual([null, null]);
});

test('only an owner lets in, changes and withdraws, and is asked at that very moment', async () => {
  await add('owner@x.org', 'owner');
  for (const role of ['coordinator', 'reader'] as const) await add(`${role}@x.org`, role);
  const before = [await everybody(), await traces()];
  for (const who of ['coordinator@x.org', 'reader@x.org', 'gone@x.org', '']) {
    expect(await add('new@x.org', 'owner', who), who).toBe('refused');
    expect(await give('reader@x.org', 'owner', who), who).toBe('refused');
    expect(await withdraw(db, 'reader@x.org', by(who)), who).toBe('refused');
  }
  expect([await everybody(), await traces()]).toEqual(before);
  expect(await add('new@x.org', 'reader', 'owner@x.org')).toBe('done');
});

test('the last owner stays one', async () => {
  await add('one@x.org', 'owner');
  await add('other@x.org', 'coordinator');
  expect(await withdraw(db, 'one@x.org', by('one@x.org'))).toBe('last');
  expect(await give('one@x.org', 'reader', 'one@x.org')).toBe('last');
  expect(await give('one@x.org', 'owner')).toBe('done');
  expect(await give('other@x.org', 'owner', 'one@x.org')).toBe('done');
  expect(await withdraw(db, 'one@x.org', by('one@x.org'))).toBe('done');
  expect(await withdraw(db, 'other@x.org', machine)).toBe('last');
});

test.each([
  ['withdraw', (key: string, who: string) => withdraw(db, key, by(who))],
  ['demote', (key: string, who: string) => give(key, 'reader', who)],
])('of two owners who %s each other at once one is left', async (_name, act) => {
  for (let round = 0; round < 5; round += 1) {
    await env.DB.prepare('delete from coordinators').run();
    await add('a@x.org', 'owner');
    await add('b@x.org', 'owner');
    const done = await Promise.all([act('a@x.org', 'b@x.org'), act('b@x.org', 'a@x.org')]);
    expect(done.filter((one) => one === 'done')).toHaveLength(1);
    expect((await everybody()).filter((one) => one.endsWith(' owner'))).toHaveLength(1);
  }
});

test('of two owners who leave at once one stays', async () => {
  await add('a@x.org', 'owner');
  await add('b@x.org', 'owner');
  const done = await Promise.all(['a@x.org', 'b@x.org'].map((one) => withdraw(db, one, by(one))));
  expect(done.sort()).toEqual(['done', 'last']);
});

test('whoever is withdrawn has no session left, also when they are let in again', async () => {
  await add('owner@x.org', 'owner');
  await session({ who: 'zoe@x.org', role: 'reader' });
  await session({ who: 'owner@x.org', role: 'owner' });
  expect(await withdraw(db, 'zoe@x.org', by('owner@x.org'))).toBe('done');
  expect(await withdraw(db, 'zoe@x.org', by('owner@x.org'))).toBe('gone');
  await add('zoe@x.org', 'owner');
  const { results } = await env.DB.prepare('select who from console_sessions').all();
  expect(results).toEqual([{ who: 'owner@x.org' }]);
  expect((await traces()).slice(1)).toEqual([
    'owner@x.org withdraw zoe@x.org',
    'local let-in zoe@x.org owner *',
  ]);
});
