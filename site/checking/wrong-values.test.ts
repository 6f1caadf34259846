import { describe } from 'vitest';
import { type Mistake, saysEach } from './testing/expectations.ts';
import { formHead, programme, question, siteFile } from './testing/sound-content.ts';

const site = (from: string, to: string) => siteFile.replace(from, to);
const form = (from: string, to: string) => formHead.replace(from, to) + question('word', 'text');
const of = (from: string, to: string) => programme.replace(from, to);
const at = 'site.yaml';
const one = 'forms/ecrire.yaml';
const two = 'programmes/releve.yaml';

const shape: readonly Mistake[] = [
  [
    'a key with a letter missing',
    one,
    form('keep_months', 'keep_month'),
    'key-unknown',
    7,
    'Vouliez-vous dire « keep_months » ?',
  ],
  ['a French key', one, form('title:', 'titre:'), 'key-unknown', 1, 'Écrivez « title »'],
  [
    'a missing key',
    one,
    form('legal_basis: consent\n', ''),
    'key-missing',
    1,
    '« legal_basis: … »',
  ],
  ['an empty key', one, form('minutes: 2', 'minutes:'), 'key-empty', 4, '« minutes » est vide'],
  [
    'a list where a text belongs',
    one,
    form('title: { fr: "Écrire", en: "Write" }', 'title: [a, b]'),
    'words-wanted',
    1,
    'et non une liste',
  ],
  [
    'a clock named by its city alone',
    at,
    `${siteFile}clock: { zone: Réunion, name: "heure de La Réunion" }\n`,
    'zone-unknown',
    11,
    'Vouliez-vous dire « Indian/Reunion » ?',
  ],
  [
    'a clock that keeps one hour all year',
    at,
    `${siteFile}clock: { zone: CET, name: "heure de Paris" }\n`,
    'zone-unknown',
    11,
    'par exemple Europe/Paris',
  ],
  [
    'a number where a text belongs',
    at,
    site('"04 65 71 12 34"', '0465711234'),
    'text-wanted',
    7,
    '« 0465711234 »',
  ],
  [
    'a word where a number belongs',
    one,
    form('minutes: 2', 'minutes: deux'),
    'number-wanted',
    4,
    '« deux »',
  ],
  ['half a minute', one, form('minutes: 2', 'minutes: 2.5'), 'whole-wanted', 4, 'nombre entier'],
  [
    'a word where a list belongs',
    two,
    of('[skills, place]', 'skills'),
    'list-wanted',
    20,
    'Écrivez [un, deux]',
  ],
  ['an unknown word', two, of('hue: plum', 'hue: prune'), 'word-unknown', 4, 'Écrivez « plum »'],
  [
    'an unknown legal basis',
    one,
    form('consent', 'consentement'),
    'word-unknown',
    6,
    'Écrivez « consent »',
  ],
  [
    'a text that is too long',
    at,
    site('"Binôme"', `"${'m'.repeat(41)}"`),
    'text-long',
    1,
    '41 caractères, pour 40 au plus',
  ],
  [
    'a number that is too big',
    one,
    form('minutes: 2', 'minutes: 90'),
    'number-big',
    4,
    "d'au plus 60",
  ],
  [
    'a number that is too small',
    two,
    of('duration_months: 9', 'duration_months: 0'),
    'number-small',
    13,
    "d'au moins 1",
  ],
  ['a list that is too short', two, of('[skills, place]', '[]'), 'list-short', 20, 'au moins 1'],
  [
    'a day written the French way',
    two,
    of('2027-05-03', '03/05/2027'),
    'date-bad',
    10,
    'Écrivez « 2027-05-03 »',
  ],
  [
    'a day that does not exist',
    two,
    of('2027-05-03', '2027-02-30'),
    'date-bad',
    10,
    "n'est pas une date",
  ],
  [
    'an address with accents',
    one,
    form('fr: ecrire', 'fr: Écrire ici'),
    'slug-bad',
    2,
    'Écrivez « ecrire-ici »',
  ],
  ['a colour by its name', at, site('"#9a3b26"', '"brique"'), 'colour-bad', 5, '#9a3b26'],
  ['a short colour', at, site('"#9a3b26"', '"#923"'), 'colour-bad', 5, 'Écrivez « #992233 »'],
  [
    'an e-mail address without its end',
    at,
    site('h@example.org', 'h@example'),
    'email-bad',
    7,
    'nom@example.org',
  ],
  [
    'an address without https',
    at,
    site('https://mentorat', 'http://mentorat'),
    'url-bad',
    3,
    'Écrivez « https://mentorat.example.org »',
  ],
  ['words without French', at, site('fr: "À deux", ', ''), 'french-missing', 2, 'texte français'],
  ['words without English', at, site(', en: "In pairs"', ''), 'english-missing', 2, 'Ajoutez en:'],
  ['a text where keys belong', at, 'Bonjour\n', 'map-wanted', 1, 'une ligne « clé: valeur »'],
];

describe('faults of keys and values', () => saysEach(shape));
