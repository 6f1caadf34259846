import { beforeEach, expect, test } from 'vitest';
import { askAs, env as bound, session } from '../../../tests/support/console/console.ts';
import { nothingStored } from '../../../tests/support/worker/nothing-stored.ts';
import type { Env } from '../../env.ts';

const house: Env & Cloudflare.Env = { ...bound, MAIL_DRIVER: 'local' };
const day = 86_400_000;
const now = Date.now();
const id = (n: number): string => `${n}0000000-0000-4000-8000-000000000000`;

/** An active pair of which something was heard so many days ago. */
const pair = (n: number, heard: number) =>
  `insert into pairs (id, programme, state, word, made_by, made_at, changed_at, begun_at, last_session_at)
   values ('${id(n)}', 'leadership', 'active', '', 'local', 1, ${now - 200 * day}, ${now - 200 * day}, ${now - heard * day})`;
const help = (n: number, subject: string) =>
  `insert into help_requests (id, pair, side, subject, text, at, state, changed_at)
   values ('help${n}', '${id(n)}', 'mentee', '${subject}', 'Canari', ${now - day}, 'open', ${now})`;
const differ = (n: number, ago: number) =>
  `insert into sessions (id, pair, number, state, objective, place, minutes, moments, proposed_by, written_by, starts_at, made_at, changed_at)
   values ('session${n}', '${id(n)}', 1, 'differ', 'Canari', '', 60, '[]', 'mentor', 'mentor', ${now - ago * day}, 1, 1)`;
const low = (n: number, status: string) => [
  `insert or ignore into form_versions (version, form, definition, first_used_at) values ('v', 'session-feedback', '{"does":"session_feedback","pages":[]}', 1)`,
  `insert into sessions (id, pair, number, state, objective, place, minutes, moments, proposed_by, written_by, starts_at, made_at, changed_at)
   values ('low${n}', '${id(n)}', 2, 'held', '', '', 60, '[]', 'mentor', 'mentor', ${now - 2 * day}, 1, 1)`,
  `insert into submissions (id, form, version, programme, language, status, attention, answers, received_at, purge_at, words)
   values ('feedback${n}', 'session-feedback', 'v', 'leadership', 'fr', '${status}', 1, '{}', ${now - day}, ${now + day}, '')`,
  `insert into session_feedback (session, side, participation, submission, satisfaction, at)
   values ('low${n}', 'mentee', 'x', 'feedback${n}', 1, ${now - day})`,
];
const store = (...all: readonly string[]) =>
  bound.DB.batch(all.map((sql) => bound.DB.prepare(sql)));

beforeEach(async () => {
  await nothingStored();
  await store(
    ...['session_feedback', 'sessions', 'help_requests', 'pair_events', 'signatures', 'pairs'].map(
      (table) => `delete from ${table}`,
    ),
  );
});

/** Where the list of what needs a hand leads, in its order, and which of it is for the same day. */
async function needs(programmes?: readonly string[]) {
  const cookie = await session(programmes ? { who: `${programmes}@example.org`, programmes } : {});
  const html = await (await askAs(cookie, '/console/', {}, house)).text();
  const list = /<ol class="needs">(.*?)<\/ol>/s.exec(html)?.[1] ?? '';
  const items = [...list.matchAll(/<li( class="urgent")?>.*?href="\/console\/([^"]*)"/gs)];
  return items
    .map(([, urgent, page = '']) => ({ page, urgent: urgent !== undefined }))
    .filter(({ page }) => /^(pairs|submissions)\//.test(page));
}

test('who does not want to go on, and feedback that is to be read first, come before all else, the same day', async () => {
  await store(
    ...[1, 2, 3, 4].map((n) => pair(n, 3)),
    ...[help(1, 'advice'), differ(2, 2), ...low(3, 'new'), help(4, 'not_with')],
  );
  await store(pair(5, 60));
  expect(await needs()).toEqual([
    { page: `pairs/${id(4)}/`, urgent: true },
    { page: 'submissions/feedback3/', urgent: true },
    { page: `pairs/${id(1)}/`, urgent: false },
    { page: `pairs/${id(2)}/`, urgent: false },
    { page: `pairs/${id(5)}/`, urgent: false },
  ]);
});

test('a pair is named once, for the most urgent of its reasons', async () => {
  await store(pair(1, 60), help(1, 'conduct'), differ(1, 2), ...low(1, 'new'));
  expect(await needs()).toEqual([{ page: `pairs/${id(1)}/`, urgent: true }]);
});

test('what was dealt with, is long ago or goes its way is not asked for', async () => {
  await store(...[1, 2, 3].map((n) => pair(n, 40)), ...low(1, 'answered'), differ(2, 30));
  expect(await needs()).toEqual([]);
});

test('whoever sees other programmes hears of none of it', async () => {
  await store(pair(1, 60), pair(2, 3), help(2, 'not_with'));
  expect(await needs(['integration'])).toEqual([]);
  expect(await needs(['leadership'])).toHaveLength(2);
});
