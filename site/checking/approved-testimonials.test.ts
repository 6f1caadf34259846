import { markdownToHtml } from 'satteri';
import { expect, test } from 'vitest';
import { asMarkdown } from '../../domain/testimonials/markdown.ts';
import type { Testimony } from '../../domain/testimonials/testimony.ts';
import { testimonyFile } from '../../functions/testimonials/file.ts';
import { thanksFile, thanksText } from '../../functions/thanks/file.ts';
import { naughty } from '../../tests/support/naughty.ts';
import { naughtyLines } from '../../tests/support/naughty-lines.ts';
import { checkContent } from './check.ts';
import { contentWith } from './testing/sound-content.ts';

const submission = '5f3a9c1e-0b7d-8abc-8def-0123456789ab';
const programme = {
  id: 'releve',
  name: { fr: 'Relève', en: 'Relay' },
  roles: { mentor: { fr: 'mentor', en: 'mentor' }, mentee: { fr: 'mentoré', en: 'mentee' } },
};
const told = (text: string, name?: string): Testimony => ({
  ...({ language: 'fr', role: 'mentee' } as const),
  ...{ text, name },
});

/** Signs that make something of a line, each at its beginning, in it and alone. */
const signs = [
  '# Titre',
  'Titre\n===',
  'Titre\n---',
  '- un',
  '+ un',
  '* un',
  '1. un',
  '2) un',
  '> cité',
  '---',
  '***',
  '```\ncode\n```',
  '~~~\ncode',
  '`code`',
  '*fort* **fort** _fort_ __fort__',
  '~~non~~',
  '==oui==',
  '[lien](https://exemple.org)',
  '![image](x.png)',
  '[a]: https://exemple.org',
  '[^1] et [^1]: note',
  '<b>gras</b> <script>alert(1)</script>',
  '<https://exemple.org>',
  '<a@exemple.org>',
  'https://exemple.org/a_b',
  'www.exemple.org',
  'a.b@exemple.org',
  'mailto:a@exemple.org',
  '| a | b |\n| - | - |\n| 1 | 2 |',
  '&amp; &#60;b&#62; &copy;',
  'x^2^ H~2~O $a$ $$b$$',
  '{accolades} {{x}}',
  ':::note\ntexte\n:::',
  ':emoji: :lien[x]{y}',
  '- [ ] à faire',
  'fin  \nligne\\\nautre',
  '    quatre espaces',
  '\tune tabulation',
  'import x from "y"\nexport const a = 1',
  '---\nwho: autre\n---',
  '%% x',
  '<!-- x -->',
  'C:\\dossier\\*',
];

const html = async (markdown: string) => (await markdownToHtml(markdown, {})).html;
const words = (text: string) => text.replaceAll(/[\p{Cc}\s\u2060\u202a-\u202e\u2066-\u2069]/gu, '');
const unescaped = (text: string) =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

test('whatever somebody typed becomes paragraphs and lines that say it, and nothing else', async () => {
  const strange = [...signs, ...naughtyLines, ...naughty].flatMap((sign) => [
    sign,
    `Avant ${sign} après`,
    `Un paragraphe.\n\n${sign}\n\nUn autre.`,
  ]);
  for (const typed of strange) {
    const made = await html(asMarkdown(typed));
    expect(made.replaceAll(/<\/?p>|<br ?\/?>/g, ''), JSON.stringify(typed)).not.toMatch(
      /<[a-z/!]/i,
    );
    expect(words(unescaped(made.replaceAll(/<\/?p>|<br ?\/?>/g, ''))), JSON.stringify(typed)).toBe(
      words(typed.toWellFormed()),
    );
  }
});

test('paragraphs and lines stay as they were typed', async () => {
  const made = await html(asMarkdown('Un.\r\nDeux.\r\n\r\n\r\nTrois.'));
  expect(made.replaceAll('\n', '')).toBe(
    '<p>Un.<br />Deux.</p><p>Trois.</p>'.replaceAll(' />', made.includes('<br />') ? ' />' : '>'),
  );
});

test('an approved testimonial is a file that the content check takes as it is, whatever stands in it', async () => {
  const inIt = signs.join('\n\n');
  for (const name of [
    undefined,
    'Zoé',
    'N.',
    'x" # : {y}',
    "l'É\\n",
    '- a',
    '!!tag',
    'null',
    'Ana\u202eb',
    'é'.repeat(60),
  ]) {
    const { path, text } = await testimonyFile(told(inIt, name), programme, submission);
    expect(path).toBe('fr/testimonials/releve-5f3a-9c1e-0b7d.md');
    const { faults, written } = checkContent(contentWith({ [path]: text }));
    expect(
      faults.filter(({ file, severity }) => file === path && severity === 'error'),
      name,
    ).toEqual([]);
    const [found] = written.testimonials.filter(({ file }) => file === path);
    expect(found?.front.from).toBe(submission);
    expect(found?.front.programme).toBe('releve');
    const letters = (text = '') => text.replaceAll(/[^\p{L}\p{N}]/gu, '');
    expect(letters(found?.front.who)).toContain(letters(name));
  }
});

test('whoever wished no name is signed by role and programme alone, in the language in which they wrote', async () => {
  const file = async (one: Testimony) => (await testimonyFile(one, programme, submission)).text;
  expect(await file(told('Oui.'))).toBe(
    `---\nwho: "Mentoré dans le programme Relève"\nprogramme: "releve"\nfrom: "${submission}"\n---\n\nOui.\n`,
  );
  expect(await file({ ...told('Yes.', 'N.'), language: 'en' })).toContain(
    'who: "N., mentee in the Relay programme"',
  );
  expect(await file({ ...told('Oui.', 'N.'), role: undefined })).toContain(
    'who: "N., programme Relève"',
  );
});

test('names that were approved are a file of thanks that the content check takes as it is; one of no programme it refuses', async () => {
  const names = ['Zoé', 'x" # : {y}', "l'É\\n", '!!tag', 'null', 'yes', '12', 'é'.repeat(120)];
  const text = await thanksText(
    names.map((name) => ({ id: submission, name, hash: '', standing: 'approved' })),
  );
  const file = thanksFile('releve');
  const { thanks, faults } = checkContent(contentWith({ [file]: text ?? '' }));
  expect(faults.filter((one) => one.file === file)).toEqual([]);
  expect(thanks).toEqual([
    { file, programme: 'releve', names: names.map((name) => ({ name, from: submission })) },
  ]);
  const lost = checkContent(contentWith({ [thanksFile('autre')]: text ?? '' }));
  expect(lost.faults.map(({ file: of, code }) => [of, code])).toContainEqual([
    thanksFile('autre'),
    'programme-missing',
  ]);
});
