import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { longestWait } from '../../db/within-time.ts';
import { env as house, machine, session } from '../../tests/support/console/console.ts';
import { firstForm, submit } from '../../tests/support/console/forms.ts';
import { nothingStored } from '../../tests/support/worker/nothing-stored.ts';
import { answer } from '../app.ts';

const form = firstForm('down');
const cookie = await session();
let id = '';

beforeEach(async () => {
  await nothingStored();
  id = await submit(form, { programme: 'leadership', name: 'Zoé' });
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => vi.restoreAllMocks());

type Failing = 'all' | 'batch' | 'silent';

/** The house with a database that fails: wholly, only when it is given a batch, or by never answering. */
function failing(what: Failing) {
  const down = () =>
    what === 'silent'
      ? new Promise<never>(() => {})
      : Promise.reject(new Error('D1_ERROR: Network connection lost.'));
  const dead = { bind: () => dead, all: down, raw: down, run: down, first: down };
  const DB = new Proxy(house.DB, {
    get(real, name) {
      if (name === 'batch') return down;
      if (name === 'prepare' && what !== 'batch') return () => dead;
      return Reflect.get(real, name).bind(real);
    },
  });
  return { ...house, DB };
}

const ask = (path: string, what: Failing, body?: URLSearchParams) =>
  answer(
    new Request(`${machine}${path}`, {
      headers: { Cookie: cookie, Origin: machine },
      redirect: 'manual',
      ...(body ? { method: 'POST', body } : {}),
    }),
    failing(what),
  );

describe.each(['all', 'batch'] as const)('when the database fails (%s)', (what) => {
  test.each(['fr', 'en'])(
    'a decision is given back with its note in words (%s)',
    async (language) => {
      const note = 'Appelée <mardi>.\r\nRappeler.';
      const fields = { was: 'new', status: 'waiting', noted: '', note };
      const path = `${language === 'en' ? '/en' : ''}/console/submissions/${id}/?status=new`;
      const told = await ask(path, what, new URLSearchParams(fields));
      expect(told.status).toBe(503);
      expect(Number(told.headers.get('Retry-After'))).toBeGreaterThan(0);
      const text = await told.text();
      expect(text).toContain('\nAppelée &lt;mardi&gt;.\nRappeler.</textarea>');
      expect(text).toMatch(/value="waiting"[^>]* checked|checked[^>]* value="waiting"/);
      expect(text).toContain(`action="${path}"`);
      expect(text).not.toContain('D1_ERROR');
      const row = await house.DB.prepare('select status, note from submissions').first();
      expect(row).toEqual({ status: 'new', note: '' });
    },
  );
});

test('when it never answers, a decision is given back with its note after ten seconds', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const fields = { was: 'new', status: 'waiting', noted: '', note: 'Appelée mardi.' };
  const asked = ask(`/console/submissions/${id}/`, 'silent', new URLSearchParams(fields));
  await vi.waitFor(() => expect(vi.getTimerCount()).toBe(1));
  await vi.advanceTimersByTimeAsync(longestWait);
  vi.useRealTimers();
  const told = await asked;
  expect(told.status).toBe(503);
  expect(await told.text()).toContain('Appelée mardi.</textarea>');
});

test.each(['all', 'batch'] as const)(
  'a decision on many is given back with all that was ticked (%s)',
  async (what) => {
    const body = new URLSearchParams({ pick: `${id}.new`, to: 'accepted' });
    const told = await ask('/console/submissions/?form=down&status=new', what, body);
    expect(told.status).toBe(503);
    const text = await told.text();
    expect(text).toContain(`type="hidden" name="pick" value="${id}.new"`);
    expect(text).toContain('type="hidden" name="to" value="accepted"');
    expect(text).toContain('action="/console/submissions/?form=down&amp;status=new"');
    const row = await house.DB.prepare('select status from submissions').first();
    expect(row).toEqual({ status: 'new' });
  },
);

test('every page that reads says that the fault will pass', async () => {
  for (const page of ['', 'submissions/', `submissions/${id}/`, 'totals/', 'exports/']) {
    const told = await ask(`/console/${page}`, 'all');
    expect(told.status, page).toBe(503);
    expect(told.headers.get('Retry-After'), page).not.toBeNull();
  }
});
