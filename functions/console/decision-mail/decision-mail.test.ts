import { beforeEach, expect, test } from 'vitest';
import { builtForm } from '../../../tests/support/built-forms.ts';
import { askAs, env, send, session } from '../../../tests/support/console/console.ts';
import { answersTo } from '../../../tests/support/right-answers.ts';
import { nothingStored } from '../../../tests/support/worker/nothing-stored.ts';
import { post } from '../../../tests/support/worker/visitor.ts';
import { wholeForm } from '../../../tests/support/worker/walk.ts';
import type { Env } from '../../env.ts';
import { deliverDue } from '../../mail/send.ts';
import { secondThought } from './letter.ts';

const { form } = builtForm('mentee-sign-up');
const mailing: Env = { ...env, MAIL_DRIVER: 'local' };

interface Row {
  readonly key: string;
  readonly name: string;
  readonly state: string;
  readonly plain: string;
  readonly html: string;
  readonly person: string | null;
  readonly due: number;
  readonly stored_at: number;
}
const stored = async () =>
  (await env.DB.prepare('select * from messages order by stored_at, key').all<Row>()).results;

let ids: string[] = [];
let cookie = '';
beforeEach(async () => {
  await nothingStored();
  for (let times = 0; times < 3; times += 1)
    await post(
      form.id,
      wholeForm(
        form,
        { ...answersTo(form), email: `zoe${times}@example.org` },
        crypto.randomUUID(),
      ),
    );
  const { results } = await env.DB.prepare('select id from submissions order by id').all();
  ids = results.map(({ id }) => String(id));
  cookie = await session();
});

const one = () => ids[0] ?? '';
const decide = (fields: Record<string, string>, house: Env = mailing) =>
  send(
    cookie,
    `/console/submissions/${one()}/`,
    { was: 'new', noted: '', note: '', mail: 'yes', ...fields },
    {},
    house,
  );

test('a decision and what tells it are stored together; it leaves ten minutes later', async () => {
  const decided = await decide({
    status: 'declined',
    word: 'Les places sont parties en une heure.\n\nÀ <b>bientôt</b> !',
  });
  const [message, ...more] = await stored();
  expect(more).toEqual([]);
  expect(message).toMatchObject({ name: 'declined', state: 'due' });
  expect((message?.due ?? 0) - (message?.stored_at ?? 0)).toBe(secondThought);
  expect(message?.plain).toContain('Les places sont parties en une heure.\n\nÀ <b>bientôt</b> !');
  expect(message?.html).toContain('<p>À &lt;b&gt;bientôt&lt;/b&gt; !</p>');
  expect(message?.html).not.toMatch(/[{}]|undefined/);
  expect(message?.person).toBe(
    await env.DB.prepare(
      'select person from participations join submissions on submissions.participation = participations.id where submissions.id = ?',
    )
      .bind(one())
      .first('person'),
  );
  expect(await deliverDue(mailing, { most: 5 })).toEqual({ sent: 0, later: 0, givenUp: 0 });
  const said = await (await askAs(cookie, decided.headers.get('Location') ?? '', {})).text();
  expect(said).toContain('l’annonce dans dix minutes');
});

test('a second click tells nobody twice', async () => {
  await Promise.all([1, 2, 3].map(() => decide({ status: 'accepted' })));
  expect(await stored()).toHaveLength(1);
});

test('whoever changes their mind in time sends the last decision alone', async () => {
  await decide({ status: 'declined' });
  await decide({ status: 'accepted', was: 'declined' });
  expect((await stored()).map(({ name }) => name)).toEqual(['accepted']);
  await decide({ status: 'new', was: 'accepted' });
  expect(await stored()).toEqual([]);
});

test('what is off is not taken back: the next decision is told beside it', async () => {
  await decide({ status: 'declined' });
  await env.DB.prepare('update messages set due = 0, held_until = null').run();
  await deliverDue(mailing, { most: 5 });
  await decide({ status: 'accepted', was: 'declined' });
  expect((await stored()).map(({ name, state }) => [name, state])).toEqual([
    ['declined', 'sent'],
    ['accepted', 'due'],
  ]);
});

test('nobody is told where that was not wished, nothing was decided, or no mail leaves', async () => {
  await decide({ status: 'accepted', mail: '' });
  await decide({ status: 'accepted', was: 'accepted', note: 'Bien.' });
  await decide({ status: 'declined', was: 'waiting' });
  await decide({ status: 'waiting', was: 'accepted' }, env);
  expect(await stored()).toEqual([]);
});

test('several are told together, each once and in their own name; taken back, none is', async () => {
  const body = new URLSearchParams({ to: 'waiting', mail: 'yes' });
  for (const id of ids) body.append('pick', `${id}.new`);
  const init = { method: 'POST', body, headers: { Origin: 'http://localhost:8787' } };
  const answer = await askAs(cookie, '/console/submissions/', init, mailing);
  expect(answer.status).toBe(303);
  const messages = await stored();
  expect(messages.map(({ key }) => key.slice(0, 36)).sort()).toEqual(ids);
  const back = new URLSearchParams(ids.map((id) => ['pick', `${id}.waiting.new`]));
  await askAs(cookie, '/console/submissions/', { ...init, body: back }, mailing);
  const { results } = await env.DB.prepare('select distinct status from submissions').all();
  expect(results).toEqual([{ status: 'new' }]);
  expect(await stored()).toEqual([]);
});

test('it is read before it is sent, and reading it sends nothing', async () => {
  const page = await askAs(cookie, `/console/submissions/${one()}/`, {}, mailing);
  expect(await page.text()).toContain(`/console/submissions/${one()}/mail/?status=declined`);
  for (const status of ['accepted', 'waiting', 'declined']) {
    const path = `/console/submissions/${one()}/mail/?status=${status}`;
    const text = await (await askAs(cookie, path, {}, mailing)).text();
    expect(text).toContain('n’est pas parti');
    expect(text).toContain('<article class="mail"');
  }
  expect(await stored()).toEqual([]);
});

test('what was typed comes back with a decision that was overtaken', async () => {
  const text = await (
    await decide({ status: 'declined', was: 'accepted', word: 'Un mot à vous' })
  ).text();
  expect(text).toContain('Un mot à vous');
  expect(await stored()).toEqual([]);
});

test('whoever is erased is not written to any more', async () => {
  await decide({ status: 'accepted' });
  await send(cookie, `/console/submissions/${one()}/erase/`, { id: one() }, {}, mailing);
  expect(await env.DB.prepare('select count(*) n from submissions').first('n')).toBe(2);
  expect(await stored()).toEqual([]);
});
