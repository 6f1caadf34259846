import { expect, test } from 'vitest';
import { checkContent } from './check.ts';
import { editorLanguage } from './editor-language.ts';
import { isError, sayFault } from './faults/fault.ts';
import { type FaultCode, sentences } from './faults/words.ts';
import { readWhole } from './folder.ts';
import { closingLine, printedFaults } from './print.ts';
import { faultsWith, plain } from './testing/expectations.ts';
import {
  chapterFront,
  contentWith,
  formHead,
  question,
  siteFile,
  toDo,
} from './testing/sound-content.ts';

const { files: shipped } = await readWhole('content');

test('a content without fault has none', () => {
  expect(checkContent(contentWith()).faults).toEqual([]);
});

test('no shipped file has a fault that stops the build', () => {
  expect(
    checkContent(shipped)
      .faults.filter(isError)
      .map((fault) => `${fault.file}:${fault.line} ${sayFault(fault, 'en')}`),
  ).toEqual([]);
});

test('all that is shipped is read', () => {
  const { forms, programmes, written, found } = checkContent(shipped);
  expect(forms.length).toBe([...shipped.keys()].filter((path) => path.startsWith('forms/')).length);
  expect(programmes.length).toBe(
    [...shipped.keys()].filter((path) => path.startsWith('programmes/')).length,
  );
  expect(Object.values(written).flat().length).toBe(found.length);
});

test('a content of nothing but settings and a French guide has no error', () => {
  const files = new Map([
    ['site.yaml', siteFile],
    ...Array.from({ length: 3 }, (_, at): [string, string] => [
      `fr/guide/chapter-${at}.mdx`,
      `${chapterFront(`chapter-${at}`, at + 1)}Texte.${toDo}`,
    ]),
  ]);
  const { faults } = checkContent(files);
  expect(faults.filter(isError)).toEqual([]);
});

test('five mistakes in one file are said at once, each on its line', () => {
  const text = (formHead + question('a', 'txt') + question('a', 'email'))
    .replace('"Écrire"', 'Écrire : ici')
    .replace('minutes: 2', 'minutes: deux')
    .replace('keep_months', 'keep_month');
  const faults = faultsWith({ 'forms/ecrire.yaml': text });
  expect(faults.map(({ line, code }) => `${line} ${code}`)).toEqual([
    '1 yaml-colon',
    '4 number-wanted',
    '7 key-unknown',
    '13 kind-unknown',
    '17 question-twice',
  ]);
});

test('mistakes in several files are said together, file by file', () => {
  const faults = faultsWith({
    'site.yaml': siteFile.replace('"#9a3b26"', 'rouge'),
    'forms/ecrire.yaml': formHead + question('a', 'mail'),
    'fr/guide/01-un.mdx': `${chapterFront('un')}[x](/rien/)${toDo}`,
  });
  expect(faults.map(({ file, code }) => `${file} ${code}`)).toEqual([
    'forms/ecrire.yaml kind-unknown',
    'fr/guide/01-un.mdx link-unknown',
    'site.yaml colour-bad',
  ]);
  const list = plain(printedFaults(faults, 'fr', 'content'));
  expect(list).toContain('content/forms/ecrire.yaml\n  ligne 13 · questions › a › kind\n');
  expect(closingLine(faults, 'fr')).toBe('3 erreurs dans 3 fichiers');
  expect(closingLine(faults, 'en')).toBe('3 errors in 3 files');
});

/** Chapters of the guide that nobody translated, each with the same link to nothing. */
const untranslated = (count: number) =>
  faultsWith(
    Object.fromEntries(
      Array.from({ length: count }, (_, at) => [
        `fr/guide/chapter-${at}.mdx`,
        `${chapterFront(`chapter-${at}`, at + 2)}[x](/rien/)${toDo}`,
      ]),
    ),
  );

