import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { askAs, session } from '../../../tests/support/console/console.ts';
import { listedRoutes } from '../../../tests/support/console/private-routes.ts';
import { pairing, takingPart } from '../../../tests/support/participant/pair.ts';
import {
  act,
  agreeTo,
  begunPair,
  propose,
  seenOf,
} from '../../../tests/support/participant/session.ts';
import { nothingStored } from '../../../tests/support/worker/nothing-stored.ts';
import { env } from '../../../tests/support/worker/visitor.ts';

const mentor = 'nadia.secret@example.org';
const mentee = 'omar.secret@example.org';

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime(Date.UTC(2027, 2, 15, 8));
  await nothingStored();
});
afterEach(() => void vi.useRealTimers());

test('what two write for each other of their sessions, or answer for their pair alone, is on no page and in no file of the console', async () => {
  const two = await begunPair([mentor, 'Nadia Secret'], [mentee, 'Omar Secret']);
  const plan = { objective: 'Canari-objectif', place: 'https://canari-lieu.example' };
  const { id } = await propose(two, two.mentee, [['2027-03-18', '14:30']], plan);
  await agreeTo(two, two.mentor, id);
  vi.setSystemTime(Date.UTC(2027, 2, 15, 9));
  await act(two, two.mentor, id, 'plan', { seen: await seenOf(id), ...plan, minutes: '30' });
  await act(two, two.mentor, id, 'note', { note: 'Canari-note' });
  await act(two, two.mentee, id, 'note', { note: 'Canari-autre-note' });
  vi.setSystemTime(Date.UTC(2027, 2, 19, 9));
  await act(two, two.mentee, id, 'said', { said: 'held' });
  // Whatever somebody answers for their pair alone stands in a column of its own.
  await env.DB.prepare(`update submissions set pair_answers = '{"role":"Canari-réponse"}'`).run();
  const column = async (query: string) =>
    (await env.DB.prepare(query).raw<[string]>()).map(([value]) => value);
  const ids = [
    ...[two.pair, id, await takingPart(mentor)],
    ...(await column('select id from people')),
    ...(await column('select id from submissions')),
    ...(await column("select key from messages where name like 'session%'")),
  ];
  const by = await session();
  const asked = new Set(
    ids.flatMap((each) =>
      listedRoutes(each)
        .filter(({ method, path }) => method === 'GET' && path.startsWith('/console'))
        .map(({ path }) => path.replaceAll(/:\w+/g, each)),
    ),
  );
  let shown = 0;
  for (const path of asked) {
    const answer = await askAs(by, path, {}, pairing);
    const text = await answer.text();
    if (answer.status === 200) shown += 1;
    expect(text.toLowerCase(), path).not.toContain('canari');
  }
  expect(shown).toBeGreaterThan(30);
});
