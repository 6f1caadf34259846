import { pathToFileURL } from 'node:url';
import { markdownToHtml } from 'satteri';
import { expect, test } from 'vitest';
import { contentRoot } from '../content/root.ts';
import { footnoteWords } from './footnotes.ts';

const html = async (file: string) => {
  const { html: made } = await markdownToHtml('Vu[^1], revu[^1].\n\n[^1]: Une note.', {
    hastPlugins: [footnoteWords],
    fileURL: pathToFileURL(`${contentRoot}/${file}`),
  });
  return made;
};

test('the notes of a French text are headed and left in French', async () => {
  const french = await html('fr/faq/01-x.md');
  expect(french).toContain('<h2 id="footnote-label">Notes</h2>');
  expect(french).toContain('aria-label="Retour au renvoi 1"');
  expect(french).toContain('aria-label="Retour au renvoi 1-2"');
  expect(french).not.toMatch(/Footnotes|Back to/);
});

test('the notes of an English text are left in English', async () => {
  expect(await html('en/faq/01-x.md')).toContain('aria-label="Back to reference 1"');
});
