import { describe, expect, test } from 'vitest';
import { chance } from '../../../commands/demonstration/chance.ts';
import { naughty } from '../../../tests/support/naughty.ts';
import { answerTo } from '../../../tests/support/random-answers.ts';
import { expectSame } from '../../../tests/support/same.ts';
import { seed } from '../../../tests/support/seed.ts';
import { notASentence } from '../../../tests/support/sentence.ts';
import { houseForms, optionsNamed, shippedForms } from '../../../tests/support/shipped.ts';
import type { Language } from '../../words/language.ts';
import { plain } from '../../words/said.ts';
import type { Answer } from '../answer.ts';
import type { AnsweredQuestion, Question } from '../question.ts';
import { takesAnswer } from '../questions.ts';
import { sayWrong, type Wrong } from '../words.ts';
import {
  answerReader,
  controlOf,
  countedValues,
  kindOf,
  questionShape,
  showAnswer,
} from './index.ts';
import { Refusal } from './kind.ts';

type Kind = AnsweredQuestion['kind'];
const both: readonly Language[] = ['fr', 'en'];

const ask = (kind: Kind, more: Record<string, unknown> = {}): AnsweredQuestion => {
  const made = questionShape().parse({
    id: 'asked',
    kind,
    label: 'Quoi',
    seen_by: 'coordinator',
    ...more,
  });
  if (!takesAnswer(made)) throw new Error('no answer');
  return made;
};

const ends = { low: { fr: 'Peu', en: 'Little' }, high: { fr: 'Beaucoup', en: 'A lot' } };
const pets = [
  ...optionsNamed('cat', 'dog', 'other'),
  { value: 'none', label: { fr: 'Aucun', en: 'None' }, exclusive: true },
];

/** Every kind: its questions, what must be accepted and as what, what must be refused and why. */
const kinds: Record<
  Kind,
  readonly {
    question: AnsweredQuestion;
    right: readonly [sent: string[], answer: Answer][];
    wrong: readonly [sent: string[], why: Wrong['wrong']][];
  }[]
