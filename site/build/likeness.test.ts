import { expect, test } from 'vitest';
import { distance, hueLike, leastDistance } from './likeness.ts';

test('black and white are as far apart as can be, a colour is not far from itself', () => {
  expect(distance('#000000', '#ffffff')).toBeCloseTo(1);
  expect(distance('#9a3b26', '#9a3b26')).toBe(0);
});

test('two colours that were once confused are too near', () => {
  expect(distance('#e87a4e', '#ee7156')).toBeLessThan(leastDistance);
});

test('the shipped accent is like no hue, and a brick one is', () => {
  expect(hueLike('#9a3b26')).toBeUndefined();
  expect(hueLike('#7f1510')).toBe('brick');
});
