import { describe, expect, test } from 'vitest';
import { faultsWith, type Mistake, saysOnly } from './testing/expectations.ts';
import { chapterFront, formHead, programme, question, toDo } from './testing/sound-content.ts';

const text = `${chapterFront('deux', 2)}Texte.${toDo}`;
const places: readonly Mistake[] = (
  [
    ['fr/Guide/02-deux.mdx', 'fr/guide/02-deux.mdx'],
    ['FR/guide/02-deux.mdx', 'fr/guide/02-deux.mdx'],
    ['fr/guides/02-deux.mdx', 'fr/guide/02-deux.mdx'],
    ['fr/guide/mars/02-deux.mdx', 'fr/guide/02-deux.mdx'],
    ['Forms/deux.yaml', 'forms/deux.yaml'],
    ['form/deux.yaml', 'forms/deux.yaml'],
  ] as const
).map(([from, to]) => [from, from, text, 'file-folder', 1, `Écrivez « ${to} »`]);

test('a form called by a number is advised a name that is taken', () => {
  const written = (formHead + question('word', 'text')).replace(/ecrire|write/g, 'autre');
  const advised = (name: string) =>
    faultsWith({ [`forms/${name}.yaml`]: written }).map(({ code, nearest }) => [code, nearest]);
  expect(advised('1')).toEqual([['form-name', 'formulaire-1']]);
  expect(advised('formulaire-1')).toEqual([]);
});

test('of a programme under a name that will not do, only the name is told', () => {
  const other = programme.replace('order: 1', 'order: 2').replace('plum', 'sea');
  expect(faultsWith({ 'programmes/Été.yaml': other }).map(({ code }) => code)).toEqual([
    'file-name',
  ]);
});

test('two texts of one name are told, whatever their endings', () => {
  const faults = faultsWith({
    'fr/faq/01-temps.mdx': '---\nquestion: "Q ?"\ngroup: general\norder: 2\n---\n\nOui.\n',
  });
  expect(faults.map(({ file, code }) => [file, code])).toEqual([
    ['fr/faq/01-temps.mdx', 'file-twice'],
  ]);
});

test('no page is called as what the platform answers itself', () => {
  const page =
    '---\ntitle: "T"\nslug: cdn-cgi\ndescription: "D"\nupdated: 2026-11-22\n---\n\nTexte.\n';
  const faults = faultsWith({
    'fr/pages/deux.mdx': page,
    'en/pages/deux.mdx': page.replace('cdn-cgi', 'two'),
  });
  expect(faults.map(({ code }) => code)).toEqual(['slug-reserved']);
});

describe('files in no folder of theirs', () => saysOnly(places));
