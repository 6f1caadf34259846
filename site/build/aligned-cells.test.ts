import { markdownToHtml } from 'satteri';
import { expect, test } from 'vitest';
import { alignedCells } from './aligned-cells.ts';

test('cells stand where the line of dashes puts them, without a style that the policy forbids', async () => {
  const written = '| a | b | c | d |\n| :- | -: | :-: | - |\n| **1** | 2 | [3](/x/) | 4 |';
  const { html } = await markdownToHtml(written, { hastPlugins: [alignedCells] });
  expect(html).not.toContain('style=');
  expect(html.match(/<t[hd](?:>| [^>]*>)/g)).toEqual([
    ...['<th>', '<th class="at-end">', '<th class="at-middle">', '<th>'],
    ...['<td>', '<td class="at-end">', '<td class="at-middle">', '<td>'],
  ]);
  expect(html).toContain('<strong>1</strong>');
});
