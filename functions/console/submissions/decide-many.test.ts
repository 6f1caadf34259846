import { beforeEach, expect, test } from 'vitest';
import { talliesOf } from '../../../db/tallies/tallies.ts';
import { askAs, db, env, machine, session } from '../../../tests/support/console/console.ts';
import { firstForm, submit, withForms } from '../../../tests/support/console/forms.ts';
import { nothingStored } from '../../../tests/support/worker/nothing-stored.ts';
import { decideSubmission } from '../../actions/submissions/decide-submission.ts';

const form = { ...firstForm('enrolling'), does: 'enrol_mentee' } as const;
const given = withForms(form);
const cookie = await session();
const list = '/console/submissions/?form=enrolling&status=new';
let [ana, bo] = ['', ''];

beforeEach(async () => {
  await nothingStored();
  [ana = '', bo = ''] = await Promise.all(
    ['Ana', 'Bo', 'Cy'].map((name) => submit(form, { programme: 'leadership', name })),
  );
});

/** Sends fields, then follows where the answer leads, as a browser does. */
async function press(fields: readonly (readonly [string, string])[], who = cookie) {
  const body = new URLSearchParams(fields.map(([name, value]) => [name, value]));
  const headers = { Origin: machine, 'Sec-Fetch-Site': 'same-origin' };
  const sent = await askAs(who, list, { method: 'POST', body, headers }, given);
  const told = sent.headers.get('Set-Cookie')?.split(';')[0];
  const to = sent.headers.get('Location');
  const page = to ? await askAs(`${cookie}; ${told}`, to, {}, given) : sent;
  return {
    status: sent.status,
    to,
    page,
    text: (await page.text()).replace(/[\u00a0\u202f]/g, ' '),
  };
}
const tick = (...ids: string[]) => ids.map((id) => ['pick', `${id}.new`] as const);
const statuses = async () => {
  const { results } = await env.DB.prepare('select status from submissions order by words').all();
  return results.map(({ status }) => status);
};
const counted = async () => {
  const all = (await talliesOf(db, form.id)).get('leadership')?.['_status'] ?? {};
  return Object.fromEntries(Object.entries(all).filter(([, n]) => n !== 0));
};
const traces = () =>
  env.DB.prepare("select count(*) n from audit where action = 'status'").first<number>('n');
/** The fields of the form that takes a decision back. */
const undoing = (text: string) =>
  [...text.matchAll(/type="hidden" name="pick" value="([^"]+)"/g)].map(
    ([, value = '']) => ['pick', value] as const,
  );

test('those that are ticked get the status in one go, and the page says how many', async () => {
  const { status, to, text } = await press([...tick(ana, bo), ['to', 'accepted']]);
  expect(status).toBe(303);
  expect(to).toBe(list);
  expect(text).toContain('2 réponses ont changé de statut : Acceptée (2).');
  expect(await statuses()).toEqual(['accepted', 'accepted', 'new']);
  expect(await counted()).toEqual({ accepted: 2, new: 1 });
  expect(await traces()).toBe(2);
});

test('a decision on many is taken back by one button, each to the status that it had', async () => {
  await decideSubmission(db, {
    id: bo,
    was: 'new',
    status: 'waiting',
    who: 'local',
    scope: 'all',
    now: 1,
  });
  const ticked = [...tick(ana), ['pick', `${bo}.waiting`] as const];
  const done = await press([...ticked, ['to', 'declined']]);
  expect(await statuses()).toEqual(['declined', 'declined', 'new']);
  const undone = await press(undoing(done.text));
  expect(undone.text).toMatch(/2 réponses ont changé de statut : .*En liste d’attente \(1\)/);
  expect(await statuses()).toEqual(['new', 'waiting', 'new']);
  expect(await counted()).toEqual({ new: 2, waiting: 1 });
});

test('what somebody else changed meanwhile stays as it is, and is named', async () => {
  const theirs = {
    id: bo,
    was: 'new',
    status: 'declined',
    note: 'Non',
    who: 'x',
    scope: 'all',
    now: 1,
  } as const;
  await decideSubmission(db, theirs);
  const { text } = await press([...tick(ana, bo), ['to', 'accepted']]);
  expect(text).toContain('1 réponse a changé de statut : Acceptée (1).');
  expect(text).toMatch(/1 réponse n’a pas été modifiée[^<]*<\/p><ul>.*>Bo<\/a>.*Déclinée/s);
  expect(await statuses()).toEqual(['accepted', 'declined', 'new']);
  expect(undoing(text)).toHaveLength(1);
});

