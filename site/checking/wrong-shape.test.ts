import { describe, expect, test } from 'vitest';
import { checkContent } from './check.ts';
import { sayFault } from './faults/fault.ts';
import { guarded } from './guarded.ts';
import { type Mistake, plain, saysOnly } from './testing/expectations.ts';
import { contentWith, formHead, programme, question, siteFile } from './testing/sound-content.ts';

const releve = 'programmes/releve.yaml';
const of = (from: string, to: string) => programme.replace(from, to);
const site = (from: string, to: string) => siteFile.replace(from, to);
const form = 'forms/ecrire.yaml';
const front = (lines: string, body = 'T.') => `---\n${lines}\n---\n\n${body}\n`;
const testimonial = 'who: "S"\nprogramme: releve\nphoto: farid.jpg';

const keys: readonly Mistake[] = [
  [
    'a key where all are taken',
    'site.yaml',
    `${site('repository', 'menu: x\nrepository')}clock: { zone: Europe/Paris, name: "heure de Paris" }\nmail_carrier: { name: "Poste", address: "Quelque part" }\n`,
    'key-unknown',
    4,
    "n'existe pas ici. Retirez cette ligne.",
  ],
  [
    'a key that no other resembles',
    form,
    formHead + question('a', 'text', 'places: 20'),
    'key-unknown',
    17,
    'Retirez cette ligne, ou écrivez',
  ],
  [
    'a photo of a testimonial',
    'fr/testimonials/01-samira.md',
    front(testimonial),
    'key-unknown',
    4,
    'Retirez cette ligne',
  ],
  [
    'a photo where no key is free',
    'fr/testimonials/01-samira.md',
    front(`${testimonial}\nexample: true\nfrom: 5f3a9c1e-0b7d-8abc-8def-0123456789ab`),
    'key-unknown',
    4,
    'Retirez cette ligne.',
  ],
  [
    'yes in French without a reminder',
    form,
    formHead + question('a', 'text', 'optional: oui').replace(/ +missing.*\n/, ''),
    'boolean-wanted',
    16,
    'Écrivez « true »',
  ],
];

const invented: readonly Mistake[] = [
  [
    'a key of the demonstration',
    'demonstration.yaml',
    'programmes:\n  x:\n    tick: {}\n',
    'key-unknown',
    3,
    'Vouliez-vous dire « ticks »',
  ],
  [
    'a number of the demonstration in letters',
    'demonstration.yaml',
    'numbers:\n  a: [1, deux]\n',
    'number-wanted',
    2,
    'Écrivez-le en chiffres',
  ],
];

test('the demonstration may speak of programmes and questions that are not there', () => {
  const text = 'programmes:\n  x: { ticks: { a: [b] } }\nquestions: { a: "B", c: [d, ""] }\n';
  expect(checkContent(contentWith({ 'demonstration.yaml': text })).faults).toEqual([]);
});

const general = 'question: "Q"\ngroup: general\norder: 1';
const charter = (day: string) => `title: "P"\nslug: charte\ndescription: "D"\nupdated: ${day}`;
const texts: readonly Mistake[] = [
  [
    'a day that no month has',
    releve,
    of('2027-04-16', '2027-02-30'),
    'date-bad',
    9,
    '« 2027-02-30 »',
  ],
  [
    'a question without an answer',
    'fr/faq/01-temps.md',
    front(general, ''),
    'answer-missing',
    5,
    'pas de réponse',
  ],
  [
    'a question answered by a comment',
    'fr/faq/01-temps.md',
    front(general, '<!-- à écrire -->'),
    'answer-missing',
    5,
    'Écrivez-la',
  ],
  [
    'a page without a text',
    'fr/pages/charter.mdx',
    front(charter('2026-11-22'), ''),
    'body-missing',
    6,
    'aucun texte',
  ],
  [
    'applications that close too late',
    releve,
    of('2027-04-16', '2027-04-30'),
    'dates-tight',
    9,
    '3 jours',
  ],
];

describe('keys without a place', () => saysOnly(keys));
describe('what invented people say', () => saysOnly(invented));
describe('texts and dates that are not enough', () => saysOnly(texts));

test('a translation older than its original is remarked on', () => {
  const changed = contentWith({ 'fr/pages/charter.mdx': front(charter('2026-12-24')) });
  const [fault, ...more] = checkContent(changed).faults;
  expect(more).toEqual([]);
  expect(fault).toMatchObject({ file: 'en/pages/charter.mdx', line: 5, severity: 'warning' });
  expect(fault && plain(sayFault(fault, 'fr'))).toContain(
    'fr/pages/charter.mdx a changé depuis (2026-12-24)',
  );
});

test('a programme whose every date is past is remarked on, and on its last day not yet', () => {
  const on = (day: string) =>
    checkContent(contentWith(), { now: new Date(`${day}T12:00:00Z`) }).faults.map(
      ({ code }) => code,
    );
  expect(on('2028-01-31')).toEqual([]);
  expect(on('2028-02-01')).toEqual(['dates-past']);
});

test('a programme that another edition follows may lie in the past, and only one follows it', () => {
  const edition = (year: number) =>
    programme
      .replaceAll(/202(\d)-/g, (_, last) => `20${Number(last) + 20 + year}-`)
      .replace('order: 1', `follows: releve\norder: ${year + 1}`)
      .replace('hue: plum', `hue: ${year === 1 ? 'sea' : 'pine'}`);
  const prose = (name: string) =>
    `---\ntitle: "${name}"\ndescription: "D."\nupdated: 2026-11-26\n---\n\nX.\n`;
  const files = (year: number) => ({
    [`programmes/n${year}.yaml`]: edition(year),
    [`fr/programmes/n${year}.mdx`]: prose(`N${year}`),
    [`en/programmes/n${year}.mdx`]: prose(`N${year}`),
  });
  const codes = (more: Record<string, string>) =>
    checkContent(contentWith(more), { now: new Date('2028-02-01T12:00:00Z') }).faults.map(
      ({ code }) => code,
    );
  expect(codes(files(1))).toEqual([]);
  expect(codes({ ...files(1), ...files(2) })).toEqual(['value-shared']);
});

test('a check that fails is a fault of its file, on its line', () => {
  const broken = () => {
    throw new URIError('URI malformed');
  };
  expect(guarded('fr/home.mdx', () => 7, broken)).toMatchObject([
    { file: 'fr/home.mdx', line: 7, code: 'check-failed', severity: 'error' },
  ]);
});
