import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { chance } from '../../commands/demonstration/chance.ts';
import { naughty } from '../../tests/support/naughty.ts';
import { expectSame } from '../../tests/support/same.ts';
import { seed } from '../../tests/support/seed.ts';
import { contentFiles } from '../../tests/support/shipped.ts';
import type { Language } from './language.ts';
import { typeset } from './typography.ts';

/** No-break spaces made visible: `_` is the narrow one, `~` the full one. */
const visible = (text: string): string => text.replaceAll('\u202f', '_').replaceAll('\u00a0', '~');
const hidden = (text: string): string => text.replaceAll('_', '\u202f').replaceAll('~', '\u00a0');

describe('French', () => {
  test.each([
    // Apostrophes and ellipses
    ["l'écoute d'aujourd'hui", 'l’écoute d’aujourd’hui'],
    ['Et puis...', 'Et puis…'],
    ['Quoi ?...', 'Quoi_?…'],
    // Quotation marks
    ['"Oui"', '«_Oui_»'],
    ['un "bon" mentor, "vraiment".', 'un «_bon_» mentor, «_vraiment_».'],
    ['"Il a dit "oui" hier"', '«_Il a dit «_oui_» hier_»'],
    ['""Oui" ? Non"', '«_«_Oui_»_? Non_»'],
    ['l\'"effet" mentor', 'l’«_effet_» mentor'],
    ['("oui")', '(«_oui_»)'],
    ['**"Oui"** et "**non**"', '**«_Oui_»** et «_**non**_»'],
    ['« Oui » et «non»', '«_Oui_» et «_non_»'],
    // Spaces before high marks, whether typed or not
    ['Qui ? Vous ! Moi ; lui : oui', 'Qui_? Vous_! Moi_; lui~: oui'],
    ['Qui? Vous! Moi; lui: oui', 'Qui_? Vous_! Moi_; lui~: oui'],
    ['Comment ?! Ah !!!', 'Comment_?! Ah_!!!'],
    ['"Qui ?" (moi !)', '«_Qui_?_» (moi_!)'],
    ['« Oui » ?', '«_Oui_»_?'],
    ['Pour 5 € ? À 10° ! [note] ; “mot” !', 'Pour 5~€_? À 10°_! [note]_; “mot”_!'],
    ['etc. : la suite… : la fin', 'etc.~: la suite…~: la fin'],
    ['Déjà_? Posé~: oui', 'Déjà_? Posé~: oui'],
    ['à 12:30, de 3:2', 'à 12:30, de 3:2'],
    // A day beside its month
    ['du 11 janvier au 1er mai 2027', 'du 11~janvier au 1er~mai 2027'],
    ['3 maisons, mars 3, 1,5 mars', '3 maisons, mars 3, 1,5 mars'],
    // Numbers
    ['1 000 000 de pas', '1_000_000 de pas'],
    ['12 000 € et 5 %', '12_000~€ et 5~%'],
    ['2 h, 30 min, 9 mois, 1 an, 3 semaines', '2~h, 30~min, 9~mois, 1~an, 3~semaines'],
    ['18 hommes, 2 animaux, 3 moistures', '18 hommes, 2 animaux, 3 moistures'],
    ['06 12 34 56 78 ou +32 470 12 34 56', '06 12 34 56 78 ou +32 470 12 34 56'],
    ['En 2027 150 binômes', 'En 2027 150 binômes'],
    // Addresses
    ["Voir https://ex.fr/l'a?b=1;c : oui", "Voir https://ex.fr/l'a?b=1;c~: oui"],
    ['"https://exemple.fr/a"', '«_https://exemple.fr/a_»'],
    [
      '[Lire](https://exemple.fr)? [Ici](/guide/a/) !',
      '[Lire](https://exemple.fr)_? [Ici](/guide/a/)_!',
    ],
    [
      "Écrivez à l'adresse a.b-c+d@ex-emple.co.fr !",
      'Écrivez à l’adresse a.b-c+d@ex-emple.co.fr_!',
    ],
    ['www.exemple.fr/?a:b ; puis', 'www.exemple.fr/?a:b_; puis'],
    ['', ''],
  ])('sets %j', (written, set) => {
    expect(visible(typeset(hidden(written), 'fr'))).toBe(set);
  });
});

