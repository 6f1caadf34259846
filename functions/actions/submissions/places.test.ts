import { beforeEach, describe, expect, test } from 'vitest';
import { takenPlaces } from '../../../db/tallies/places.ts';
import { talliesOf } from '../../../db/tallies/tallies.ts';
import type { Form } from '../../../domain/forms/definition.ts';
import { versionOf } from '../../../domain/forms/version.ts';
import { db, env } from '../../../tests/support/console/console.ts';
import { firstForm } from '../../../tests/support/console/forms.ts';
import { nothingStored } from '../../../tests/support/worker/nothing-stored.ts';
import { decideSubmission } from './decide-submission.ts';
import { eraseSubmissions } from './erase-submissions.ts';
import { purgeSubmissions } from './purge-submissions.ts';
import { sendSubmission } from './send-submission.ts';

const now = Date.UTC(2027, 0, 4, 9);
const programmes = ['leadership', 'integration', 'entrepreneurs'];
const limited = (waiting_list?: boolean): Form => ({
  ...firstForm('event'),
  ...{ places: 10, waiting_list },
});

beforeEach(() => nothingStored());

/** Sends the form as somebody; the same person sends the same words under the same key. */
async function send(form: Form, person: number, more: { closed?: boolean } = {}) {
  const key = `${String(person).padStart(8, '0')}-0000-4000-8000-000000000000`;
  const programme = programmes[person % 3] ?? '';
  const answers = { programme, name: `Personne ${person}`, contact_me: 'yes' };
  const definition = { version: await versionOf(form), form };
  const sending = { key, language: 'fr', answers, suspicion: null, now, ...more } as const;
  return sendSubmission(db, definition, sending);
}

const everybody = (form: Form, n: number) =>
  Promise.all(Array.from({ length: n }, (_, person) => send(form, person)));

/** The statuses of the rows, counted, and the same by the counters. */
async function stored() {
  const { results } = await env.DB.prepare(
    'select status, count(*) as n from submissions group by status',
  ).all<{ status: string; n: number }>();
  const tallies = [...(await talliesOf(db, 'event')).values()];
  const counted = (name: string, status: string) =>
    tallies.reduce((n, tally) => n + (tally[name]?.[status] ?? 0), 0);
  for (const { status, n } of results) {
    expect(counted('_status', status)).toBe(n);
    expect(counted('_attention', status)).toBe(n);
  }
  const all = results.reduce((sum, { n }) => sum + n, 0);
  expect(counted('name', '*')).toBe(all);
  return Object.fromEntries(results.map(({ status, n }) => [status, n]));
}

const decide = async (person: number, was: 'new' | 'waiting', status: 'declined' | 'accepted') => {
  const { results } = await env.DB.prepare(
    "select id from submissions where answers ->> '$.name' = ?",
  )
    .bind(`Personne ${person}`)
    .all<{ id: string }>();
  const decision = { id: results[0]?.id ?? '', was, status, who: 'x', scope: 'all', now } as const;
  expect(await decideSubmission(db, decision)).toBe(true);
};

describe('a form with ten places and a waiting list', () => {
  test('of fifty who send at once gives ten a place, and forty wait', async () => {
    const sent = await everybody(limited(), 50);
    expect(sent.every((each) => each !== undefined)).toBe(true);
    expect(await stored()).toEqual({ new: 10, waiting: 40 });
    expect(await takenPlaces(db, 'event')).toEqual({ held: 10, waiting: 40 });
  });

  test('counts a person once who presses ten times, on either side of the last place', async () => {
    const form = limited();
    const presses = Array.from({ length: 120 }, (_, at) => send(form, at % 12));
    const ids = (await Promise.all(presses)).map((each) => each?.id);
    expect(new Set(ids).size).toBe(12);
    expect(await stored()).toEqual({ new: 10, waiting: 2 });
    await everybody(form, 12);
    expect(await stored()).toEqual({ new: 10, waiting: 2 });
  });

  test('keeps a freed place for those who wait: who comes later waits behind them', async () => {
    const form = limited();
    for (let person = 0; person < 12; person += 1) await send(form, person);
    await decide(3, 'new', 'declined');
    await send(form, 90);
    expect(await stored()).toEqual({ new: 9, waiting: 3, declined: 1 });
    await decide(10, 'waiting', 'accepted');
    expect(await takenPlaces(db, 'event')).toEqual({ held: 10, waiting: 2 });
  });

  test('gives a freed place to the next who comes, when nobody waits', async () => {
    const form = limited();
    await everybody(form, 10);
    await decide(3, 'new', 'declined');
    await everybody(form, 10);
    expect(await stored()).toEqual({ new: 9, declined: 1 });
    await send(form, 90);
    await send(form, 91);
    expect(await stored()).toEqual({ new: 10, waiting: 1, declined: 1 });
  });

  test('has as many free places as were purged', async () => {
    const form = limited();
    await everybody(form, 10);
    await env.DB.prepare(
      "update submissions set purge_at = 1 where answers ->> '$.name' in ('Personne 1', 'Personne 2')",
    ).run();
    expect(await purgeSubmissions(db, 2)).toBe(2);
    for (const person of [90, 91, 92]) await send(form, person);
    expect(await takenPlaces(db, 'event')).toEqual({ held: 10, waiting: 1 });
  });
});

test('whoever is erased frees a place for the next', async () => {
  const form = limited(false);
  const sent = await everybody(form, 10);
  const ids = sent.slice(3, 5).map((each) => each?.id ?? '');
  expect(await eraseSubmissions(db, { ids, who: 'x', scope: 'all', now })).toBe(2);
  expect(await takenPlaces(db, 'event')).toEqual({ held: 8, waiting: 0 });
  const later = await Promise.all([90, 91, 92].map((person) => send(form, person)));
  expect(later.filter((each) => each !== undefined)).toHaveLength(2);
  expect(await stored()).toEqual({ new: 10 });
});

describe('a form with ten places and no waiting list', () => {
  test('of fifty who send at once takes ten, and nothing of the others is kept', async () => {
    const sent = await everybody(limited(false), 50);
    expect(sent.filter((each) => each !== undefined)).toHaveLength(10);
    expect(await stored()).toEqual({ new: 10 });
  });

  test('knows again whoever has a place and presses once more', async () => {
    const form = limited(false);
    const first = await everybody(form, 10);
    expect(await everybody(form, 10)).toEqual(first);
    expect(await send(form, 10)).toBeUndefined();
    expect(await stored()).toEqual({ new: 10 });
  });
});

test('a closed form takes nothing, and knows again what it took before', async () => {
  const form = firstForm('event');
  const first = await send(form, 1);
  expect(await send(form, 1, { closed: true })).toEqual(first);
  expect(await send(form, 2, { closed: true })).toBeUndefined();
  expect(await stored()).toEqual({ new: 1 });
});