> = {
  text: [
    {
      question: ask('text', { max_length: 5 }),
      right: [
        [['abcde'], 'abcde'],
        [['😀😀😀😀😀'], '😀😀😀😀😀'],
        [['e\u0301'.repeat(5)], 'ééééé'],
        [['ab\u0000c'], 'abc'],
        [['a\tb'], 'a\tb'],
        [['ab\r\nc'], 'ab c'],
        [['ab \n\nc'], 'ab c'],
        [['ab\u2028c'], 'ab c'],
        [['ab\u000bc'], 'ab c'],
      ],
      wrong: [[['abcdef'], 'too_long']],
    },
  ],
  long_text: [
    {
      question: ask('long_text', { max_length: 4 }),
      right: [
        [['a\r\nbc'], 'a\nbc'],
        [['😀😀😀😀'], '😀😀😀😀'],
        [['a\r\n\r\nb'], 'a\n\nb'],
      ],
      wrong: [
        [['abc\r\nd'], 'too_long'],
        [['😀😀😀😀😀'], 'too_long'],
      ],
    },
  ],
  email: [
    {
      question: ask('email'),
      right: [
        [['a@b.fr'], 'a@b.fr'],
        [['prénom+x@sous.exämple.fr'], 'prénom+x@sous.exämple.fr'],
        [["o'brien@mail.ie"], "o'brien@mail.ie"],
        [['o’brien@mail.ie'], "o'brien@mail.ie"],
        [[`${'a'.repeat(64)}@${'b'.repeat(63)}.fr`], `${'a'.repeat(64)}@${'b'.repeat(63)}.fr`],
        [['a@почта.рф'], 'a@почта.рф'],
        [['a@xn--80a1acny.xn--p1ai'], 'a@xn--80a1acny.xn--p1ai'],
        [['marie+mentorat@123.exemple.photography'], 'marie+mentorat@123.exemple.photography'],
        ...[
          'marie@exemple.fr,',
          'marie@exemple.fr;',
          'marie@exemple.fr.',
          'marie@exemple.fr)',
          'marie@exemple.fr/',
          '<marie@exemple.fr>',
          '<marie@exemple.fr>;',
          '"marie@exemple.fr"',
          '« marie@exemple.fr »',
          '“marie@exemple.fr”',
          "'marie@exemple.fr'",
          '(marie@exemple.fr)',
          'Marie<marie@exemple.fr>',
          '"Dupont, Marie" <marie@exemple.fr>',
          'Marie D. < marie@exemple.fr >',
          'mailto:marie@exemple.fr',
          'MAILTO:marie%40exemple.fr?subject=Bonjour',
          '<mailto:marie@exemple.fr>',
          '\u00a0marie@exemple.fr\u202f',
          'marie@exemple.fr\u200b',
          '\u202amarie@exemple.fr\u202c',
          'ma\u00adrie@exem\u200bple.fr',
          'ma\ufeffrie@exemple.fr',
          'E-mail : marie@exemple.fr',
          'courriel: <marie@exemple.fr>',
          'marie＠exemple．fr',
          '‹marie@exemple.fr›',
          '*marie@exemple.fr*',
          'marie@exemple.fr…',
          'marie@exemple.fr ?',
        ].map((sent): [string[], Answer] => [[sent], 'marie@exemple.fr']),
        [['pre\u0301nom@exemple.fr'], 'prénom@exemple.fr'],
      ],
      wrong: [
        [['marie'], 'email'],
        [['marie@exemple'], 'email'],
        [['marie@exemple.f1'], 'email'],
        [['marie@exemple.1er'], 'email'],
        [['marie@imprimante.local'], 'email'],
        [['marie@exemple.fr paul@exemple.fr'], 'email'],
        [['marie@exemple.'], 'email'],
        [['marie@.fr'], 'email'],
        [['marie@exemple..fr'], 'email'],
        [['@exemple.fr'], 'email'],
        [['a@b@c.fr'], 'email'],
        [['a b@c.fr'], 'email'],
        [['marie@exemple,fr'], 'email'],
        [['marie,d@exemple.fr'], 'email'],
        [['.marie@exemple.fr'], 'email'],
        [['marie.@exemple.fr'], 'email'],
        [['marie..d@exemple.fr'], 'email'],
        [['marie@-exemple.fr'], 'email'],
        [['marie@exemple-.fr'], 'email'],
        [['marie@exe_mple.fr'], 'email'],
        [['marie@exemple.123'], 'email'],
        [['marie@127.0.0.1'], 'email'],
        [['marie@[127.0.0.1]'], 'email'],
        [['marie@exemple.f'], 'email'],
        [['marie@exemple.fr:25'], 'email'],
        [['marie@exemple.fr/x'], 'email'],
        [['marie@exem%70le.fr'], 'email'],
        [['marie@xn--.fr'], 'email'],
        [['marie @exemple.fr'], 'email'],
        [['marie@ exemple.fr'], 'email'],
        [['marie@exemple.fr, paul@exemple.fr'], 'email'],
        [['marie@exemple.fr paul@exemple.fr'], 'email'],
        [['<marie@exemple.fr> <paul@exemple.fr>'], 'email'],
        [['marie at exemple.fr'], 'email'],
        [['Marie <>'], 'email'],
        [[`${'a'.repeat(65)}@exemple.fr`], 'email'],
        [[`a@${'b'.repeat(64)}.fr`], 'email'],
        [[`a@${'é'.repeat(60)}.fr`], 'email'],
        [['a@b.fr\nBcc: c@d.fr'], 'email'],
        [[`a@${'b'.repeat(251)}.fr`], 'email'],
      ],
    },
  ],
  phone: [
    {
      question: ask('phone'),
      right: [
        [['06 12 34 56 78'], '06 12 34 56 78'],
        [['+33 (0)6.12-34/56'], '+33 (0)6.12-34/56'],
        [['123456'], '123456'],
        [['123456789012345'], '123456789012345'],
        [['06\u00a012\u202f34\u200956\u300078'], '06 12 34 56 78'],
        [['\u202a+33 6 12 34 56 78\u202c\u200b'], '+33 6 12 34 56 78'],
        ...[
          '06‑12‑34‑56‑78',
          '06–12—34−56‒78',
          '０６ １２ ３４ ５６ ７８',
          '(+33) 6 12 34 56 78',
          '(0033) 6 12 34 56 78',
          '+ 33 6 12 34 56 78',
          '01 23 45 67 89 poste 12',
          '01 23 45 67 89, poste 12',
          '01 23 45 67 89 (poste 1234)',
          '020 7946 0018 ext. 12',
          '020 7946 0018 ext 12',
          '020 7946 0018 Extension 12',
          '020 7946 0018 x12',
          '02079460018x12',
          '+1 202-555-0123 #12',
          'tel:+33612345678',
          '+33123456789;ext=12',
          'Tél. : 06 12 34 56 78',
          'mobile: +33 6 12 34 56 78',
          '06·12·34·56·78',
          '06_12_34_56_78',
          '01 23 45 67 89 p. 12',
          '01 23 45 67 89, poste n° 12',
        ].map((text): [string[], Answer] => [[text], text]),
      ],
      wrong: [
        [['12345'], 'phone'],
        [['1234567890123456'], 'phone'],
        [['06 12 34 56 78 (bureau)'], 'phone'],
        [['06+12345678'], 'phone'],
        [['12345 poste 67890'], 'phone'],
        [['poste 12'], 'phone'],
        [['06 12 34 56 78 poste'], 'phone'],
        [['06 12 34 56 78 / 06 12 34 56 79'], 'phone'],
        [['+33'], 'phone'],
        [['++33612345678'], 'phone'],
        [['06 12 34 56 78\n07'], 'phone'],
        [['06 12 34 56 78 ou 07 12 34 56 78'], 'phone'],
      ],
    },
  ],
  number: [
    {
      question: ask('number', { min: 1, max: 1200, unit: { fr: 'minutes', en: 'minutes' } }),
      right: [
        [['1'], 1],
        [['1200'], 1200],
        [['1\u202f200'], 1200],
        [['1 200'], 1200],
        [['1\u00a0200\u200b'], 1200],
        [['1’200'], 1200],
        [['1,200'], 1200],
        [['1.200'], 1200],
        [['+ 7'], 7],
        [['１２'], 12],
        [['+7'], 7],
        [['7,0'], 7],
      ],
      wrong: [
        [['0'], 'whole_number'],
        [['1201'], 'whole_number'],
        [['1,5'], 'whole_number'],
        [['1e2'], 'whole_number'],
        [['0x10'], 'whole_number'],
        [['douze'], 'whole_number'],
        [['1,2,3'], 'whole_number'],
        [['1 2'], 'whole_number'],
        [['12 00'], 'whole_number'],
        [['−7'], 'whole_number'],
        [['1⁄2'], 'whole_number'],
      ],
    },
    {
      question: ask('number', { min: -2.5, max: 2.5, decimals: true }),
      right: [
        [['1,5'], 1.5],
        [['-2.5'], -2.5],
        ...['−2,5', '–2,5', '－２．５', '- 2,5'].map((text): [string[], Answer] => [[text], -2.5]),
        [['-0'], 0],
        [['1,250'], 1.25],
      ],
      wrong: [
        [['2,51'], 'number'],
        [['1.2,3'], 'number'],
      ],
    },
    {
      question: ask('number', { min: 0, max: 2_000_000, decimals: true }),
      right: [
        [['1 234,5'], 1234.5],
        [['1.234,5'], 1234.5],
        [['1,234.5'], 1234.5],
        [['1.234.567'], 1_234_567],
        [["1'234'567,5"], 1_234_567.5],
      ],
      wrong: [[['1.23.456'], 'number']],
    },
  ],
  date: [
    {
      question: ask('date', { earliest: '2027-02-01', latest: '2028-02-29' }),
      right: [
        [['2027-02-01'], '2027-02-01'],
        [['29/2/2028'], '2028-02-29'],
        [['03.04.2027'], '2027-04-03'],
        [['3-4-2027'], '2027-04-03'],
        [['2027-2-3'], '2027-02-03'],
        ...['28/02/2027', '28.2.2027', '28‑02‑2027', '28–02–27', '28/2/27', '28 02 2027'].map(
          (text): [string[], Answer] => [[text], '2027-02-28'],
        ),
        ...[
          '2027−02−28',
          '２０２７-０２-２８',
          '28 / 02 / 2027',
          '28⁄02⁄2027',
          '28/02/2027\u200e',
        ].map((text): [string[], Answer] => [[text], '2027-02-28']),
      ],
      wrong: [
        [['2027-01-31'], 'too_early'],
        [['2028-03-01'], 'too_late'],
        [['2027-02-29'], 'date'],
        [['31/04/2027'], 'date'],
        [['demain'], 'date'],
      ],
    },
  ],
  choice: [
    {
      question: ask('choice', { options: optionsNamed('cat', 'dog') }),
      right: [[['dog'], 'dog']],
      wrong: [
        [['bird'], 'option'],
        [['Dog'], 'option'],
        [['constructor'], 'option'],
      ],
    },
  ],
  choices: [
    {
      question: ask('choices', { options: pets, at_most: 2 }),
      right: [
        [
          ['dog', 'cat'],
          ['cat', 'dog'],
        ],
        [['dog', 'dog'], ['dog']],
        [['none'], ['none']],
      ],
      wrong: [
        [['cat', 'bird'], 'option'],
        [['none', 'cat'], 'exclusive'],
        [['cat', 'dog', 'other'], 'too_many'],
      ],
    },
  ],
  scale: [
    {
      question: ask('scale', { from: 1, to: 5, ...ends }),
      right: [
        [['1'], 1],
        [['5'], 5],
      ],
      wrong: [
        [['0'], 'point'],
        [['6'], 'point'],
        [['3.5'], 'point'],
        [['-1'], 'point'],
        [['trois'], 'point'],
      ],
    },
    {
      question: ask('scale', { from: 0, to: 10, ...ends }),
      right: [
        [['0'], 0],
        [['10'], 10],
      ],
      wrong: [[['11'], 'point']],
    },
  ],
  consent: [
    {
      question: ask('consent'),
      right: [[['yes'], 'yes']],
      wrong: [
        [['no'], 'option'],
        [['on'], 'option'],
      ],
    },
  ],
};

