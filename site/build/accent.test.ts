import { expect, test } from 'vitest';
import { accentRules, lightened } from './accent.ts';
import { contrast, leastContrast } from './contrast.ts';

test('any accent is easily read on a dark paper', () => {
  for (const accent of ['#9a3b26', '#000000', '#0000ff', '#1d1c22', '#4b0082']) {
    expect(contrast(lightened(accent, '#17181d'), '#17181d')).toBeGreaterThan(leastContrast);
  }
});

test('the stylesheet carries the accent for the light paper as it was written', () => {
  expect(accentRules('#9a3b26')).toContain(':root{--accent:#9a3b26}');
});
