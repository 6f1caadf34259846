import { beforeEach, expect, test } from 'vitest';
import type { Form } from '../../domain/forms/definition.ts';
import { askAs, env, session } from '../../tests/support/console/console.ts';
import { firstForm, submit, withForms } from '../../tests/support/console/forms.ts';
import { nothingStored } from '../../tests/support/worker/nothing-stored.ts';

const limited: Form = { ...firstForm('limited'), places: 2 };
const other = firstForm('other');
const given = withForms(limited, other);
const cookie = await session();

beforeEach(() => nothingStored());

const read = async (path: string) =>
  (await (await askAs(cookie, path, {}, given)).text())
    .replace(/<[^>]*>/g, '')
    .replace(/[\s\u00a0\u202f]+/g, ' ');
const join = (programme: string) => submit(limited, { programme, name: 'Nadia' });

test('the list and the home say how many places are taken in all programmes, and who waits', async () => {
  for (const programme of ['leadership', 'integration', 'leadership', 'integration'])
    await join(programme);
  for (const path of ['/console/submissions/?form=limited&programme=leadership', '/console/'])
    expect(await read(path)).toContain('2 places prises sur 2, 2 en attente');
  expect(await read('/en/console/submissions/?form=limited')).toContain(
    '2 of 2 places taken, 2 waiting',
  );
  const waiting = await read('/console/submissions/?form=limited&status=waiting');
  expect(waiting).toContain('2 réponses');
  expect(waiting).not.toContain('libre');
  expect(await read('/console/submissions/?form=other')).not.toMatch(/places? prise/);
});

test('a place that is free while somebody waits is the coordinator’s to give', async () => {
  const first = await join('leadership');
  await join('leadership');
  await join('leadership');
  const path = `/console/submissions/${first}/`;
  const decision = new URLSearchParams({ was: 'new', status: 'declined' });
  const headers = { Origin: 'http://localhost:8787' };
  await askAs(cookie, path, { method: 'POST', body: decision, headers }, given);
  expect(
    await env.DB.prepare('select status from submissions where id = ?').bind(first).first('status'),
  ).toBe('declined');
  expect(await read('/console/submissions/?form=limited')).toContain(
    '1 place prise sur 2, 1 en attente (une place est libre : à vous de dire à qui elle va)',
  );
});
