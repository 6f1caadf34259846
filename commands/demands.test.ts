import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** The lines of the table that end with a test: its file, and its title. */
const shown = [
  ...readFileSync('docs/demands.md', 'utf8').matchAll(/`([\w./-]+\.test\.tsx?)`: (.+?) \|$/gm),
].map(([, file = '', title = '']) => ({ file, title }));

test('whatever is said to be shown by a test is the title of one, in the file that is named', () => {
  expect(shown.length).toBeGreaterThan(40);
  const lost = shown.filter(
    ({ file, title }) => !existsSync(file) || !readFileSync(file, 'utf8').includes(title),
  );
  expect(lost).toEqual([]);
});