test('of many texts without translation ten are named and the others counted, errors all said', () => {
  const faults = untranslated(200);
  const list = plain(printedFaults(faults, 'fr', 'content'));
  expect(list.match(/Ce texte n'a pas sa traduction/g)).toHaveLength(10);
  expect(list.match(/^content\/fr\/guide\/chapter-/gm)).toHaveLength(200);
  expect(list.match(/Le lien/g)).toHaveLength(200);
  expect(list).toMatch(/\n\nEt 190 autres textes n'ont pas leur traduction\.$/);
  expect(printedFaults(faults, 'en', 'content')).toMatch(
    /\n\nAnd 190 more texts have no translation\.$/,
  );
  expect(closingLine(faults, 'fr')).toBe('200 erreurs dans 200 fichiers, 200 remarques');
});

test('up to ten texts without translation are all named, and one more is one text', () => {
  expect(printedFaults(untranslated(10), 'fr', 'content')).not.toMatch(/^Et /m);
  expect(plain(printedFaults(untranslated(11), 'fr', 'content'))).toMatch(
    /\n\nEt 1 autre texte n'a pas sa traduction\.$/,
  );
});

test('a question of a misspelt kind has its other faults said too', () => {
  const faults = faultsWith({
    'forms/ecrire.yaml': formHead + question('a', 'txt', 'max_lenght: 3'),
  });
  expect(faults.map(({ code, where }) => `${code} ${where}`)).toEqual([
    'kind-unknown questions › a › kind',
    'key-unknown questions › a › max_lenght',
  ]);
});

test('a slip in YAML causes no fault where there is none', () => {
  const faults = faultsWith({
    'forms/ecrire.yaml': formHead.replace('"Bonjour."', '"Bonjour.') + question('a', 'text'),
  });
  expect(faults.map(({ code }) => code)).toEqual(['yaml-quote-open']);
});

test('files with Windows line ends and a byte-order mark are read alike', () => {
  const text = `\ufeff${chapterFront('un')}[x](/rien/)${toDo}`.replaceAll('\n', '\r\n');
  expect(
    faultsWith({ 'fr/guide/01-un.mdx': text }).map(({ line, code }) => `${line} ${code}`),
  ).toEqual(['12 link-unknown']);
});

test('the programmes are the options where a form asks for them', () => {
  const files = contentWith({
    'forms/ecrire.yaml': formHead + question('programme', 'choice', 'options: programmes'),
  });
  const [form] = checkContent(files).forms;
  expect(form?.pages[0]?.questions[0]).toMatchObject({
    options: [{ value: 'releve', label: { fr: 'Relève', en: 'Relay' } }],
  });
});

test('every fault can be said in both languages without its facts', () => {
  for (const code of Object.keys(sentences('fr')) as FaultCode[])
    for (const language of ['fr', 'en'] as const) {
      const said = sayFault({ file: 'f', line: 1, where: '', code, severity: 'error' }, language);
      expect(said).toMatch(/[.?}]$/);
      expect(said).not.toMatch(/undefined|zod|expected string/i);
    }
});

test('the editor is spoken to in the language of the machine, French unless it is English', () => {
  const both = ['fr', 'en'] as const;
  expect(editorLanguage(both, [], {})).toBe('fr');
  expect(editorLanguage(both, [], { LANG: 'C.UTF-8' })).toBe('fr');
  expect(editorLanguage(both, [], { LANG: 'en_GB.UTF-8' })).toBe('en');
  expect(editorLanguage(both, ['--fr'], { LANG: 'en_GB.UTF-8' })).toBe('fr');
  expect(editorLanguage(both, ['--en'], {})).toBe('en');
});

test('the editor of a site of one language is spoken to in it, unless another is asked for', () => {
  expect(editorLanguage(['en'], [], { LANG: 'fr_FR.UTF-8' })).toBe('en');
  expect(editorLanguage(['fr'], [], { LANG: 'en_GB.UTF-8' })).toBe('fr');
  expect(editorLanguage(['en'], ['--fr'], {})).toBe('fr');
});
