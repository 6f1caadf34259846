import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { builtForm } from '../../../tests/support/built-forms.ts';
import { askAs, session } from '../../../tests/support/console/console.ts';
import { pairing } from '../../../tests/support/participant/pair.ts';
import { ask, send } from '../../../tests/support/participant/participant.ts';
import {
  act,
  agreeTo,
  begunPair,
  pairPage,
  propose,
  sessionText,
  type Two,
} from '../../../tests/support/participant/session.ts';
import { answersTo } from '../../../tests/support/right-answers.ts';
import { nothingStored } from '../../../tests/support/worker/nothing-stored.ts';
import { env, post } from '../../../tests/support/worker/visitor.ts';
import { wholeForm } from '../../../tests/support/worker/walk.ts';

const mentor = 'nadia.retour@example.org';
const mentee = 'omar.retour@example.org';
const { form } = builtForm('session-feedback');

let two: Two;
let id: string;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime(Date.UTC(2027, 2, 15, 8));
  await nothingStored();
  two = await begunPair([mentor, 'Nadia Retour'], [mentee, 'Omar Retour']);
  ({ id } = await propose(two, two.mentee, [['2027-03-18', '14:30']]));
  await agreeTo(two, two.mentor, id);
  vi.setSystemTime(Date.UTC(2027, 2, 19, 9));
  await act(two, two.mentee, id, 'said', { said: 'held' });
  await act(two, two.mentor, id, 'said', { said: 'held' });
});
afterEach(() => void vi.useRealTimers());

/** One of the two goes from the page of the session to the form, and sends it. */
async function giveFeedback(cookie: string, usefulness: number, more: Record<string, string> = {}) {
  const led = await act(two, cookie, id, 'feedback');
  const pass = (led.headers.get('Set-Cookie') ?? '').split(';')[0] ?? '';
  const {
    usefulness: _,
    word,
    contact_me,
    contact_email,
    somebody_else,
    programme,
    role,
    ...right
  } = answersTo(form);
  const fields = wholeForm(form, { ...right, usefulness, ...more }, crypto.randomUUID());
  return {
    led,
    pass,
    sent: await post(form.id, fields, { house: pairing, headers: { Cookie: pass } }),
  };
}
const pairRow = () =>
  env.DB.prepare('select satisfaction, last_sign_at from pairs where id = ?')
    .bind(two.pair)
    .first();

test('the form knows programme, side and session, and does not ask for them again', async () => {
  const { led, pass } = await giveFeedback(two.mentee, 4);
  expect(led.status).toBe(303);
  const page = await ask(led.headers.get('Location') ?? '', { cookie: pass, house: pairing });
  const text = await page.text();
  expect(text).toContain('coordination saura de quel binôme');
  expect(text).not.toContain('data-question="programme"');
  expect(text).not.toContain('data-question="role"');
});

test('feedback of both reaches the coordinator, beside the session; the other one reads nothing of it', async () => {
  const first = await giveFeedback(two.mentee, 4, { word: 'Canari-retour' });
  expect(first.sent.status).toBe(303);
  expect(await pairRow()).toMatchObject({ satisfaction: 4 });
  expect((await giveFeedback(two.mentor, 3)).sent.status).toBe(303);
  expect(await pairRow()).toMatchObject({ satisfaction: 3, last_sign_at: Date.now() });
  const page = await (
    await askAs(await session(), `/console/pairs/${two.pair}/`, {}, pairing)
  ).text();
  expect(page.match(/submissions\/[\w-]+\//g)).toHaveLength(2);
  const other = await sessionText(two, two.mentor, id);
  expect(other).not.toContain('Canari');
  expect(await (await ask(pairPage(two), { cookie: two.mentor })).text()).not.toContain('Canari');
  expect(await (await ask('/mon-espace/copy.json', { cookie: two.mentor })).text()).not.toContain(
    'Canari',
  );
  expect(await (await ask('/mon-espace/copy.json', { cookie: two.mentee })).text()).toContain(
    'Canari',
  );
});

test('it is given once for each session', async () => {
  await giveFeedback(two.mentee, 4);
  expect(await sessionText(two, two.mentee, id)).toContain('Votre retour est arrivé');
  const again = await act(two, two.mentee, id, 'feedback');
  expect(again.status).toBe(200);
  expect(
    await env.DB.prepare('select count(*) as n from submissions where form = ?')
      .bind(form.id)
      .first('n'),
  ).toBe(1);
});

test('opened before its sender said in another window that they did not meet, it is kept, and changes no figure', async () => {
  const led = await act(two, two.mentee, id, 'feedback');
  const pass = (led.headers.get('Set-Cookie') ?? '').split(';')[0] ?? '';
  await act(two, two.mentee, id, 'said', { said: 'missed' });
  await act(two, two.mentor, id, 'said', { said: 'missed' });
  const { programme, role, contact_me, contact_email, ...right } = answersTo(form);
  const fields = wholeForm(form, { ...right, usefulness: 1 }, crypto.randomUUID());
  const sent = await post(form.id, fields, { house: pairing, headers: { Cookie: pass } });
  expect(sent.status).toBe(303);
  expect(
    await env.DB.prepare('select count(*) n from submissions where form = ?')
      .bind(form.id)
      .first('n'),
  ).toBe(1);
  expect(await pairRow()).toMatchObject({ satisfaction: null });
  expect(await sessionText(two, two.mentee, id)).not.toContain('Votre retour est arrivé');
});

describe('the coordinator’s home shows at once', () => {
  const urgent = async () =>
    env.DB.prepare(
      'select count(*) as n from submissions where form = ? and attention = 1 and asks_answer = 1',
    )
      .bind(form.id)
      .first('n');
  test('that somebody was not satisfied', async () => {
    await giveFeedback(two.mentee, 2);
    expect(await urgent()).toBe(1);
    const home = await (await askAs(await session(), '/console/', {}, pairing)).text();
    expect(home).toContain('Retour de séance');
  });
  test('that somebody would rather carry on with somebody else', async () => {
    await giveFeedback(two.mentor, 5, { somebody_else: 'yes' });
    expect(await urgent()).toBe(1);
  });
  test('nothing, where both are satisfied', async () => {
    await giveFeedback(two.mentor, 5);
    expect(await urgent()).toBe(0);
  });
});

test('answers go with whoever is erased, and with their time', async () => {
  await giveFeedback(two.mentee, 4, { word: 'Canari-retour' });
  await giveFeedback(two.mentor, 5);
  await send('/mon-espace/erase/', { email: mentee }, { cookie: two.mentee });
  const rows = await env.DB.prepare('select * from submissions where form = ?').bind(form.id).all();
  expect(rows.results).toHaveLength(1);
  expect(JSON.stringify(rows.results)).not.toContain('Canari');
  await env.DB.prepare('delete from submissions where form = ?').bind(form.id).run();
  expect(await env.DB.prepare('select count(*) as n from session_feedback').first('n')).toBe(0);
});

test('where an answer is merely counted, nothing joins it to the session', async () => {
  const { feedbackBy } = await import('../../forms/feedback.ts');
  const counted = structuredClone(form) as {
    pages: { questions: { id: string; seen_by?: string }[] }[];
  };
  for (const { questions } of counted.pages)
    for (const one of questions) if (one.id === 'listening') one.seen_by = 'totals';
  const about = { session: id, role: 'mentee' as const, now: Date.now() };
  expect(feedbackBy(counted as never, { usefulness: 4 }, about)).toBeUndefined();
  expect(feedbackBy(form, { usefulness: 4 }, about)).toMatchObject({ satisfaction: 4 });
});
