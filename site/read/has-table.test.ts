import { expect, test } from 'vitest';
import { hasTable } from './has-table.ts';

test.each([
  ['Un texte.\n\n| Mois | Heures |\n| --- | ---: |\n| Mars | 2 |', true],
  ['Mois | Heures\n:--- | ---\nMars | 2', true],
  ['Une ligne\n\n---\n\nUne autre | la même', false],
  [undefined, false],
])('%j has a table: %s', (text, has) => {
  expect(hasTable(text)).toBe(has);
});
