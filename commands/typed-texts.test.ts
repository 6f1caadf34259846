import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** What a field held, trimmed or counted by hand. */
const byHand = /sent\.get\([^;]{0,80}?\.trim\(\)|(?:text|note|word|name)\.length\s*>/g;

test('what is typed in a private screen is read by functions/http/typed.ts, and counted as a person counts', () => {
  const screens = globSync('functions/{console,participant,certificates}/**/*.{ts,tsx}').filter(
    (path) => !path.includes('.test.'),
  );
  expect(screens.length).toBeGreaterThan(200);
  const found = screens.flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(byHand)].map(([text]) => `${path}: ${text}`),
  );
  expect(found).toEqual([]);
});
