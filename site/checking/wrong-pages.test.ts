import { describe, expect, test } from 'vitest';
import { checkContent } from './check.ts';
import { sayFault } from './faults/fault.ts';
import { type Mistake, saysEach } from './testing/expectations.ts';
import { chapterFront, contentWith, programme, siteFile, toDo } from './testing/sound-content.ts';

const file = 'fr/guide/01-un.mdx';
const body = (text: string) => chapterFront('un') + text + toDo;
const news = (text: string) =>
  `---\ntitle: "T"\nslug: t\ndate: 2026-11-22\nsummary: "S"\n---\n\n${text}\n`;
const of = (from: string, to: string) => programme.replace(from, to);
const releve = 'programmes/releve.yaml';

const pages: readonly Mistake[] = [
  ['no front matter', file, 'Bonjour.\n', 'front-missing', 1, 'une ligne ---'],
  [
    'front matter left open',
    file,
    body('Bonjour.').replace(/\n---\n\n/, '\n\n'),
    'front-open',
    1,
    "n'est pas fermé",
  ],
  [
    'a fault in front matter on its own line',
    file,
    body('Bonjour.').replace('order: 1', 'order: un'),
    'number-wanted',
    4,
    '« un »',
  ],
  [
    'a block left open',
    file,
    body('Avant.\n\n<Example title="x">\n\nTexte.'),
    'tag-open',
    14,
    '« <Example> »',
  ],
  [
    'a block closed under another name',
    file,
    body('<Example>\n\nTexte.\n\n</Exemple>'),
    'tag-close',
    16,
    '« </Exemple> »',
  ],
  [
    'a block closed in a text',
    file,
    body('<Evidence>\n\n- un\n- deux</Evidence>'),
    'tag-inside',
    15,
    'lignes à part',
  ],
  [
    'an unknown block',
    file,
    body('<Exemple>\n\nTexte.\n\n</Exemple>'),
    'block-unknown',
    12,
    'Écrivez « Example »',
  ],
  [
    'a block without its capital',
    file,
    body('<dialogue>\n\nTexte.\n\n</dialogue>'),
    'block-unknown',
    12,
    'Écrivez « Dialogue »',
  ],
  [
    'a wrong attribute',
    file,
    body('<Example titre="x">\n\nTexte.\n\n</Example>'),
    'attribute-unknown',
    12,
    'Écrivez « title »',
  ],
  [
    'an attribute without quotes',
    file,
    body('<Example title=x>\n\nTexte.\n\n</Example>'),
    'attribute-quote',
    12,
    'title="…"',
  ],
  ['a brace', file, body('Un { tout seul.'), 'sign-brace', 12, '\\{'],
  ['a piece of code', file, body('Deux et deux font {2 + 2}.'), 'sign-brace', 12, '« {2 + 2} »'],
  ['a less-than sign', file, body('Si x <5 alors.'), 'sign-angle', 12, 'moins de'],
  ['an HTML comment', file, body('<!-- à revoir -->\n\nTexte.'), 'comment', 12, '{/* … */}'],
  [
    'an import',
    file,
    body("import Truc from './Truc.astro'\n\nTexte."),
    'code-line',
    12,
    'Retirez-la',
  ],
  ['an export', file, body('export const a = 1\n\nTexte.'), 'code-line', 12, 'Retirez-la'],
  ['an HTML tag', file, body('<div>\n\nTexte.\n\n</div>'), 'html-tag', 12, '« <div> »'],
  ['a link to nothing', file, body('[Là](/guide/deux/)'), 'link-unknown', 12, 'aucune page'],
  [
    'a link without its last slash',
    file,
    body('[Là](/guide/un)'),
    'link-unknown',
    12,
    'Écrivez « /guide/un/ »',
  ],
  [
    'a link to the other language',
    file,
    body('[Là](/en/guide/un/)'),
    'link-language',
    12,
    'Écrivez « /guide/un/ »',
  ],
  [
    'a link to a file',
    file,
    body('[Là](02-deux.mdx)'),
    'link-relative',
    12,
    'commence et finit par /',
  ],
  [
    'a whole address of the site itself',
    file,
    body('[Là](https://mentorat.example.org/charte/)'),
    'link-own',
    12,
    'Écrivez « /charte/ »',
  ],
  [
    'a link to a missing heading',
    file,
    body('[Là](/charte/#un-titr)'),
    'link-anchor',
    12,
    'Vouliez-vous dire « /charte/#un-titre » ?',
  ],
  ['a link without a text', file, body('[](/charte/)'), 'link-empty', 12, '[texte](adresse)'],
  ['an image without a description', file, body('![](photo.png)'), 'image-alt', 12, 'description'],
  [
    'an image that is not there',
    file,
    body('![Une photo](photo.png)'),
    'image-missing',
    12,
    'introuvable',
  ],
  [
    'an image from elsewhere',
    file,
    body('![Une photo](https://example.org/p.png)'),
    'image-elsewhere',
    12,
    'Copiez-la',
  ],
  ['a heading of level 1', file, body('# Titre'), 'heading-top', 12, '##'],
  ['a heading that skips a level', file, body('## Un\n\n#### Deux'), 'heading-jump', 14, '« ### »'],
  ['no ToDo', file, `${chapterFront('un')}Texte.\n`, 'to-do-missing', 12, 'À faire'],
  ['two ToDo', file, body(`Texte.${toDo}`), 'to-do-twice', 21, 'un seul'],
  [
    'a ToDo before the end',
    file,
    `${chapterFront('un')}${toDo.trimStart()}\nEncore.\n`,
    'to-do-early',
    12,
    'à la fin',
  ],
  ['a middle dot', file, body('Les mentoré·e·s.'), 'middle-dot', 12, '« mentoré·e·s »'],
  [
    'a block in plain Markdown',
    'fr/news/2026-11-01-ouvert.md',
    news('<Example>\n\nTexte.\n\n</Example>'),
    'block-markdown',
    8,
    '.mdx',
  ],
  [
    'a tag in plain Markdown',
    'fr/news/2026-11-01-ouvert.md',
    news('<script>x</script>'),
    'html-tag',
    8,
    '« <script> »',
  ],
];

