import { expect, test } from 'vitest';
import { readWords } from './read-words.ts';
import { coordinatorUsage } from './words.ts';

const read = (...typed: string[]) => readWords(typed, ['leadership', 'integration'], 'en');
const usage = coordinatorUsage('en');

test('whoever is added is a coordinator of all programmes on this machine, unless said', () => {
  expect(read('add', ' Léa <lea@example.org> ')).toEqual({
    ...{ act: 'add', email: 'lea@example.org', name: '', role: 'coordinator' },
    ...{ programmes: null, remote: false },
  });
  expect(
    read('add', 'lea@example.org', '--role=reader', '--programmes', 'leadership, integration'),
  ).toMatchObject({ role: 'reader', programmes: ['leadership', 'integration'] });
  expect(read('withdraw', 'lea@example.org', '--remote')).toMatchObject({ remote: true });
});

test.each([
  [[], usage],
  [['remove', 'lea@example.org'], usage],
  [['list', 'lea@example.org'], usage],
  [['add', 'lea@example.org', 'zoe@example.org'], usage],
  [['add', 'lea@example.org', '--admin'], usage],
  [['add', 'lea'], '“lea” is not a whole e-mail address.'],
  [['add', 'lea@example.org', '--role', 'Owner'], 'There is no role “Owner”'],
  [['add', 'lea@example.org', '--programmes', 'leadership,x'], 'There is no programme “x”'],
  [['add', 'lea@example.org', '--programmes', ''], 'There is no programme'],
  [
    ['add', 'lea@example.org', '--role', 'owner', '--programmes', 'leadership'],
    'An owner sees all programmes',
  ],
])('%j is answered with what is wrong', (typed, said) =>
  expect(read(...typed)).toEqual({ fault: expect.stringContaining(said) }),
);
