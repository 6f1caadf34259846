import { expect, test } from 'vitest';
import { plain } from '../../tests/support/pairing/lists.ts';
import { progressOf } from './progress.ts';

test('a run that takes minutes says so before it begins, and how far it is; a short one says nothing', () => {
  const said: string[] = [];
  const tell = (one: string) => said.push(plain(one));
  expect(progressOf({ mentors: 100, mentees: 300 }, 'fr', tell)).toBeUndefined();
  expect(said).toEqual([]);
  const progress = progressOf({ mentors: 5000, mentees: 5000 }, 'fr', tell);
  for (let mentee = 1; mentee <= 5000; mentee += 1) progress?.compared(mentee);
  progress?.searching();
  progress?.writing();
  expect(said).toHaveLength(13);
  expect(said[0]).toContain(
    '10 000 personnes, 25 000 000 binômes possibles : comptez quelques minutes',
  );
  expect(said[1]).toBe('Comparaison de tout le monde : 10 %');
  expect(said[10]).toBe('Comparaison de tout le monde : 100 %');
});