const shipped: readonly AnsweredQuestion[] = [...houseForms, ...shippedForms]
  .flatMap(({ pages }) => pages.flatMap(({ questions }): readonly Question[] => questions))
  .filter(takesAnswer);

/** Reads texts; the answer, or the fault found first. */
function read(asked: AnsweredQuestion, sent: string[]): { answer?: Answer; wrong?: Wrong } {
  const answer = answerReader(asked)(sent);
  return answer instanceof Refusal ? { wrong: answer.wrong } : { answer };
}

describe.each(Object.entries(kinds))('a question of kind %s', (name, cases) => {
  const kind = name as Kind;
  const asked = [
    ...cases.map(({ question }) => question),
    ...shipped.filter((each) => each.kind === kind),
  ];
  const sayings = (wrong: Wrong) =>
    both.flatMap((language) => notASentence(plain(sayWrong(wrong, language)), language));

  test.each(
    cases.flatMap(({ question, right }) =>
      right.map(([sent, answer]) => ({ question, sent, answer })),
    ),
  )('reads $sent as $answer', ({ question, sent, answer }) => {
    expect(read(question, sent)).toEqual({ answer });
  });

  test.each(
    cases.flatMap(({ question, wrong }) => wrong.map(([sent, why]) => ({ question, sent, why }))),
  )('refuses $sent with a sentence in both languages: $why', ({ question, sent, why }) => {
    const { wrong } = read(question, sent);
    expect(wrong?.wrong).toBe(why);
    if (wrong) expect(sayings(wrong)).toEqual([]);
  });

  test(`accepts again what it stored, and shows it in both languages (seed ${seed})`, () => {
    const luck = chance(seed);
    for (const question of asked)
      for (let round = 0; round < 10; round++) {
        const [texts, answer] = answerTo(question, luck);
        expectSame({ of: question.id, ...read(question, texts) }, { of: question.id, answer });
        const stored: Answer = JSON.parse(JSON.stringify(answer));
        const again = read(question, [stored].flat().map(String));
        expectSame({ of: question.id, ...again }, { of: question.id, answer });
        for (const language of both) {
          const shown = showAnswer(question, stored, language);
          expectSame(shown.length, [answer].flat().length);
          expectSame(
            shown.filter((text) => !/\S/.test(plain(text))),
            [],
          );
        }
      }
  });

  test(`counts an answer under the same values however it was sent (seed ${seed})`, () => {
    const luck = chance(seed);
    const isCounted = ['number', 'choice', 'choices', 'scale', 'consent'].includes(kind);
    for (const question of asked) {
      const [texts, answer] = answerTo(question, luck);
      const counted = countedValues(question, answer);
      if (kind !== 'number') expect(counted).toEqual(isCounted ? [answer].flat().map(String) : []);
      else expect(counted).toHaveLength(1);
      const again = read(question, luck.shuffled(texts)).answer;
      expect(again === undefined ? [] : countedValues(question, again)).toEqual(counted);
      expect(new Set(counted).size).toBe(counted.length);
    }
  });

  test('refuses a second value where one is expected', () => {
    const luck = chance(seed);
    for (const question of asked) {
      const [texts, answer] = answerTo(question, luck);
      const twice = read(question, [...texts, ...texts]);
      expect(twice).toEqual(kind === 'choices' ? { answer } : { wrong: { wrong: 'several' } });
    }
  });

  test('meets hostile texts with an answer or a sentence, never with an error', () => {
    // Thousands of cases: what is wrong is gathered, since an `expect` for each takes longer than they do.
    const faults: unknown[] = [];
    for (const question of asked)
      for (const text of naughty) {
        const { answer, wrong } = read(question, [text]);
        const right = (answer === undefined) === (wrong !== undefined);
        const said = wrong ? sayings(wrong) : [];
        const shown = both.flatMap((language) => showAnswer(question, answer ?? text, language));
        countedValues(question, text);
        if (!right || said.length > 0 || shown.some((each) => typeof each !== 'string'))
          faults.push({ question: question.id, text, answer, wrong, said, shown });
      }
    expect(faults).toEqual([]);
  });
});

