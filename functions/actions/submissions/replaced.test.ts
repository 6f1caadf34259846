import { beforeEach, describe, expect, test } from 'vitest';
import type { Status } from '../../../domain/forms/status.ts';
import { db, env } from '../../../tests/support/console/console.ts';
import { firstForm, submit } from '../../../tests/support/console/forms.ts';
import { nothingStored } from '../../../tests/support/worker/nothing-stored.ts';
import { decideSubmission, decideSubmissions } from './decide-submission.ts';
import { eraseSubmissions } from './erase-submissions.ts';

const form = { ...firstForm('replaced'), does: 'enrol_mentee' } as const;
const by = { who: 'local', scope: 'all', now: Date.UTC(2027, 0, 5) } as const;
const apply = () =>
  submit(form, {
    ...{ programme: 'leadership', name: 'Réa Remplacée', email: 'rea.remplacee@example.org' },
  });
const decide = (id: string, was: Status, status: Status) =>
  decideSubmission(db, { id, was, status, ...by });
const erase = (id: string) => eraseSubmissions(db, { ids: [id], ...by });
const stands = async () => {
  const row = await env.DB.prepare('select standing, application from participations').first<{
    standing: string;
    application: string;
  }>();
  return [row?.standing, row?.application];
};
const status = (id: string) =>
  env.DB.prepare('select status from submissions where id = ?').bind(id).first<string>('status');
/** What the counters say of each status, as the rows say it. */
async function countersAgree() {
  const counts = JSON.parse(
    (await env.DB.prepare("select counts from tallies where form = 'replaced'").first<string>(
      'counts',
    )) ?? '{}',
  ) as Record<string, number>;
  const { results } = await env.DB.prepare(
    'select status, count(*) as n from submissions group by status',
  ).all<{ status: string; n: number }>();
  const counted = Object.entries(counts)
    .filter(([name, n]) => name.startsWith('_status ') && n !== 0)
    .map(([name, n]) => [name.slice('_status '.length), n]);
  expect(Object.fromEntries(counted)).toEqual(
    Object.fromEntries(results.map(({ status: one, n }) => [one, n])),
  );
}

beforeEach(() => nothingStored());

describe('a decision that is taken back', () => {
  test.each([
    ['accepted', 'accepted'],
    ['waiting', 'accepted'],
    ['accepted', 'waiting'],
  ] as const)(
    'gives the older application, which was %s, back what the newer one took by being %s',
    async (was, then) => {
      const old = await apply();
      await decide(old, 'new', was);
      const newer = await apply();
      await decide(newer, 'new', then);
      expect(await status(old)).toBe('replaced');
      await decideSubmissions(db, [{ id: newer, was: then, status: 'new' }], by);
      expect([await status(old), await status(newer)]).toEqual([was, 'new']);
      expect(await stands()).toEqual([was, old]);
      await countersAgree();
    },
  );

  test('leaves whoever was ready by the older one ready', async () => {
    const old = await apply();
    await decide(old, 'new', 'accepted');
    await env.DB.prepare("update participations set standing = 'ready'").run();
    const newer = await apply();
    await decide(newer, 'new', 'accepted');
    await decide(newer, 'accepted', 'new');
    expect(await stands()).toEqual(['ready', old]);
  });

  test('brings back nothing that a newer application had replaced before it was decided on', async () => {
    const old = await apply();
    const newer = await apply();
    await decide(newer, 'new', 'accepted');
    await decide(newer, 'accepted', 'new');
    expect([await status(old), await status(newer)]).toEqual(['replaced', 'new']);
    expect(await stands()).toEqual(['applied', newer]);
    await countersAgree();
  });

  test('and made again replaces again', async () => {
    const old = await apply();
    await decide(old, 'new', 'accepted');
    const newer = await apply();
    for (const [was, is] of [
      ['new', 'accepted'],
      ['accepted', 'new'],
      ['new', 'accepted'],
    ] as const)
      await decide(newer, was, is);
    expect([await status(old), await status(newer)]).toEqual(['replaced', 'accepted']);
    expect(await stands()).toEqual(['accepted', newer]);
    await countersAgree();
  });
});

describe('erasing the newest of several applications', () => {
  test('has the one before it count again, undecided as it was', async () => {
    const old = await apply();
    const newer = await apply();
    await erase(newer);
    expect(await status(old)).toBe('new');
    expect(await stands()).toEqual(['applied', old]);
    await countersAgree();
  });

  test('after it was accepted leaves them accepted, by the one before it', async () => {
    const old = await apply();
    const newer = await apply();
    await decide(newer, 'new', 'accepted');
    await erase(newer);
    expect(await status(old)).toBe('accepted');
    expect(await stands()).toEqual(['accepted', old]);
    await countersAgree();
  });

  test('gives an accepted one its acceptance back, and where they stood', async () => {
    const old = await apply();
    await decide(old, 'new', 'accepted');
    await env.DB.prepare("update participations set standing = 'preparing'").run();
    const newer = await apply();
    await decide(newer, 'new', 'accepted');
    await erase(newer);
    expect(await status(old)).toBe('accepted');
    expect(await stands()).toEqual(['preparing', old]);
    await countersAgree();
  });

  test('and an older one that does not count changes nothing else', async () => {
    const old = await apply();
    const newer = await apply();
    await erase(old);
    expect(await stands()).toEqual(['applied', newer]);
    expect(await status(newer)).toBe('new');
    await countersAgree();
  });
});
