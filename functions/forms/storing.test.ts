import { afterEach, describe, expect, test, vi } from 'vitest';
import { longestWait } from '../../db/within-time.ts';
import { formAddress } from '../../domain/forms/address.ts';
import { purgeAt } from '../../domain/forms/purge-at.ts';
import { idOf, referenceOf } from '../../domain/forms/reference.ts';
import { builtForm } from '../../tests/support/built-forms.ts';
import { answersTo } from '../../tests/support/right-answers.ts';
import { houseFailing } from '../../tests/support/worker/failing-database.ts';
import { nothingStored } from '../../tests/support/worker/nothing-stored.ts';
import { readPage } from '../../tests/support/worker/read-page.ts';
import { env, everythingStored, post, rowCounts } from '../../tests/support/worker/visitor.ts';
import { asFields, wholeForm } from '../../tests/support/worker/walk.ts';

const { form, version } = builtForm('mentor-sign-up');
const contact = builtForm('contact').form;
const answers = answersTo(form);
const newKey = () => crypto.randomUUID();

const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);

afterEach(async () => {
  log.mockClear();
  await nothingStored();
});

const rows = async () => (await env.DB.prepare('select * from submissions').all()).results;
const counters = async () =>
  JSON.parse((await env.DB.prepare('select counts from tallies').first<string>('counts')) ?? '{}');

describe('a right sending', () => {
  test('becomes one row that points to the definition it answered', async () => {
    const key = newKey();
    const before = Date.now();
    const response = await post(form.id, wholeForm(form, answers, key, 'en'));
    expect(response.status).toBe(303);
    expect(response.headers.get('Location')).toBe(
      `${formAddress(form, 'en', 'sent')}?reference=${referenceOf(await idOf(key))}`,
    );
    const [row, ...others] = await rows();
    expect(others).toEqual([]);
    expect(row).toMatchObject({
      id: await idOf(key),
      version,
      language: 'en',
      status: 'new',
      suspicion: null,
    });
    expect(Number(row?.['received_at'])).toBeGreaterThanOrEqual(before);
    const kept = await env.DB.prepare('select definition from form_versions').first<string>(
      'definition',
    );
    expect(JSON.parse(kept ?? '')).toEqual(JSON.parse(JSON.stringify(form)));
  });

  test('is deleted after the months that the form says', async () => {
    await post(form.id, wholeForm(form, answers, newKey()));
    const [row] = await rows();
    expect(row?.['purge_at']).toBe(purgeAt(form, Number(row?.['received_at'])));
  });

  test('without a key is stored under a new one', async () => {
    for (const _key of ['', 'nonsense', '00000000-0000-0000-0000-000000000000'])
      expect((await post(form.id, { ...wholeForm(form, answers, ''), _key })).status).toBe(303);
    expect(await rows()).toHaveLength(3);
  });

  test('survives a database that was set back to before its version', async () => {
    await post(form.id, wholeForm(form, answers, newKey()));
    await env.DB.exec('delete from submissions');
    await env.DB.exec('delete from form_versions');
    expect((await post(form.id, wholeForm(form, answers, newKey()))).status).toBe(303);
    expect(await rows()).toHaveLength(1);
  });
});

describe('the same key twice', () => {
  test('ten at once make one row, one count and the same receipt ten times', async () => {
    const fields = wholeForm(form, answers, newKey());
    const responses = await Promise.all(Array.from({ length: 10 }, () => post(form.id, fields)));
    const receipts = responses.map(({ status, headers }) => `${status} ${headers.get('Location')}`);
    expect(new Set(receipts).size).toBe(1);
    expect(await rows()).toHaveLength(1);
    expect(await counters()).toMatchObject({ '_status new': 1, 'email *': 1 });
  });

  test('with other answers is another submission, whose own second press is harmless', async () => {
    const key = newKey();
    await post(form.id, wholeForm(form, answers, key));
    const changed = { ...wholeForm(form, answers, key), name: 'Quelqu’un d’autre' };
    const [once, twice] = [await post(form.id, changed), await post(form.id, changed)];
    expect(once.headers.get('Location')).toBe(twice.headers.get('Location'));
    expect(once.headers.get('Location')).not.toContain(referenceOf(await idOf(key)));
    const names = (await rows()).map((row) => JSON.parse(String(row['answers'])).name);
    expect(names.sort()).toEqual([answers['name'], 'Quelqu’un d’autre'].sort());
    // They left the same address: the newer application counts.
    expect(await counters()).toMatchObject({ '_status new': 1, '_status replaced': 1 });
  });

  test('in two forms is two submissions: what was acknowledged is stored', async () => {
    const key = newKey();
    await post(form.id, wholeForm(form, answers, key));
    const second = await post(contact.id, wholeForm(contact, answersTo(contact), key));
    expect(second.status).toBe(303);
    expect((await rows()).map((row) => row['form']).sort()).toEqual(['contact', 'mentor-sign-up']);
    expect(second.headers.get('Location')).not.toContain(referenceOf(await idOf(key)));
  });
});

