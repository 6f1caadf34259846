import { describe, expect, test } from 'vitest';
import { checkContent } from './check.ts';
import { sayFault } from './faults/fault.ts';
import { type Mistake, saysEach } from './testing/expectations.ts';
import {
  chapterFront,
  contentWith,
  programme,
  questionPage,
  siteFile,
  toDo,
} from './testing/sound-content.ts';

const body = (text: string) => chapterFront('un') + text + toDo;
const of = (from: string, to: string) => programme.replace(from, to);
const releve = 'programmes/releve.yaml';

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
    'two pages of questions at one address',
    'faq/second.yaml',
    questionPage.replace('Une', 'Seconde'),
    'value-shared',
    2,
    'faq/premiere.yaml',
  ],
  [
    'a page of questions that takes the name of the general one',
    'faq/general.yaml',
    questionPage.replace('premiers-pas, en: first-steps', 'autre, en: other'),
    'name-reserved',
    1,
    '« general »',
  ],
  [
    'a question on a page that nobody has made',
    'fr/faq/02-x.md',
    '---\nquestion: "Q ?"\ngroup: premieres\norder: 1\n---\n\nR.\n',
    'faq-group-unknown',
    3,
    'Vouliez-vous dire « premiere » ? (Mots admis : general, premiere.)',
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
    'a step named twice',
    releve,
    `${programme}steps:\n  mentor:\n    - { id: read, label: { fr: "Lire", en: "Read" } }\n    - { id: read, label: { fr: "Relire", en: "Read on" } }\n`,
    'item-twice',
    30,
    '« read »',
  ],
  [
    'a step whose page is not there',
    releve,
    `${programme}steps:\n  mentee:\n    - id: read\n      label: { fr: "Lire", en: "Read" }\n      link: { fr: "/guide/unn/", en: "/en/guide/" }\n`,
    'link-unknown',
    31,
    '/guide/un/',
  ],
  [
    'a step whose page is in the other language',
    releve,
    `${programme}steps:\n  mentee:\n    - id: read\n      label: { fr: "Lire", en: "Read" }\n      link: { fr: "/guide/un/", en: "/guide/un/" }\n`,
    'link-language',
    31,
    'page',
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