describe('English', () => {
  test.each([
    ['by 16 December 2026, not 3 Marches', 'by 16~December 2026, not 3 Marches'],
    ["don't, it's the mentors' hour", 'don’t, it’s the mentors’ hour'],
    ['"Yes," she said.', '“Yes,” she said.'],
    ['"She said \'yes\' twice"', '“She said ‘yes’ twice”'],
    ['"\'Yes\' it is"', '“‘Yes’ it is”'],
    ['\'"Yes," he read\'', '‘“Yes,” he read’'],
    ['("no")—"yes"', '(“no”)—“yes”'],
    ['**"Yes"** and "**no**"', '**“Yes”** and “**no**”'],
    ['Who? You! Me; them: yes...', 'Who? You! Me; them: yes…'],
    ['10 % of 1 000', '10 % of 1 000'],
    ['"https://example.org/it\'s"', "“https://example.org/it's”"],
    ["o'b@example.org isn't", 'o’b@example.org isn’t'],
  ])('sets %j', (written, set) => {
    expect(visible(typeset(hidden(written), 'en'))).toBe(set);
  });
});

describe('a run that follows other inline content', () => {
  test.each<[string, Language, string, string]>([
    ['"', 'fr', 'i', '_»'],
    ['"', 'fr', ' ', '«_'],
    ['"', 'fr', '', '«_'],
    ['"', 'fr', '’', '«_'],
    ['"', 'en', 's', '”'],
    ['"', 'en', '(', '“'],
    ["'s own", 'en', 'e', '’s own'],
    ["'so'", 'en', ' ', '‘so’'],
    [' ! Oui', 'fr', 'n', '_! Oui'],
    [' : oui', 'fr', 'n', '~: oui'],
  ])('%j in %s after %j is set %j', (run, language, before, set) => {
    expect(visible(typeset(run, language, before))).toBe(set);
  });
});

interface Shipped {
  readonly file: string;
  readonly language: Language;
  readonly text: string;
}

/** The texts of a YAML value; those in a map of languages belong to theirs, others to both. */
function* textsIn(value: unknown, file: string, language?: Language): Generator<Shipped> {
  if (typeof value === 'string')
    for (const each of language ? [language] : (['fr', 'en'] as const))
      yield { file, language: each, text: value };
  else if (value !== null && typeof value === 'object')
    for (const [key, each] of Object.entries(value))
      yield* textsIn(each, file, key === 'fr' || key === 'en' ? key : language);
}

const shipped: readonly Shipped[] = contentFiles.flatMap(({ path, text }) => {
  if (path.endsWith('.yaml')) return [...textsIn(parse(text), path)];
  const language = path.startsWith('en/') ? 'en' : 'fr';
  return [text, ...text.split('\n')].map((each) => ({ file: path, language, text: each }));
});

describe('setting a text twice', () => {
  const twice = ({ text, language }: Omit<Shipped, 'file'>, before = '') => {
    const once = typeset(text, language, before);
    return { once, again: typeset(once, language, before) };
  };

  test('changes nothing in any text that is shipped', () => {
    for (const each of shipped) {
      const { once, again } = twice(each);
      expectSame({ of: each.file, again }, { of: each.file, again: once });
    }
  });

  test(`changes nothing in any row of marks, words and spaces (seed ${seed})`, () => {
    const luck = chance(seed);
    const parts = [
      ...'"\'«»“”‘’ ~_?!;:.,…()[]*-–/@%€a1é\n',
      ...['...', ' ', ' ', 'mot', '000', 'https://', 'www.', '/guide/', 'a@b.fr', 'h', 'ans'],
    ];
    for (let round = 0; round < 8_000; round++) {
      const text = hidden(
        Array.from({ length: luck.between(1, 9) }, () => luck.oneOf(parts)).join(''),
      );
      for (const language of ['fr', 'en'] as const) {
        const { once, again } = twice({ text, language }, luck.oneOf(['', 'a', ' ', '(']));
        const of = `${language} ${visible(text)}`;
        expectSame({ of, again: visible(again) }, { of, again: visible(once) });
      }
    }
  });

  test('changes nothing in hostile texts', () => {
    for (const text of naughty)
      for (const language of ['fr', 'en'] as const) {
        const { once, again } = twice({ text, language });
        expect(again).toBe(once);
      }
  });
});

test('every text that is shipped in YAML is rid of straight marks', () => {
  const texts = shipped.filter(({ file }) => file.endsWith('.yaml'));
  for (const { file, text, language } of texts)
    if (!/https?:|@/.test(text)) expect(typeset(text, language), file).not.toMatch(/["']|\.\.\./);
});
