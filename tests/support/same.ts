import { isDeepStrictEqual } from 'node:util';
import { expect } from 'vitest';

/**
 * Expects what is found to equal what is right, as `toEqual` does. Vitest is asked to look, and to say how
 * they differ, only where they do: to expect something takes longer than most of what thousands of rounds look at.
 */
export function expectSame(found: unknown, right: unknown): void {
  if (!isDeepStrictEqual(found, right)) expect(found).toEqual(right);
}