test('pressing twice changes nothing more, and can still be taken back', async () => {
  const fields = [...tick(ana, bo), ['to', 'accepted'] as const];
  await press(fields);
  const { text } = await press(fields);
  expect(text).toContain('2 réponses ont changé de statut : Acceptée (2).');
  expect(undoing(text)).toHaveLength(2);
  expect(await counted()).toEqual({ accepted: 2, new: 1 });
  expect(await traces()).toBe(2);
});

test.each([
  ['nothing is ticked', [['to', 'accepted']], 'Cochez au moins une réponse'],
  [
    'no status is chosen',
    [
      ['pick', ''],
      ['to', ''],
    ],
    'Choisissez un statut',
  ],
  [
    'the status is none',
    [
      ['pick', ''],
      ['to', 'read'],
    ],
    'Choisissez un statut',
  ],
] as const)('when %s, the page says so and keeps what was ticked', async (_, sent, said) => {
  const fields = sent.map(
    ([name, value]) => [name, value || (name === 'pick' ? `${bo}.new` : '')] as const,
  );
  const { status, text } = await press(fields);
  expect(status).toBe(422);
  expect(text).toContain(said);
  const ticked = [...text.matchAll(/value="([^"]+)\.new"[^>]* checked/g)].map(([, id]) => id);
  expect(ticked).toEqual(sent[0][0] === 'pick' ? [bo] : []);
  expect(await statuses()).toEqual(['new', 'new', 'new']);
});

test('a status that is not one of their kind changes none of them', async () => {
  const { text } = await press([...tick(ana), ['to', 'answered']]);
  expect(text).toContain('1 réponse n’a pas été modifiée');
  expect(await statuses()).toEqual(['new', 'new', 'new']);
});

test('nonsense changes nothing, and more than a page holds is refused', async () => {
  const nonsense = [
    ['pick', 'x.new'],
    ['pick', `${ana}.gone`],
    ['to', 'accepted'],
  ] as const;
  expect((await press(nonsense)).status).toBe(422);
  const many = Array.from(
    { length: 26 },
    (_, n) => ['pick', `${String(n).padStart(8, '0')}-0000-8000-8000-000000000000.new`] as const,
  );
  expect((await press([...many, ['to', 'accepted']])).status).toBe(413);
  expect(await statuses()).toEqual(['new', 'new', 'new']);
});

test('whoever may only read finds nothing to tick, and changes nothing', async () => {
  const reader = await session({ role: 'reader' });
  const page = await (await askAs(reader, list, {}, given)).text();
  expect(page).not.toContain('type="checkbox"');
  const { status } = await press([...tick(ana), ['to', 'accepted']], reader);
  expect(status).toBe(403);
  expect(await statuses()).toEqual(['new', 'new', 'new']);
});

test('another site cannot send it', async () => {
  const body = new URLSearchParams([...tick(ana), ['to', 'accepted']] as [string, string][]);
  const init = { method: 'POST', body, headers: { Origin: 'https://evil.example' } };
  expect((await askAs(cookie, list, init, given)).status).toBe(403);
  expect(await statuses()).toEqual(['new', 'new', 'new']);
});

test('where nothing is new the list says why', async () => {
  const opened = async () => (await askAs(cookie, '/console/submissions/', {}, given)).text();
  await press([...tick(ana, bo), ['to', 'accepted']]);
  expect(await opened()).toContain('>Cy</a>');
  await env.DB.prepare("update submissions set status = 'accepted'").run();
  expect(await opened()).toContain('tout a été traité');
  await nothingStored();
  expect(await opened()).toContain('n’a encore répondu');
});

test('what was said is said once', async () => {
  const { page } = await press([...tick(ana), ['to', 'accepted']]);
  expect(page.headers.get('Set-Cookie')).toMatch(/^decided=; .*Max-Age=0/);
  const again = await (await askAs(cookie, list, {}, given)).text();
  expect(again).not.toContain('changé de statut');
});

test('the last page of a list, once it is decided on, gives way to the first', async () => {
  const [row] = (
    await env.DB.prepare('select received_at, rowid from submissions where id = ?').bind(ana).all()
  ).results;
  const deep = `${list}&after=${row?.['received_at']}-${row?.['rowid']}`;
  expect(await (await askAs(cookie, deep, {}, given)).text()).toContain('>Cy</a>');
});
