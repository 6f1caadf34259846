import type { D1Database } from '@cloudflare/workers-types';
import { openDatabase } from '../../../db/open.ts';
import { questionsHolding } from '../../../domain/forms/held.ts';
import type { Holds } from '../../../domain/forms/holds.ts';
import { sendSubmission } from '../../../functions/actions/submissions/send-submission.ts';
import { answers, programmes, signUp } from '../send/filled-form.ts';
import { crowd } from './crowd.ts';
import { statementsOf } from './named.ts';
import { muchOfOne, oneOfThem } from './one-of-them.ts';

/** So many of everything that grows with the people: people, submissions, messages; three times as many events. */
export const stored = 10_000;

/** The counters as they would stand if each submission had been counted as it came. */
const counters = `
insert into tallies (form, programme, counts)
select :form, programme.value, (select json_group_object(key, n) from (
  select key, value * 100 as n from json_each(one.counts) where key not glob '_*'
  union all
  select '_status ' || status, count(*) from submissions where programme = programme.value group by status
  union all
  select '_asks_answer ' || status, count(*) from submissions where programme = programme.value and asks_answer group by status
  union all
  select '_attention ' || status, count(*) from submissions where programme = programme.value and attention group by status
))
from json_each(:programmes) as programme, tallies as one where one.form = :form
on conflict do update set counts = excluded.counts`;

/** Where the answers of the form hold something, as SQLite writes it. */
const placeOf = (holds: Holds): string =>
  `$.${questionsHolding(signUp.form, holds)[0]?.id ?? `no_${holds}`}`;

/** Stores one application as the house does, and a crowd of ten thousand around it. */
export async function fill(d1: D1Database): Promise<void> {
  const [key, now] = [crypto.randomUUID(), Date.now()];
  const sending = { key, language: 'fr', answers, suspicion: null, now } as const;
  const first = await sendSubmission(openDatabase(d1), signUp, sending);
  if (!first) throw new Error('The form took nothing.');
  const given = {
    ...oneOfThem,
    ...{ now, count: stored - 1, copied: first.id, form: signUp.form.id },
    programmes: JSON.stringify(programmes),
    text: 'Votre envoi nous est bien parvenu. '.repeat(20),
  };
  const places = { email: placeOf('email'), name: placeOf('name') };
  for (const [sql, more] of [
    [crowd, places],
    [muchOfOne, {}],
    [counters, {}],
  ] as const)
    for (const statement of statementsOf(d1, sql, { ...given, ...more })) await statement.run();
}
