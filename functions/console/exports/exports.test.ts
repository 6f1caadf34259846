import { beforeEach, expect, test } from 'vitest';
import { askAs, env, session } from '../../../tests/support/console/console.ts';
import { firstForm, submit, withForms } from '../../../tests/support/console/forms.ts';
import { cell, form, given, take, takeCells } from '../../../tests/support/console/taking.ts';
import { nothingStored } from '../../../tests/support/worker/nothing-stored.ts';

beforeEach(() => nothingStored());

test('programme and status choose the rows', async () => {
  await submit(form, { programme: 'leadership', name: 'Zoé' });
  await submit(form, { programme: 'integration', name: 'Ana' });
  const { cells } = await takeCells({ programme: 'integration', status: 'new' });
  expect(cells.slice(1).map((row) => row[cells[0]?.indexOf('name') ?? -1])).toEqual(['Ana']);
});

test('the file is named after form and day, is not cached, and leaves a trace without content', async () => {
  await submit(form, { programme: 'leadership', name: 'Zoé' });
  const answer = await take();
  expect(answer.headers.get('Content-Disposition')).toMatch(
    /^attachment; filename="taken-\d{4}-\d\d-\d\d\.csv"$/,
  );
  expect(answer.headers.get('Cache-Control')).toBe('no-store');
  await answer.text();
  const { results } = await env.DB.prepare('select who, action, subject from audit').all();
  expect(results).toEqual([{ who: 'local', action: 'export', subject: 'taken' }]);
});

test('ten minutes after the last proof a new code is asked for, and nothing leaves', async () => {
  await submit(form, { programme: 'leadership', name: 'Canari' });
  const stale = await session({ provedAt: Date.now() - 10 * 60_000 });
  const page = await askAs(stale, '/console/exports/?form=taken&status=new', {}, given);
  expect(page.status).toBe(303);
  const door = page.headers.get('Location') ?? '';
  expect(door).toBe('/console/sign-in/?next=%2Fconsole%2Fexports%2F%3Fform%3Dtaken%26status%3Dnew');
  expect(await (await askAs(stale, door, {}, given)).text()).toContain('Confirmez que c’est vous');
  const file = await take({}, given, stale);
  expect(file.status).toBe(303);
  expect(await file.text()).not.toContain('Canari');
  expect(
    await env.DB.prepare("select count(*) n from audit where action = 'export'").first('n'),
  ).toBe(0);
});

test('a form that never existed has no file', async () => {
  expect((await take({ form: 'nothing' })).status).toBe(404);
  expect((await take({ form: '../x' })).status).toBe(404);
});

test('a form that the site no longer has can still be taken', async () => {
  await submit(firstForm('gone'), { programme: 'leadership', name: 'Zoé' });
  const { cells } = await takeCells({ form: 'gone' }, withForms());
  expect(cell(cells, 'name')).toBe('Zoé');
});
