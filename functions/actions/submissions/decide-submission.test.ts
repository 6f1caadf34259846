import { beforeEach, expect, test } from 'vitest';
import { talliesOf } from '../../../db/tallies/tallies.ts';
import { db, env } from '../../../tests/support/console/console.ts';
import { firstForm, submit } from '../../../tests/support/console/forms.ts';
import { nothingStored } from '../../../tests/support/worker/nothing-stored.ts';
import { decideSubmission } from './decide-submission.ts';

const now = Date.UTC(2027, 0, 4);
const form = { ...firstForm('decided'), does: 'enrol_mentee' } as const;
let id = '';

beforeEach(async () => {
  await nothingStored();
  id = await submit(form, { programme: 'leadership', name: 'Zoé' });
});

const stored = () => env.DB.prepare('select status, note from submissions').first();
const traces = () => env.DB.prepare('select count(*) n from audit').first<number>('n');
const counted = async () => (await talliesOf(db, form.id)).get('leadership')?.['_status'];

test('of five clicks at once one is stored, counted and traced; the others are told', async () => {
  const accepted = {
    id,
    was: 'new',
    status: 'accepted',
    who: 'a@example.org',
    scope: 'all',
    now,
  } as const;
  const told = await Promise.all([1, 2, 3, 4, 5].map(() => decideSubmission(db, accepted)));
  expect(told.sort()).toEqual([false, false, false, false, true]);
  expect(await stored()).toEqual({ status: 'accepted', note: '' });
  expect(await counted()).toEqual({ new: 0, accepted: 1 });
  expect(await traces()).toBe(1);
});

test('a decision from a status that is past changes neither status, note, counters nor audit', async () => {
  const by = { id, who: 'a@example.org', scope: 'all', now } as const;
  await decideSubmission(db, { ...by, was: 'new', status: 'waiting', note: 'Lundi' });
  const late = { ...by, was: 'new', status: 'declined', note: 'Mardi' } as const;
  expect(await decideSubmission(db, late)).toBe(false);
  expect(await stored()).toEqual({ status: 'waiting', note: 'Lundi' });
  expect(await counted()).toEqual({ new: 0, waiting: 1 });
  expect(await traces()).toBe(1);
});

test('the trace carries the moment of the decision and no content', async () => {
  await decideSubmission(db, {
    id,
    was: 'new',
    status: 'waiting',
    note: 'Secret',
    who: 'x',
    scope: 'all',
    now,
  });
  const row = await env.DB.prepare('select at, who, action, subject from audit').first();
  expect(row).toEqual({ at: now, who: 'x', action: 'status', subject: `decided/${id}` });
});