test('hostile texts are answers of closed kinds to no question that is shipped', () => {
  const closed = shipped.filter(({ kind }) => ['choice', 'choices', 'consent'].includes(kind));
  expect(closed.length).toBeGreaterThan(20);
  for (const question of closed)
    for (const text of naughty) expectSame(read(question, [text]).answer, undefined);
});

describe('an answer in words', () => {
  const [scale] = kinds.scale;
  const [, decimal] = kinds.number;

  test.each<[string, AnsweredQuestion | undefined, Answer, string[], string[]]>([
    ['a choice by its label', kinds.choice[0]?.question, 'dog', ['Le choix dog'], ['The dog one']],
    [
      'a choice no longer offered by its value',
      kinds.choice[0]?.question,
      'fish',
      ['fish'],
      ['fish'],
    ],
    [
      'choices one by one',
      kinds.choices[0]?.question,
      ['cat', 'fish'],
      ['Le choix cat', 'fish'],
      ['The cat one', 'fish'],
    ],
    [
      'a number with its unit',
      kinds.number[0]?.question,
      60,
      ['60\u00a0minutes'],
      ['60\u00a0minutes'],
    ],
    ['a decimal as the language writes it', decimal?.question, 1.5, ['1,5'], ['1.5']],
    [
      'the first point with its label',
      scale?.question,
      1,
      ['1\u00a0/\u00a05 (Peu)'],
      ['1\u00a0/\u00a05 (Little)'],
    ],
    [
      'the last point with its label',
      scale?.question,
      5,
      ['5\u00a0/\u00a05 (Beaucoup)'],
      ['5\u00a0/\u00a05 (A lot)'],
    ],
    ['a point between without one', scale?.question, 3, ['3\u00a0/\u00a05'], ['3\u00a0/\u00a05']],
    ['a consent as yes', kinds.consent[0]?.question, 'yes', ['Oui'], ['Yes']],
    [
      'a day written out',
      kinds.date[0]?.question,
      '2027-03-01',
      ['1er\u00a0mars\u00a02027'],
      ['1\u00a0March\u00a02027'],
    ],
    ['a day that is none as it was stored', kinds.date[0]?.question, 'jadis', ['jadis'], ['jadis']],
  ])('shows %s', (_title, question, answer, fr, en) => {
    if (!question) throw new Error('no question');
    expect(showAnswer(question, answer, 'fr')).toEqual(fr);
    expect(showAnswer(question, answer, 'en')).toEqual(en);
  });
});

