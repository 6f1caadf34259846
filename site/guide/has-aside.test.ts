import { expect, test } from 'vitest';
import { hasAside } from './has-aside.ts';

test.each([
  ['<Example>\n\nLéa\n\n</Example>', true],
  ['<ToDo />', true],
  ['Un exemple, <b>Example</b>', false],
  [undefined, false],
])('%j sets something apart: %s', (text, apart) => {
  expect(hasAside(text)).toBe(apart);
});
