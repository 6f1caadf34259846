import { beforeEach, expect, test } from 'vitest';
import { builtForm } from '../../tests/support/built-forms.ts';
import { answersTo } from '../../tests/support/right-answers.ts';
import { readPage } from '../../tests/support/worker/read-page.ts';
import { env, post } from '../../tests/support/worker/visitor.ts';
import { press, walk, wholeForm } from '../../tests/support/worker/walk.ts';

const { form } = builtForm('contact');
const longer = builtForm('mentor-sign-up').form;
const fields = () => wholeForm(form, answersTo(form), crypto.randomUUID());
const marks = async () =>
  (await env.DB.prepare('select suspicion from submissions').all()).results.map(
    (row) => row['suspicion'],
  );
const limiter = (limit: RateLimit['limit']) => ({ ...env, SENDING: { limit } });
const refusing = limiter(async () => ({ success: false }));
let address = 0;
/** An address that nobody sent from before, in this file or another: the isolate remembers senders. */
function headers() {
  address += 1;
  return { 'CF-Connecting-IP': `198.51.100.${address}` };
}

beforeEach(() => env.DB.exec('delete from submissions'));

test('a person who takes their time is not suspected', async () => {
  expect((await post(form.id, fields(), { headers: headers() })).status).toBe(303);
  expect(await marks()).toEqual([null]);
});

test.each([
  ['trap', { website: 'https://spam.example' }],
  ['haste', { _started: String(Date.now()) }],
  ['haste', { _started: '' }],
  ['haste', { _started: 'soon' }],
  ['haste', { _started: String(Date.now() + 86_400_000) }],
])('is marked as %s, stored, and told nothing: %o', async (mark, sent) => {
  const usual = await post(form.id, fields());
  const marked = await post(form.id, { ...fields(), ...sent });
  const shape = ({ status, headers: all }: Response) => [
    status,
    all.get('Location')?.replace(/(?:[0-9A-F]{4}-){2}[0-9A-F]{4}/, ''),
  ];
  expect(shape(marked)).toEqual(shape(usual));
  expect((await marks()).filter(Boolean)).toEqual([mark]);
});

test('too many from one address are marked, and stored', async () => {
  for (let sending = 0; sending < 3; sending += 1)
    expect((await post(form.id, fields(), { headers: headers(), house: refusing })).status).toBe(
      303,
    );
  expect(await marks()).toEqual(['rate', 'rate', 'rate']);
});

test('an address that had too many is not asked about again at once', async () => {
  let asked = 0;
  const house = limiter(async () => {
    asked += 1;
    return { success: false };
  });
  const same = { headers: headers(), house };
  for (let sending = 0; sending < 5; sending += 1) await post(form.id, fields(), same);
  expect(asked).toBe(1);
  expect(await marks()).toEqual(Array(5).fill('rate'));
});

test('the real limiter lets thirty a minute through and marks the rest', async () => {
  const one = { headers: headers() };
  // Its minutes are those of the clock: of twice as many, more than thirty fall into one of two.
  for (let sending = 0; sending < 62; sending += 1) await post(form.id, fields(), one);
  const marked = (await marks()).filter((mark) => mark === 'rate').length;
  expect(await marks()).toHaveLength(62);
  expect(marked).toBeGreaterThan(0);
  expect(marked).toBeLessThanOrEqual(32);
});

test('a limiter that is down suspects nobody and loses nothing', async () => {
  const house = limiter(() => Promise.reject(new Error('down')));
  expect((await post(form.id, fields(), { headers: headers(), house })).status).toBe(303);
  expect(await marks()).toEqual([null]);
});

test('whoever falls into the trap on one page is still in it at the sending', async () => {
  const answers = answersTo(longer);
  const { pages } = await walk(longer, '/formulaires/devenir-mentor/', {});
  const first = pages[0];
  if (!first) throw new Error('no first page');
  let page = await readPage(
    await press(longer, { ...first, filled: { ...first.filled, website: 'x' } }, 'next', answers),
  );
  let end: Response | undefined;
  for (let step = 0; step < 20 && !end; step += 1) {
    const response = await press(
      longer,
      page,
      page.buttons.includes('next') ? 'next' : 'send',
      answers,
    );
    if (response.status === 303) end = response;
    else page = await readPage(response);
  }
  expect(await marks()).toEqual(['trap']);
});
