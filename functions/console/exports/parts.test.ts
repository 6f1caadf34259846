import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { chance } from '../../../commands/demonstration/chance.ts';
import { answeredQuestions } from '../../../domain/forms/questions.ts';
import { builtForms } from '../../../tests/support/built-forms.ts';
import { env, machine, session } from '../../../tests/support/console/console.ts';
import { formOf, questions, submit, withForms } from '../../../tests/support/console/forms.ts';
import {
  begin,
  form,
  given,
  open,
  readTaken,
  take,
  whole,
} from '../../../tests/support/console/taking.ts';
import { cover } from '../../../tests/support/cover.ts';
import { fillIn } from '../../../tests/support/random-answers.ts';
import { nothingStored } from '../../../tests/support/worker/nothing-stored.ts';
import { answer } from '../../app.ts';
import { partsLast } from './begun.ts';
import { mostRows } from './cut.ts';

const shipped = builtForms.map(({ form: one }) => [one.id, one] as const);
/** Forms that together ask every kind of question. */
const telling = [...cover(shipped, ([, one]) => answeredQuestions(one).map(({ kind }) => kind))];

beforeEach(() => nothingStored());
afterEach(() => vi.restoreAllMocks());

/** Copies what is stored until it fills several parts, many at equal times. */
async function multiply(): Promise<void> {
  await env.DB.prepare(`
    insert into submissions (id, form, version, programme, language, status, note, attention, suspicion, answers, received_at, purge_at)
    with recursive n(i) as (select 1 union all select i + 1 from n where i < ?)
    select printf('f%05x', i) || substr(id, 7), form, version, programme, language, status, note,
      i % 5 = 0, suspicion, answers, received_at + (i / 3) * 1000, purge_at from submissions, n`)
    .bind(mostRows)
    .run();
}

const count = (where = 'true') =>
  env.DB.prepare(`select count(*) n from submissions where ${where}`).first<number>('n');

const naughty = ['=1+1', '"a";b,c', 'deux\r\nlignes', 'é😀\u202e', ' devant', '[1,2]', '],['];

describe.each(['excel', 'csv', 'json'])('%s in parts', (format) => {
  const rowsOf = async (file: Response): Promise<readonly (readonly unknown[])[]> => {
    if (format !== 'json') return (await readTaken(file, format)).cells;
    const list = (await file.json()) as object[];
    return [Object.keys(list[0] ?? {}), ...list.map((one) => Object.values(one))];
  };

  test.each(format === 'csv' ? shipped : telling)(
    'is, put together, what its whole files hold: %s',
    async (id, one) => {
      const luck = chance(id.length);
      for (const note of naughty) {
        await submit(one, fillIn(one, luck).answers);
        await env.DB.prepare("update submissions set note = ? where note = ''").bind(note).run();
      }
      await multiply();
      const house = withForms(one);
      const opened = await open(await begin({ form: id, format }, house), house);
      expect(opened.parts.length).toBeGreaterThan(1);
      const together = await rowsOf(await whole(opened));
      const files = [];
      for (const part of opened.parts) files.push(await rowsOf(await opened.fetch(part)));
      expect(together).toEqual([files[0]?.[0], ...files.flatMap((rows) => rows.slice(1))]);
      for (const rows of files) expect(rows[0]).toEqual(together[0]);
      const references = together.slice(1).map(([reference]) => reference);
      expect(references).toHaveLength((await count()) ?? 0);
      expect(new Set(references).size).toBe(references.length);
    },
    60_000,
  );
});

const filled = async (): Promise<void> => {
  await submit(form, { programme: 'leadership', name: 'Zoé' });
  await submit(form, { programme: 'integration', name: 'Ana' });
  await multiply();
};