describe('answers for totals', () => {
  test('are counted, and stand in no row', async () => {
    const survey = builtForm('needs-survey').form;
    const given = answersTo(survey, 'last');
    await post(survey.id, wholeForm(survey, given, newKey()));
    const totals = survey.pages
      .flatMap(({ questions }) => questions)
      .filter((question) => question.kind !== 'information' && question.seen_by === 'totals');
    expect(totals.length).toBeGreaterThan(0);
    const submissions = JSON.stringify(await rows());
    const counts = await counters();
    for (const { id } of totals) {
      expect(submissions).not.toContain(`"${id}\\"`);
      expect(counts[`${id} *`]).toBe(1);
    }
  });

  test('leave nothing of a fault behind: a refused sending is nowhere', async () => {
    const canary = 'Ozymandias-7731';
    const sent = { ...wholeForm(form, answers, newKey()), name: canary, email: canary };
    expect((await post(form.id, sent)).status).toBe(422);
    expect(await everythingStored()).not.toContain(canary);
  });
});

describe('a database that fails', () => {
  test.each(['before', 'after'] as const)(
    '%s the commit loses nothing: one row after the retry',
    async (when) => {
      const key = newKey();
      const fields = wholeForm(form, answers, key);
      const failed = await post(form.id, fields, { house: houseFailing(when) });
      expect(failed.headers.get('Retry-After')).toMatch(/^\d+$/);
      const page = await readPage(failed);
      expect(page.status).toBe(503);
      expect(page.slots['notice']).toContain('Rien n’est perdu');
      expect(page.filled).toMatchObject({ _key: [key], _page: ['check'] });
      for (const [id, value] of Object.entries(asFields(answers)))
        expect(page.filled[id]).toEqual([value].flat());
      const retry = await post(form.id, { ...page.filled, _go: 'send' });
      expect(retry.headers.get('Location')).toContain(referenceOf(await idOf(key)));
      expect(await rows()).toHaveLength(1);
      expect(await counters()).toMatchObject({ '_status new': 1 });
    },
  );

  test('gives a form of one page back with its fields filled', async () => {
    const given = answersTo(contact);
    const fields = wholeForm(contact, given, 'no key', 'en');
    const page = await readPage(await post(contact.id, fields, { house: houseFailing('after') }));
    expect([page.status, page.filled['_page']]).toEqual([503, ['1']]);
    for (const [id, value] of Object.entries(asFields(given)))
      expect(page.filled[id]).toEqual([value].flat());
    await post(contact.id, { ...page.filled, _go: 'send' });
    expect(await rows()).toHaveLength(1);
  });

  test('that never answers gives everything back after ten seconds', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const never = () => new Promise<never>(() => {});
    const silent = { bind: () => silent, all: never, raw: never, run: never, first: never };
    const house = { ...env, DB: { prepare: () => silent, batch: never } as unknown as D1Database };
    const key = newKey();
    const sending = post(form.id, wholeForm(form, answers, key), { house });
    await vi.waitFor(() => expect(vi.getTimerCount()).toBe(1));
    await vi.advanceTimersByTimeAsync(longestWait);
    vi.useRealTimers();
    const page = await readPage(await sending);
    expect([page.status, page.filled['_key']]).toEqual([503, [key]]);
    for (const [id, value] of Object.entries(asFields(answers)))
      expect(page.filled[id]).toEqual([value].flat());
  });

  test('is logged without names, addresses or answers', async () => {
    const canary = 'Ozymandias-7731';
    const fields = { ...wholeForm(form, answers, newKey()), name: canary };
    await post(form.id, fields, { house: houseFailing('before') });
    const logged = JSON.stringify(log.mock.calls);
    expect(logged).toContain('D1_ERROR');
    expect(logged).not.toContain(canary);
  });
});

test('nothing but its own tables is written by a sending', async () => {
  await post(form.id, wholeForm(form, answers, newKey()));
  expect(await rowCounts()).toMatchObject({ submissions: 1, audit: 0, console_sessions: 0 });
});