test('a text that is too long is told how many characters it has, as a person counts them', () => {
  expect(read(ask('text', { max_length: 5 }), ['😀😀😀😀😀e\u0301']).wrong).toEqual({
    wrong: 'too_long',
    most: 5,
    length: 6,
  });
});

describe('a click on', () => {
  const href = (kind: Kind, answer: Answer) => kindOf(ask(kind)).href?.(answer);

  test.each([
    ['06 12 34 56 78', 'tel:0612345678'],
    ['+33 (0)1 23 45 67 89', 'tel:+33123456789'],
    ['+33(0)1.23.45.67.89', 'tel:+33123456789'],
    ['(+33) 6 12 34 56 78', 'tel:+33612345678'],
    ['(+44) (0)20 7946 0018', 'tel:+442079460018'],
    ['+33 06 12 34 56 78', 'tel:+33612345678'],
    ['0033 6 12 34 56 78', 'tel:+33612345678'],
    ['+39 06 1234 5678', 'tel:+390612345678'],
    ['(020) 7946-0018', 'tel:02079460018'],
    ['(0)20 7946 0018', 'tel:02079460018'],
    ['01‑23‑45‑67‑89 poste 12', 'tel:0123456789;ext=12'],
    ['+33 (0)1 23 45 67 89 (poste 1234)', 'tel:+33123456789;ext=1234'],
    ['020 7946 0018 x12', 'tel:02079460018;ext=12'],
    ['020 7946 0018, ext. 12', 'tel:02079460018;ext=12'],
  ])('the number %s dials %s', (answer, dialled) => {
    expect(href('phone', answer)).toBe(dialled);
  });

  test.each([
    ['marie+x@exemple.fr', 'mailto:marie+x@exemple.fr'],
    ["o'brien@mail.ie", "mailto:o'brien@mail.ie"],
    ['a&b=c?d#e/f%g@exemple.fr', 'mailto:a%26b%3Dc%3Fd%23e%2Ff%25g@exemple.fr'],
    ['prénom@exämple.fr', 'mailto:pr%C3%A9nom@ex%C3%A4mple.fr'],
    ['a`{|}~^b@exemple.fr', 'mailto:a%60%7B%7C%7D~%5Eb@exemple.fr'],
  ])('the address %s writes to %s', (answer, opened) => {
    expect(href('email', answer)).toBe(opened);
  });

  test('what was stored before it would be refused now opens something all the same', () => {
    for (const text of naughty) {
      expect(href('email', text)).toMatch(/^mailto:[\x21-\x7e]*$/);
      expect(href('phone', text)).toMatch(/^tel:[+\d]*(?:;ext=\d+)?$/);
    }
  });
});

test('numbers that are offered are ticked, each with what it counts, and stored as numbers', () => {
  const question = ask('number', { min: 5, max: 480, unit: 'minutes', among: [30, 60] });
  const control = controlOf(question);
  expect(
    control.is === 'options' && control.options.map(({ value, label }) => [value, label.fr]),
  ).toEqual([
    ['30', '30\u00a0minutes'],
    ['60', '60\u00a0minutes'],
  ]);
  expect(answerReader(question)(['60'])).toBe(60);
});