test('what arrives while an export goes on is not in it, and moves nothing', async () => {
  await filled();
  const before = await (await take()).text();
  const begun = await begin();
  const opened = await open(begun);
  await submit(form, { programme: 'leadership', name: 'Tard' }, { now: Date.now() });
  await submit(form, { programme: 'leadership', name: 'Antidaté' }, { now: Date.UTC(2026, 10, 1) });
  const more = formOf(form.id, [
    questions.programme,
    questions.name,
    { ...questions.old, id: 'added' },
  ]);
  await submit(more, { programme: 'leadership', name: 'Nouvelle version' });
  expect(await (await whole(opened)).text()).toBe(before);
  expect((await open(begun)).parts).toEqual(opened.parts);
});

test('what is seen is what is taken: programme, status and mark', async () => {
  await filled();
  const file = await take({ programme: 'integration', status: 'new', mark: 'attention' });
  const { cells } = await readTaken(file);
  const wanted = "programme = 'integration' and status = 'new' and attention";
  expect(cells.length - 1).toBe(await count(wanted));
  const { results } = await env.DB.prepare('select subject from audit').all();
  expect(results).toEqual([{ subject: 'taken programme=integration status=new mark=attention' }]);
});

test('an export leaves one line in the audit, however many parts are fetched', async () => {
  await filled();
  await take();
  expect(await env.DB.prepare('select count(*) n from audit').first('n')).toBe(1);
});

test('no part can be had without the trace, of another person, by a reader, or an hour later', async () => {
  await filled();
  const { parts, fetch } = await open(await begin());
  const [part = ''] = parts;
  expect((await fetch(part)).status).toBe(200);
  const other = await session({ who: 'somebody@else.example' });
  expect((await fetch(part, {}, other)).status).toBe(303);
  const reader = await session({ role: 'reader' });
  expect((await fetch(part, {}, reader)).status).toBe(403);
  expect((await fetch(part, {}, 'console=none')).status).toBe(401);
  await env.DB.prepare('update audit set at = at - ?').bind(partsLast).run();
  expect((await fetch(part)).status).toBe(303);
  await env.DB.prepare("update audit set at = at + ?, action = 'list'").bind(partsLast).run();
  expect((await fetch(part)).status).toBe(303);
});

test('the proof that began an export is good for its parts', async () => {
  await filled();
  const proved = await session({ who: 'prover' });
  const { parts, fetch } = await open(await begin({}, given, proved), given, proved);
  await env.DB.prepare("update console_sessions set proved_at = 0 where who = 'prover'").run();
  expect((await fetch(parts.at(-1) ?? '')).status).toBe(200);
  expect((await begin({}, given, proved)).headers.get('Location')).toMatch(
    /^\/console\/exports\/\?/,
  );
});

test('a part that is none, or more than one, is refused', async () => {
  await filled();
  const { parts, fetch } = await open(await begin());
  for (const part of ['', '1', '1.2.3', "1.1-1.1-1'", '1.999999999999999-999999.0-0'])
    expect((await fetch(part)).status, part).toBe(400);
  expect(parts.length).toBeGreaterThan(1);
});

test('a failing part is told in words, and logged without a value of the query', async () => {
  await filled();
  const cookie = await session();
  const { address, parts, fields } = await open(await begin({}, given, cookie), given, cookie);
  const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const DB = new Proxy(given.DB, {
    get: (real, name) =>
      name === 'prepare'
        ? (query: string) =>
            /answers/.test(query)
              ? {
                  bind: (...values: unknown[]) => ({
                    all: () => Promise.reject(new Error(`D1_ERROR: ${query} ${values}`)),
                    raw: () => Promise.reject(new Error(`D1_ERROR: ${query} ${values}`)),
                  }),
                }
              : real.prepare(query)
        : Reflect.get(real, name).bind(real),
  });
  const request = new Request(`${machine}${address.replace(/\?.*/, '')}`, {
    method: 'POST',
    headers: { Cookie: cookie, Origin: machine },
    body: new URLSearchParams({ ...fields, part: parts[0] ?? '' }),
  });
  const answered = await answer(request, { ...given, DB });
  expect(answered.status).toBe(503);
  expect(answered.headers.get('Content-Type')).toContain('text/html');
  expect(log).toHaveBeenCalledOnce();
  expect(JSON.stringify(log.mock.calls)).not.toMatch(/taken|select|params/);
});
