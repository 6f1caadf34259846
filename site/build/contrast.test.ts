import { expect, test } from 'vitest';
import { contrast, leastContrast, lightPaper, luminance } from './contrast.ts';

test.each([
  ['#000000', '#ffffff', 21],
  ['#ffffff', '#ffffff', 1],
  ['#777777', '#ffffff', 4.48],
  ['#767676', '#ffffff', 4.54],
  ['#ff0000', '#ffffff', 4.0],
  ['#0000ff', '#ffffff', 8.59],
  ['#000080', '#ffff00', 14.91],
])('%s on %s has the contrast that WCAG gives', (one, other, known) => {
  expect(contrast(one, other)).toBeCloseTo(known, 1);
});

test('contrast is the same whichever colour comes first, and lies between 1 and 21', () => {
  const colours = ['#000000', '#9A3B26', '#fbf8f2', '#123456', '#abcdef', '#ffffff'];
  for (const one of colours)
    for (const other of colours) {
      expect(contrast(one, other)).toBe(contrast(other, one));
      expect(contrast(one, other)).toBeGreaterThanOrEqual(1);
      expect(contrast(one, other)).toBeLessThanOrEqual(21);
    }
});

test('black is dark, white is light, and the shipped accent can be read', () => {
  expect(luminance('#000000')).toBe(0);
  expect(luminance('#ffffff')).toBeCloseTo(1);
  expect(contrast('#9a3b26', lightPaper)).toBeGreaterThan(leastContrast);
});
