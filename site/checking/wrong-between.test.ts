import { describe, expect, test } from 'vitest';
import { checkContent } from './check.ts';
import { sayFault } from './faults/fault.ts';
import { type Mistake, saysEach } from './testing/expectations.ts';
import {
  chapterFront,
  contentWith,
  programme,
  questionPage,
  toDo,
} from './testing/sound-content.ts';

const body = (text: string) => chapterFront('un') + text + toDo;

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
