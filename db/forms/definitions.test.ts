import { expect, test } from 'vitest';
import { counting } from '../../tests/support/console/counting.ts';
import { firstForm, submit, withForms } from '../../tests/support/console/forms.ts';
import { openDatabase } from '../open.ts';
import { submissionsNamed } from '../submissions/person.ts';

const form = firstForm('definitions-kept');
const answers = { programme: 'leadership', name: 'Anna', email: 'kept.definitions@example.org' };

test('many rows of one version come with one definition, which is asked for once', async () => {
  const ids = [await submit(form, answers), await submit(form, { ...answers, name: 'Anne' })];
  const { given, counted } = counting(withForms(form));
  const db = openDatabase(given.DB);
  const [one, other] = await submissionsNamed(db, 'all', ids);
  expect(one?.definition).toEqual(form);
  expect(other?.definition).toBe(one?.definition);
  const before = counted.queries;
  const [again] = await submissionsNamed(db, 'all', ids);
  expect(again?.definition).toBe(one?.definition);
  expect(counted.queries - before).toBe(1);
});
