import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { builtForm } from '../../tests/support/built-forms.ts';
import { env as house, machine } from '../../tests/support/console/console.ts';
import { answersTo } from '../../tests/support/right-answers.ts';
import { readPage } from '../../tests/support/worker/read-page.ts';
import { post } from '../../tests/support/worker/visitor.ts';
import { wholeForm } from '../../tests/support/worker/walk.ts';
import { answer } from '../app.ts';
import { pauseAfter } from './pause.ts';

const words = (which: string) =>
  `D1_ERROR: Your account has exceeded D1's free tier daily row ${which} limit. Upgrade to Workers Paid.`;
const evening = Date.parse('2026-11-27T21:15:00Z');

describe('a day of the database that is spent', () => {
  test.each(['read', 'write'])(
    'lasts to the end of its day (%s), however it is wrapped',
    (which) => {
      const error = new Error('Failed query', { cause: new Error(words(which)) });
      const until = Date.parse('2026-11-28T00:00:00Z');
      expect(pauseAfter(error, evening)).toEqual({ seconds: 9900, until });
      expect(pauseAfter(new Error('D1_ERROR: Network connection lost.'), evening)).toEqual({
        seconds: 30,
      });
    },
  );
});

/** The house whose database has given all that a free day has. */
function spent() {
  const refuse = () => Promise.reject(new Error(words('write')));
  const dead = { bind: () => dead, all: refuse, raw: refuse, run: refuse, first: refuse };
  return { ...house, DB: { prepare: () => dead, batch: refuse } as unknown as D1Database };
}

describe('when the day of the database is spent, it is said until when', () => {
  beforeEach(() => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    vi.spyOn(Date, 'now').mockReturnValue(evening);
  });
  afterEach(() => vi.restoreAllMocks());

  test('to whoever sends a form, and everything is given back', async () => {
    const { form } = builtForm('contact');
    const fields = wholeForm(form, answersTo(form), crypto.randomUUID());
    const told = await post(form.id, fields, { house: spent() });
    expect([told.status, told.headers.get('Retry-After')]).toEqual([503, '9900']);
    const page = await readPage(told);
    expect(page.slots['notice']?.replaceAll('\u00a0', ' ')).toContain(
      'reprend cette nuit à 1 h 00',
    );
    expect(page.filled).toMatchObject({ _key: [fields['_key']].flat() });
  });

  test('to whoever opens or sends anything in the console', async () => {
    const ask = async (init: RequestInit) => {
      const headers = { Cookie: `console=${'a'.repeat(64)}`, Origin: machine };
      const path = `${machine}/en/console/people/`;
      return answer(new Request(path, { headers, redirect: 'manual', ...init }), spent());
    };
    for (const init of [{}, { method: 'POST', body: new URLSearchParams({ who: 'Zoé' }) }]) {
      const told = await ask(init);
      expect([told.status, told.headers.get('Retry-After')]).toEqual([503, '9900']);
      expect((await told.text()).replace(/<[^>]+>/g, '')).toContain(
        'starts again tonight at 01:00',
      );
    }
  });
});
