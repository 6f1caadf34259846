import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { builtForm } from '../../../tests/support/built-forms.ts';
import { askAs, env as bound, session } from '../../../tests/support/console/console.ts';
import { submit } from '../../../tests/support/console/forms.ts';
import { answersTo } from '../../../tests/support/right-answers.ts';
import { nothingStored } from '../../../tests/support/worker/nothing-stored.ts';
import type { Env } from '../../env.ts';

const house: Env & Cloudflare.Env = { ...bound, MAIL_DRIVER: 'local' };
const day = 86_400_000;
/** Applications for these programmes close before; an answer is promised some working days after. */
const now = Date.UTC(2027, 5, 1, 10);
let cookie = '';

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now });
  await nothingStored('requests', 'signatures', 'pair_events', 'pairs', 'announcements');
  cookie = await session();
});
afterEach(() => void vi.useRealTimers());

const apply = (side: 'mentor' | 'mentee', name: string, programme: string, age: number) => {
  const { form } = builtForm(`${side}-sign-up`);
  const answers = {
    ...answersTo(form),
    name,
    email: `${name.toLowerCase()}@example.org`,
    programme,
  };
  return submit(form, answers, { now: now - age * day });
};
const pair = async (id: string, mentor: string, mentee: string, age: number) => {
  const taking = async (name: string) =>
    bound.DB.prepare(
      'select participations.id from participations join people on people.id = person where name = ?',
    )
      .bind(name)
      .first<string>('id');
  await bound.DB.prepare(
    `insert into pairs (id, programme, mentor, mentee, state, word, made_by, made_at, changed_at)
     values (?1, 'leadership', ?2, ?3, 'announced', '', 'local', ?4, ?4)`,
  )
    .bind(id, await taking(mentor), await taking(mentee), now - age * day)
    .run();
};
/** What the home says needs a hand: each with where its action leads. */
const needs = async (by = cookie) => {
  const html = await (await askAs(by, '/console/', {}, house)).text();
  const list = /<ol class="needs">(.*?)<\/ol>/s.exec(html)?.[1] ?? '';
  return [...list.matchAll(/<li><p>(.*?)<\/p><a href="([^"]*)"/gs)].map(([, said = '', href]) => ({
    said: said
      .replace(/<[^>]+>/g, '')
      .replace(/[\u00a0\u202f]/g, ' ')
      .trim(),
    href,
  }));
};

test('where nothing waits, nothing is asked for', async () => {
  expect(await needs()).toEqual([]);
});

test('an application past its promised day comes first, then what did not arrive, then a charter that drags; each with its action', async () => {
  const late = await apply('mentor', 'Ana', 'leadership', 120);
  await apply('mentee', 'Bo', 'leadership', 120);
  await bound.DB.prepare(
    "update participations set standing = 'ready' where role = 'mentee'",
  ).run();
  await apply('mentor', 'Cléo', 'leadership', 121);
  await bound.DB.prepare(
    "update participations set standing = 'ready' where person = (select id from people where name = 'Cléo')",
  ).run();
  await pair('10000000-0000-4000-8000-000000000001', 'Cléo', 'Bo', 9);
  await bound.DB.prepare(
    `insert into messages (key, recipient, recipient_key, language, name, subject, plain, html, state, due, since, stored_at)
     values ('x-receipt', 'a@example.org', 'a@example.org', 'fr', 'receipt', '', '', '', 'undelivered', 0, 0, 0)`,
  ).run();
  const found = await needs();
  expect(found.map(({ href }) => href)).toEqual([
    `/console/submissions/${late}/`,
    '/console/messages/?state=undelivered',
    '/console/pairs/10000000-0000-4000-8000-000000000001/',
  ]);
  expect(found[0]?.said).toMatch(
    /^Ana attend une réponse au-delà du jour promis .* depuis 120 jours$/,
  );
  expect(found[2]?.said).toContain('Cléo et Bo : la charte');
  expect(await (await askAs(cookie, '/console/', {}, house)).text()).toMatch(
    /href="#needs"><b>3<\/b> choses demandent un geste, la plus ancienne depuis 120\sjours/,
  );
});

test('a charter of last week does not drag, and whoever sees other programmes hears of none of it', async () => {
  await apply('mentor', 'Ana', 'leadership', 120);
  await apply('mentee', 'Bo', 'leadership', 120);
  await bound.DB.prepare("update participations set standing = 'ready'").run();
  await pair('10000000-0000-4000-8000-000000000001', 'Ana', 'Bo', 6);
  expect(await needs()).toEqual([]);
  await bound.DB.prepare('update pairs set changed_at = ?')
    .bind(now - 8 * day)
    .run();
  expect(await needs()).toHaveLength(1);
  const other = await session({ who: 'eve@example.org', programmes: ['entrepreneurs'] });
  expect(await needs(other)).toEqual([]);
});

test('a request that a mentor leaves unanswered, and a short list on which no name is left, are seen to', async () => {
  await apply('mentor', 'Ana', 'leadership', 120);
  for (const name of ['Bo', 'Cléo']) await apply('mentee', name, 'leadership', 120);
  await bound.DB.prepare("update participations set standing = 'ready'").run();
  const request = (id: string, mentee: string, state: string, age: number) =>
    bound.DB.prepare(
      `insert into requests (id, programme, mentor, mentee, origin, rank, state, changed_at)
       select ?1, 'leadership', mentor.id, mentee.id, 'list', 1, ?3, ?4
       from participations as mentor, participations as mentee
       join people on people.id = mentee.person and people.name = ?2 where mentor.role = 'mentor'`,
    )
      .bind(id, mentee, state, now - age * day)
      .run();
  await request('q1', 'Bo', 'asked', 6);
  await request('q2', 'Cléo', 'listed', 6);
  expect(await needs()).toEqual([]);
  await bound.DB.prepare(
    "update requests set changed_at = changed_at - ?, state = iif(id = 'q1', 'asked', 'declined')",
  )
    .bind(2 * day)
    .run();
  const found = await needs();
  expect(found.map(({ href }) => href)).toEqual(Array(2).fill('/console/requests/leadership/'));
  expect(found[0]?.said).toMatch(/^Ana et Bo : le mentor n’a pas encore répondu .* 8 jours$/);
  expect(found[1]?.said).toContain('Cléo : plus personne à solliciter sur sa courte liste');
  // A name is left, but the mentor accompanies as many as they can: there is nobody to ask.
  await bound.DB.prepare("update requests set state = 'listed' where id = 'q2'").run();
  expect(await needs()).toHaveLength(1);
  await bound.DB.prepare('update submissions set capacity = 0 where capacity is not null').run();
  expect((await needs())[1]?.said).toContain(
    'Cléo : plus personne à solliciter sur sa courte liste',
  );
  const other = await session({ who: 'eve@example.org', programmes: ['entrepreneurs'] });
  expect(await needs(other)).toEqual([]);
});

test('of many, the first are named and the others counted', async () => {
  for (const name of ['Ana', 'Bo', 'Cléo', 'Dan', 'Eve', 'Flo'])
    await apply('mentor', name, 'leadership', 120);
  const found = await needs();
  expect(found).toHaveLength(4);
  expect(found[3]?.said).toMatch(/et 2 de plus$/);
});
