import { describe, expect, test } from 'vitest';
import { faultsWith, type Mistake, saysEach } from './testing/expectations.ts';
import { programme, siteFile } from './testing/sound-content.ts';

const of = (from: string, to: string) => programme.replace(from, to);
const releve = 'programmes/releve.yaml';

const mistakes: readonly Mistake[] = [
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
    'steps against silence that do not follow each other',
    releve,
    `${programme}silence: { nudge_after_days: 60 }\n`,
    'silence-order',
    27,
    'ne se suivent pas (« 60, 49, 70 » jours)',
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
    'an edition that follows none',
    releve,
    of('order: 1', 'follows: releve-2026\norder: 1'),
    'programme-unknown',
    3,
    "n'existe pas",
  ],
  [
    'an edition that follows itself',
    releve,
    of('order: 1', 'follows: releve\norder: 1'),
    'follows-later',
    3,
    'Corrigez follows ou les dates',
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

describe('faults of a programme', () => saysEach(mistakes));

test('a duration below nothing is told of alone', () => {
  const measured = of('target:', 'measures: [{ measure: sessions, at_least: 5 }]\n    target:');
  const faults = faultsWith({
    [releve]: measured.replace('duration_months: 9', 'duration_months: -9'),
  });
  expect(faults.map(({ code }) => code)).toEqual(['number-small']);
});