const between: readonly Mistake[] = [
  [
    'a slug used twice',
    'fr/guide/02-deux.mdx',
    `${chapterFront('un', 2)}Texte.${toDo}`,
    'value-shared',
    3,
    'fr/guide/01-un.mdx',
  ],
  [
    'a place used twice',
    'fr/guide/02-deux.mdx',
    `${chapterFront('deux', 1)}Texte.${toDo}`,
    'value-shared',
    4,
    'fr/guide/01-un.mdx',
  ],
  [
    'two pages that are the same to the site',
    'fr/pages/other.mdx',
    '---\ntitle: "T"\nslug: t\ndescription: "D"\nupdated: 2026-11-22\nis: legal\n---\n\nTexte.\n',
    'value-shared',
    6,
    'fr/pages/legal.mdx',
  ],
  [
    'a FAQ place used twice',
    'fr/faq/02-x.md',
    '---\nquestion: "Q ?"\ngroup: general\norder: 1\n---\n\nR.\n',
    'value-shared',
    4,
    'fr/faq/01-temps.md',
  ],
  [
    'a page at the address of another part',
    'fr/pages/more.mdx',
    '---\ntitle: "T"\nslug: guide\ndescription: "D"\nupdated: 2026-11-22\n---\n\nT.\n',
    'slug-reserved',
    3,
    '« guide »',
  ],
  [
    'a text without its translation',
    'fr/guide/02-deux.mdx',
    `${chapterFront('deux', 2)}Texte.${toDo}`,
    'translation-missing',
    1,
    'en/guide/02-deux.mdx',
  ],
  [
    'a testimonial of an unknown programme',
    'fr/testimonials/01-samira.md',
    '---\nwho: "S"\nprogramme: releves\nexample: true\n---\n\nT.\n',
    'programme-unknown',
    3,
    'Vouliez-vous dire « releve » ?',
  ],
  [
    'a text of an unknown programme',
    'fr/programmes/autre.mdx',
    '---\ntitle: "T"\ndescription: "D"\nupdated: 2026-11-22\n---\n\nT.\n',
    'programme-missing',
    1,
    'programmes/autre.yaml',
  ],
  ['a Word file', 'fr/guide/02-deux.docx', '', 'file-document', 1, 'exportez-le en PDF'],
  [
    'a file in a wrong folder',
    'guide/02-deux.mdx',
    body('T.'),
    'file-unknown',
    1,
    "n'est pas à sa place",
  ],
  [
    'an ending that is not read',
    'forms/deux.yml',
    '',
    'file-extension',
    1,
    'Écrivez « deux.yaml »',
  ],
  [
    'a file name with accents',
    'fr/guide/02-Été.mdx',
    `${chapterFront('deux', 2)}Texte.${toDo}`,
    'file-name',
    1,
    'Écrivez « 02-ete.mdx »',
  ],
  [
    'a programme by a name that every object has',
    'programmes/constructor.yaml',
    programme,
    'name-reserved',
    1,
    '« constructor »',
  ],
  [
    'days out of order',
    releve,
    of('2027-04-16', '2027-06-16'),
    'dates-order',
    10,
    'après applications_close',
  ],
  [
    'a duration that does not fit the days',
    releve,
    of('duration_months: 9', 'duration_months: 6'),
    'duration',
    13,
    'il y en a 9',
  ],
  [
    'a criterion named twice',
    releve,
    of('[skills, place]', '[skills, skills]'),
    'item-twice',
    20,
    '« skills »',
  ],
  [
    'the same formula twice',
    releve,
    of('formula: one_to_one', 'formula: one_to_one\nfollowed_by: one_to_one'),
    'followed-same',
    6,
    'retirez followed_by',
  ],
  [
    'a hue used twice',
    'programmes/zwei.yaml',
    of('order: 1', 'order: 2'),
    'value-shared',
    4,
    'programmes/releve.yaml',
  ],
  [
    'a programme without its text',
    'programmes/zwei.yaml',
    of('order: 1', 'order: 2'),
    'prose-missing',
    1,
    'fr/programmes/zwei.mdx',
  ],
  [
    'an accent too faint to read',
    'site.yaml',
    siteFile.replace('#9a3b26', '#e8a04c'),
    'accent-faint',
    5,
    'plus foncée',
  ],
  [
    'an accent that would be taken for the hue of a programme, by day',
    'site.yaml',
    siteFile.replace('#9a3b26', '#7f1510'),
    'accent-like',
    5,
    'ressemble à brick',
  ],
  [
    'an accent that would be taken for the hue of a programme, by night',
    'site.yaml',
    siteFile.replace('#9a3b26', '#6b5220'),
    'accent-like',
    5,
    'ressemble à ochre',
  ],
];

describe('faults of a text', () => saysEach(pages));
describe('faults between files', () => saysEach(between));

test('a site without a legal notice is told how one is recognised, whatever its file is called', () => {
  const files = contentWith();
  const legal = files.get('fr/pages/legal.mdx') ?? '';
  files.delete('fr/pages/legal.mdx');
  const missing = () => checkContent(files).faults.filter(({ severity }) => severity === 'error');
  files.set('fr/pages/informations.mdx', legal.replace('is: legal\n', ''));
  expect(missing().map(({ file, code }) => `${file} ${code}`)).toEqual(['fr/pages legal-missing']);
  expect(
    missing()
      .map((fault) => sayFault(fault, 'fr'))
      .join(),
  ).toContain('is: legal');
  files.set('fr/pages/informations.mdx', legal);
  expect(missing()).toEqual([]);
});
