import { beforeEach, expect, test } from 'vitest';
import { env } from '../../../tests/support/console/console.ts';
import {
  firstForm,
  formOf,
  questions,
  submit,
  withForms,
} from '../../../tests/support/console/forms.ts';
import { cell, form, take, takeCells } from '../../../tests/support/console/taking.ts';
import { nothingStored } from '../../../tests/support/worker/nothing-stored.ts';
import { fixedColumns } from './columns.ts';

beforeEach(() => nothingStored());

test('columns stay when a question, an option or a page is removed, and new ones join them', async () => {
  await submit(firstForm('changed'), {
    programme: 'leadership',
    name: 'Zoé',
    topic: ['three'],
    old: 'Gardée',
  });
  const { topic, programme, name, contact } = questions;
  const fewer = { ...topic, options: topic.options.filter(({ value }) => value !== 'three') };
  const added = { ...questions.places, id: 'added' };
  const later = formOf('changed', [programme, added, name, fewer, contact]);
  await submit(later, { programme: 'leadership', name: 'Ana', topic: ['one'], added: 4 });
  const { cells } = await takeCells({ form: 'changed' }, withForms(later));
  expect(cells[0]).toEqual([
    ...fixedColumns,
    'added',
    'name',
    'topic',
    'contact_me',
    'email',
    'old',
    'places',
  ]);
  expect(cell(cells, 'topic', 2)).toBe('Choix three');
  expect(cell(cells, 'old', 2)).toBe('Gardée');
  expect(cell(cells, 'added', 1)).toBe('4');
  expect(cell(cells, 'added', 2)).toBe('');
});

test('a question called like a fixed column does not take its place', async () => {
  const clash = formOf('clash', [
    questions.programme,
    { ...questions.old, id: 'note' },
    { ...questions.old, id: 'status' },
  ]);
  await submit(clash, { programme: 'leadership', note: 'de la personne', status: 'célibataire' });
  const { cells } = await takeCells({ form: 'clash', format: 'csv' }, withForms(clash));
  expect(cell(cells, 'note')).toBe('');
  expect(cell(cells, 'answer.note')).toBe('de la personne');
  expect(cell(cells, 'status')).toBe('Nouvelle');
  expect(cell(cells, 'answer.status')).toBe('célibataire');
});

test.each(['excel', 'csv', 'json'])(
  '%s never holds what is for the pair or for totals',
  async (format) => {
    await submit(form, { programme: 'leadership', name: 'Zoé', wish: 'Canari', ease: 3 });
    // Even if such an answer had been stored by mistake, its version keeps it back.
    await env.DB.prepare(
      `update submissions set answers = json_set(answers, '$.ease', 'Canari', '$.wish', 'Canari')`,
    ).run();
    const text = await (await take({ format })).text();
    expect(text).not.toContain('Canari');
    expect(text).not.toContain('wish');
    expect(text).not.toContain('ease');
  },
);

test('an answer is kept when its question later becomes anonymous, and none is added', async () => {
  await submit(firstForm('hidden'), { programme: 'leadership', name: 'Zoé', old: 'Avant' });
  const later = formOf('hidden', [
    questions.programme,
    questions.name,
    { ...questions.old, seen_by: 'pair' },
  ]);
  await submit(later, { programme: 'leadership', name: 'Ana', old: 'Canari' });
  // Even if its answer had been stored by mistake, the version that it answered keeps it back.
  await env.DB.prepare(
    `update submissions set answers = json_set(answers, '$.old', 'Canari') where answers like '%Ana%'`,
  ).run();
  const { text, cells } = await takeCells({ form: 'hidden' }, withForms(later));
  expect(cell(cells, 'old', 2)).toBe('Avant');
  expect(cell(cells, 'old', 1)).toBe('');
  expect(text).not.toContain('Canari');
});
