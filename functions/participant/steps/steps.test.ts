import { beforeEach, expect, test } from 'vitest';
import { apply, ask, enterAs, send } from '../../../tests/support/participant/participant.ts';
import { nothingStored } from '../../../tests/support/worker/nothing-stored.ts';
import { env } from '../../../tests/support/worker/visitor.ts';

const email = 'noe.etapes@example.org';
let cookie = '';
let id = '';

beforeEach(async () => {
  await nothingStored();
  await apply(email, 'Noé Étapes', { programme: 'entrepreneurs' });
  cookie = await enterAs(email);
  await env.DB.prepare("update participations set standing = 'accepted'").run();
  id = (await env.DB.prepare('select id from participations').first<string>('id')) ?? '';
});

const tick = async (...done: string[]) =>
  ask(`/mon-espace/programmes/${id}/steps/`, {
    cookie,
    method: 'POST',
    body: new URLSearchParams(done.map((step) => ['done', step])),
    headers: { Origin: 'https://mentorat.example.org' },
  });
const standing = () => env.DB.prepare('select standing from participations').first('standing');

test('a person ticks their own steps in their space, and is ready with the last', async () => {
  const before = await (await ask('/mon-espace/', { cookie })).text();
  expect(before).toContain('value="values"');
  const sent = await tick('values');
  expect(sent.headers.get('Location')).toBe('/mon-espace/?notice=steps');
  expect(await standing()).toBe('preparing');
  await tick('values', 'secrecy', 'club');
  expect(await standing()).toBe('ready');
  const { results } = await env.DB.prepare('select distinct who from steps_done').all();
  expect(results).toEqual([{ who: 'person' }]);
});

test('whoever sends nothing that is new is led back as if they had, and nothing changes', async () => {
  expect((await tick()).headers.get('Location')).toBe('/mon-espace/?notice=steps');
  expect(await standing()).toBe('accepted');
  const nowhere = await send(
    `/mon-espace/programmes/${id}/steps/`,
    { done: 'nothing' },
    { cookie },
  );
  expect(nowhere.headers.get('Location')).toBe('/mon-espace/?notice=steps');
  expect(await standing()).toBe('accepted');
});

test('nothing is ticked, nor shown to be, while nothing is decided', async () => {
  await env.DB.prepare("update participations set standing = 'applied'").run();
  expect(await (await ask('/mon-espace/', { cookie })).text()).not.toContain('name="done"');
  await tick('values', 'secrecy', 'club');
  expect(await standing()).toBe('applied');
});

test('what is posted from elsewhere ticks nothing', async () => {
  const answer = await send(
    `/mon-espace/programmes/${id}/steps/`,
    { done: 'values' },
    { cookie, headers: { Origin: 'https://elsewhere.example' } },
  );
  expect(answer.status).toBe(403);
  expect(await standing()).toBe('accepted');
});

test.each(['accepted', 'preparing', 'ready'])(
  'where the two sides choose each other, nobody who is %s reads that the coordinator looks for them',
  async (standing) => {
    const space = async (programme: string) => {
      await env.DB.prepare('update participations set standing = ?, programme = ?')
        .bind(standing, programme)
        .run();
      return (await ask('/mon-espace/', { cookie })).text();
    };
    expect(await space('integration')).toMatch(/les personnes accompagnées .*choisi(?:r|ssent)/);
    expect(await space('integration')).not.toContain('la coordination cherche');
    expect(await space('entrepreneurs')).toMatch(/[Ll]a coordination cherche/);
  },
);
