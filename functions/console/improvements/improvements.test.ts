import { beforeEach, expect, test } from 'vitest';
import { env, session } from '../../../tests/support/console/console.ts';
import { postAs, read } from '../../../tests/support/participant/proposal.ts';
import { nothingStored } from '../../../tests/support/worker/nothing-stored.ts';

const at = '/console/improvements/';

beforeEach(() => nothingStored());

const line = { do: 'add', of: 'leadership', source: 'gathering', text: 'Dater le club plus tôt' };

const add = (cookie: string, more: Record<string, string> = {}) =>
  postAs(cookie, at, { key: crypto.randomUUID(), ...line, ...more });

const stored = async () =>
  (await env.DB.prepare('select * from improvements order by at').all<{ id: string }>()).results;

test('a line is added once, done, put back, and taken away once it is done', async () => {
  const cookie = await session();
  const key = crypto.randomUUID();
  expect((await add(cookie, { key })).status).toBe(303);
  await add(cookie, { key });
  const [one] = await stored();
  expect(await stored()).toMatchObject([{ ...{ programme: 'leadership', source: 'gathering' } }]);
  const id = one?.id ?? '';
  const page = await read(cookie, at);
  expect(page).toMatch(/À faire[\s\S]*Dater le club plus tôt[\s\S]*Un rendez-vous/);
  await postAs(cookie, at, { do: 'done', id });
  expect(await read(cookie, at)).toMatch(
    /Rien à améliorer[\s\S]*Fait[\s\S]*Dater le club plus tôt/,
  );
  await postAs(cookie, at, { do: 'reopen', id });
  expect(await stored()).toMatchObject([{ done_at: null }]);
  await postAs(cookie, at, { do: 'drop', id });
  expect(await stored()).toHaveLength(1);
  for (const step of ['done', 'drop']) await postAs(cookie, at, { do: step, id });
  expect(await stored()).toEqual([]);
});

test('what cannot be added is said, and nothing typed is lost', async () => {
  const cookie = await session();
  for (const [wrong, said] of [
    [{ text: ' ' }, 'Écrivez ce qu’il faut améliorer.'],
    [{ text: 'x'.repeat(401) }, 'Une ligne tient en 400 caractères'],
    [{ of: 'nowhere' }, 'Aucun programme'],
  ] as const) {
    const answer = await add(cookie, wrong);
    expect(answer.status).toBe(422);
    const page = await answer.text();
    expect(page.replace(/[\u00a0\u202f]/g, ' ')).toContain(said);
    if ('of' in wrong) expect(page).toContain(line.text);
  }
  expect(await stored()).toEqual([]);
});

test('is of the programmes that somebody sees, and a reader only reads it', async () => {
  await add(await session());
  const [one] = await stored();
  const other = await session({ programmes: ['integration'] });
  expect(await read(other, at)).not.toContain(line.text);
  expect((await add(other)).status).toBe(422);
  for (const step of ['done', 'drop']) await postAs(other, at, { do: step, id: one?.id ?? '' });
  expect(await stored()).toMatchObject([{ done_at: null }]);
  const reader = await session({ role: 'reader' });
  const page = await read(reader, at);
  expect(page).toContain(line.text);
  expect(page).not.toContain('method="post" action="/console/improvements/"');
});
