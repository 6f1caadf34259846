import { afterAll, beforeEach, expect, test } from 'vitest';
import { addKind } from '../../domain/forms/kinds/index.ts';
import { askAs, session } from '../../tests/support/console/console.ts';
import { formOf, questions, submit, withForms } from '../../tests/support/console/forms.ts';
import { cell, take, takeCells } from '../../tests/support/console/taking.ts';
import { starred, stars } from '../../tests/support/twelfth/stars.ts';
import { nothingStored } from '../../tests/support/worker/nothing-stored.ts';

const remove = addKind(stars);
afterAll(() => remove());
beforeEach(() => nothingStored());

const form = formOf('rated', [questions.programme, starred({ optional: true })]);
const given = withForms(form);
const cookie = await session();

test('an answer of a kind that was added is read in the console, in files and in totals', async () => {
  const key = await submit(form, { programme: 'leadership', rating: 1 });
  await submit(form, { programme: 'leadership', rating: 4 });
  const page = await (await askAs(cookie, `/console/submissions/${key}/`, {}, given)).text();
  expect(page).toContain('<span class="written">★☆☆☆☆</span>');
  expect(page).toContain('class="flag attention"');

  const { cells } = await takeCells({ form: 'rated', format: 'csv' }, given);
  expect([cell(cells, 'rating', 1), cell(cells, 'rating', 2)]).toEqual(['4', '1']);
  const list = await (await take({ form: 'rated', format: 'json' }, given)).json();
  expect(list).toMatchObject([{ rating: 4 }, { rating: 1 }]);

  const totals = await (await askAs(cookie, '/console/totals/?form=rated', {}, given)).text();
  const part = totals.split('<section class="question-totals">').at(-1) ?? '';
  const read = part.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
  expect(read).toContain('Moyenne : 2,5');
  expect(read).toMatch(/★☆☆☆☆ 1 50 % ★★☆☆☆ 0 0 % ★★★☆☆ 0 0 % ★★★★☆ 1 50 %/);
});
