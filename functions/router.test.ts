import { expect, test } from 'vitest';
import { router } from './app.ts';

test('all routes are one pattern: no two stand in each other’s way', () => {
  expect(router).toBe('SmartRouter + RegExpRouter');
});
