import { expect, test } from 'vitest';
import { Details } from './details.tsx';

test('more of something holds no separator that a line could end with: each is drawn', () => {
  expect(String(<Details of={['Leadership', 'depuis 4 jours']} />)).toBe(
    '<span class="details faint"><span>Leadership</span> <span>depuis 4 jours</span></span>',
  );
});
