import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Answers } from '../../domain/forms/answer.ts';
import { exported, type Sent } from '../../tests/support/pairing/export.ts';
import { forms, programmes, rules, some } from '../../tests/support/pairing/people.ts';
import { readCsv } from '../../tests/support/read-csv.ts';
import { chance } from '../demonstration/chance.ts';
import { readWords } from './read-words.ts';
import { runPair } from './run-pair.ts';

const folder = mkdtempSync(join(tmpdir(), 'pair-'));
afterAll(() => rmSync(folder, { recursive: true }));

let files = 0;
/** Writes a list under a name of its own. */
function list(name: string, content: string | Uint8Array): string {
  files += 1;
  const file = join(folder, `${files}-${name}`);
  writeFileSync(file, content);
  return file;
}

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ').replaceAll('’', "'");

/** Runs the command as somebody types it; `answers` are what they type when they are asked. */
async function run(words: readonly string[], answers?: readonly string[]) {
  const asked = readWords(words, 'fr');
  if ('fault' in asked) return { said: plain(asked.fault), done: false };
  const left = [...(answers ?? [])];
  const ask = answers && (async () => left.shift() ?? '');
  const { said, done } = await runPair(asked, { programmes, forms, rules, language: 'fr', ask });
  return { said: plain(said), done };
}

const signedUp = (answers: Answers): Answers => ({
  programme: 'leadership',
  languages: ['fr'],
  ...answers,
});
const mentors: readonly Sent[] = [
  {
    id: 'a',
    answers: signedUp({
      name: 'Camille Legrand',
      email: 'camille@example.org',
      topics: ['planning', 'digital'],
      availability: ['morning', 'lunch'],
      capacity: 1,
    }),
  },
  {
    id: 'b',
    answers: signedUp({
      name: 'Paul Morel',
      email: 'paul@example.org',
      topics: ['networking'],
      availability: ['evening'],
      capacity: 1,
    }),
  },
];
const mentees: readonly Sent[] = [
  {
    id: 'x',
    answers: signedUp({
      name: 'Nadia Benali',
      email: 'nadia@example.org',
      topics: ['planning'],
      availability: ['morning', 'lunch'],
      manager: 'Mme Morel',
    }),
  },
  {
    id: 'y',
    answers: signedUp({
      name: 'Awa Diallo',
      email: 'awa@example.org',
      topics: ['networking'],
      availability: ['evening'],
    }),
  },
];
const both = (sort: 'excel' | 'csv' = 'excel', words: 'fr' | 'en' | null = 'fr') => [
  list('mentor-sign-up.csv', exported(forms.mentor, mentors, sort, words)),
  list('mentee-sign-up.csv', exported(forms.mentee, mentees, sort, words)),
];

describe('the console’s exports', () => {
  test.each([
    ['excel', 'fr'],
    ['excel', 'en'],
    ['csv', 'fr'],
    ['csv', null],
  ] as const)('are paired as they are: %s, in %s', async (sort, words) => {
    const { said, done } = await run([...both(sort, words), '--format', 'json']);
    const report = JSON.parse(said);
    expect(done).toBe(true);
    expect(report).toMatchObject({
      programme: 'Leadership',
      proved: true,
      alone: [],
      remarks: expect.any(Array),
    });
    expect(
      report.pairs.map(
        (pair: { mentor: { name: string }; mentee: { name: string } }) =>
          `${pair.mentor.name} ${pair.mentee.name}`,
      ),
    ).toEqual(['Camille Legrand Nadia Benali', 'Paul Morel Awa Diallo']);
    expect(report.pairs[0].for).toContain('1 domaine demandé sur 1 : Planification');
    expect(report.toSettle).toEqual([
      {
        mentor: 'Paul Morel',
        mentee: 'Nadia Benali',
        because: ['Nadia Benali a pour responsable « Mme Morel » : peut-être Paul Morel'],
      },
    ]);
  });

  test('give the same scores and pairs as the people that they are of', async () => {
    const { mentors: given, mentees: theirs } = some(chance(21), 8, 9);
    const of = (people: typeof theirs) =>
      people.map(({ answers }, at) => ({
        id: String(at),
        answers: {
          ...answers,
          programme: 'leadership',
          email: `${answers['name']}`.replace(' ', '.').concat('@example.org'),
        },
      }));
    const [one, other] = [of(given), of(theirs)];
    const said = async (shuffle: (rows: Sent[]) => Sent[]) =>
      (
        await run([
          list('mentors.csv', exported(forms.mentor, shuffle(one))),
          list('mentees.csv', exported(forms.mentee, shuffle(other))),
          ...['--format', 'csv'],
        ])
      ).said;
    const first = await said((rows) => rows);
    expect(await said((rows) => rows.toReversed())).toBe(first);
    expect(readCsv(first, ';').length).toBeGreaterThan(5);
  });

  test('leave out whom nobody accepted, unless everyone is asked for', async () => {
    const undecided = mentees.map((each) => ({ ...each, status: 'new' as const }));
    const lists = [both()[0] ?? '', list('mentees.csv', exported(forms.mentee, undecided))];
    expect(await run(lists)).toMatchObject({
      done: false,
      said: expect.stringContaining('aucune personne à accompagner'),
    });
    expect(await run([...lists, '--everyone'])).toMatchObject({ done: true });
    const none = [
      list(
        'mentors.csv',
        exported(
          forms.mentor,
          mentors.map((each) => ({ ...each, status: 'new' as const })),
        ),
      ),
      lists[1] ?? '',
    ];
    expect((await run(none)).said).toContain('4 inscriptions attendent votre décision');
  });

  test('say why two people are not proposed, and what insisting would cost', async () => {
    const { said } = await run([
      ...both(),
      '--why',
      'Paul Morel = benali nadia',
      '--why',
      'Camille Legrand = awa@example.org',
    ]);
    expect(said).toContain('Paul Morel = Nadia Benali : Écartés');
    expect(said).toMatch(
      /Camille Legrand = Awa Diallo : Leur note est \d+, et d'autres s'accordent mieux. Y tenir coûterait \d+ au total et 1 binôme/,
    );
    const settled = await run([
      ...both(),
      '--why',
      'Paul Morel = Nadia Benali',
      '--different',
      'Paul Morel = Nadia Benali',
    ]);
    expect(settled.said).toMatch(/Paul Morel = Nadia Benali : Leur note est/);
    expect((await run([...both(), '--why', 'Personne = Nadia Benali'])).said).toContain(
      "ne s'appelle « Personne »",
    );
  });

  test('tell how groups fare', async () => {
    const { said } = await run([...both(), '--by', 'topics']);
    expect(said).toMatch(
      /Selon « .*progresser \? »\n {2}Planification : 1 binôme, 0 seules, notes de/,
    );
    expect((await run([...both(), '--by', 'colour'])).said).toContain('pas de question « colour »');
  });

  test('hand out a table in which nothing is run', async () => {
    const evil = [
      { ...mentors[0], answers: { ...mentors[0]?.answers, name: '=cmd|x!A1' } },
      ...mentors.slice(1),
    ];
    const lists = [list('mentors.csv', exported(forms.mentor, evil)), both()[1] ?? ''];
    const { said } = await run([...lists, '--format', 'csv']);
    const rows = readCsv(said, ';');
    expect(rows[0]?.slice(0, 3)).toEqual(['Note', 'Mentor', 'E-mail du mentor']);
    expect(rows.flat().filter((cell) => /^[=+\-@]/.test(cell))).toEqual([]);
    expect(rows.flat()).toContain("'=cmd|x!A1");
  });
});

const foreignMentors =
  'Prénom;Nom;Courriel;Thèmes;Créneaux;Langues parlées\nCamille;Legrand;camille@example.org;Planification, Outils et usages numériques;Le matin, en semaine, Le samedi;Français\n;;;;;\nÉlodie;Lefèvre;elodie@example.org;Réseau professionnel;Le samedi;Français, Anglais\n';
const foreignMentees =
  'Nom complet;Je veux progresser en\nNadia Benali;Planification\n\n\nAwa Diallo;Réseau professionnel\n';

describe('lists of other tools', () => {
  const skills = ['--programme', 'leadership', '--format', 'json'];
  const kept = (file: string) => file.replace(/\.csv$/, '.columns.yaml');

  test('are asked about once, and what was said is kept', async () => {
    const [one, other] = [list('mentors.csv', foreignMentors), list('mentees.csv', foreignMentees)];
    const asked: string[] = [];
    const known = { programmes, forms, rules, language: 'fr' as const };
    const words = readWords([one, other, ...skills], 'fr');
    if ('fault' in words) throw new Error(words.fault);
    const ask = async (question: string) => {
      asked.push(question);
      if (/domaines pouvez/.test(question)) return 'Thèmes';
      if (/moments/.test(question) && asked.filter((one) => /moments/.test(one)).length === 1)
        return '5';
      if (
        /langues pouvez/.test(question) &&
        asked.filter((one) => /langues/.test(one)).length === 1
      )
        return '6';
      return /progresser/.test(question) ? '2' : '';
    };
    const first = await runPair(words, { ...known, ask });
    expect(plain(first.said)).toContain('1 domaine demandé sur 1 : Planification');
    expect(asked.some((question) => /nom complet/i.test(question))).toBe(false);
    expect(readFileSync(kept(one), 'utf8')).toMatch(
      /side: mentor\ncolumns:\n {2}name:\n {4}- Prénom\n {4}- Nom\n/,
    );
    const again = await runPair(words, {
      ...known,
      ask: async () => {
        throw new Error('it was asked again');
      },
    });
    expect(again).toEqual(first);
  });

  test('write what is to be filled in where nobody can be asked', async () => {
    const [one, other] = [list('mentors.csv', foreignMentors), list('mentees.csv', foreignMentees)];
    const { said, done } = await run([one, other, ...skills]);
    expect(done).toBe(false);
    expect(said).toContain(`Ouvrez ${kept(one)}`);
    writeFileSync(
      kept(one),
      readFileSync(kept(one), 'utf8').replace('topics: ""', 'topics: Thèmes'),
    );
    await run([one, other, ...skills]);
    writeFileSync(
      kept(other),
      readFileSync(kept(other), 'utf8').replace('topics: ""', 'topics: Je veux progresser en'),
    );
    const { pairs } = JSON.parse((await run([one, other, ...skills])).said);
    expect(
      pairs.map((pair: { mentor: { name: string }; mentee: { name: string } }) => [
        pair.mentor.name,
        pair.mentee.name,
      ]),
    ).toEqual([
      ['Camille Legrand', 'Nadia Benali'],
      ['Élodie Lefèvre', 'Awa Diallo'],
    ]);
  });

  test('are told a heading that is not there, and a column that holds something else', async () => {
    const one = list('mentors.csv', foreignMentors);
    writeFileSync(kept(one), 'side: mentor\ncolumns: { topics: Thème }\n');
    expect((await run([one, ...skills])).said).toContain('une colonne « Thème » que la liste n');
    writeFileSync(kept(one), 'side: mentor\ncolumns: [topics\n');
    expect((await run([one, ...skills])).said).toContain('ne peut pas être lu');
    writeFileSync(
      kept(one),
      'side: mentor\ncolumns: { topics: Courriel, availability: "", languages: "", capacity: "", organisation: "", team: "", manager: "", not_with: "", path: "", aims: "", meeting: "", place: "", style_frame: "", style_pace: "" }\n',
    );
    expect((await run([one, ...skills])).said).toContain(
      "aucune cellule n'est une réponse possible",
    );
  });

  const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');
  const windows = (text: string) => Buffer.from(text, 'latin1');
  test.each([
    ['UTF-8', (text: string) => Buffer.from(text)],
    ['UTF-16', utf16],
    ['Windows-1252', windows],
    ['tabs', (text: string) => Buffer.from(text.replaceAll(';', '\t'))],
    ['sep=', (text: string) => Buffer.from(`sep=;\r\n${text.replaceAll('\n', '\r\n')}`)],
  ])('are read in %s, with empty lines', async (_, encode) => {
    const one = list('mentors.csv', encode(foreignMentors));
    const other = list('mentees.csv', encode(foreignMentees));
    const blank = (file: string, topics: string) =>
      run([file, ...skills]).then(() =>
        writeFileSync(
          kept(file),
          readFileSync(kept(file), 'utf8').replace('topics: ""', `topics: ${topics}`),
        ),
      );
    await blank(one, 'Thèmes');
    await blank(other, 'Je veux progresser en');
    const report = JSON.parse((await run([one, other, ...skills])).said);
    expect(report.pairs.map((pair: { mentor: { name: string } }) => pair.mentor.name)).toEqual([
      'Camille Legrand',
      'Élodie Lefèvre',
    ]);
    expect(report.pairs[0].for).toContain('1 domaine demandé sur 1 : Planification');
  });

  test('may be one file of both sides, with a column for the role', async () => {
    const file = list(
      'all.csv',
      'Rôle,name,email,topics\nMentor,Camille Legrand,c@example.org,planning\nMentee,Nadia Benali,n@example.org,planning\n',
    );
    await run([file, ...skills]);
    const { pairs } = JSON.parse((await run([file, ...skills])).said);
    expect(pairs).toHaveLength(1);
  });
});

describe('lists that cannot be paired say what to do', () => {
  const only = (answers: Partial<Record<string, unknown>>, all: readonly Sent[]) =>
    all.map((each) => ({ ...each, answers: { ...each.answers, ...answers } as Answers }));
  const mentorList = (sent: readonly Sent[]) => list('mentors.csv', exported(forms.mentor, sent));
  const menteeList = (sent: readonly Sent[]) => list('mentees.csv', exported(forms.mentee, sent));

  test.each<readonly [string, () => readonly string[], string]>([
    ['nothing named', () => [], 'npm run pair -- mentors.csv'],
    ['a file that is not there', () => ['/nowhere/mentors.csv'], 'est introuvable'],
    ['a workbook', () => [list('mentors.csv', Buffer.from('PK\u0003\u0004…'))], 'au format CSV'],
    ['an empty file', () => [list('mentors.csv', ' \n')], 'est vide'],
    ['nobody in a list', () => [mentorList([])], "personne n'y est inscrit"],
    [
      'nobody of the programme',
      () => [...both(), '--programme', 'integration'],
      'Vérifiez --programme',
    ],
    [
      'a programme that is not there',
      () => [...both(), '--programme', 'x'],
      "Il n'y a pas de programme « x »",
    ],
    [
      'two programmes',
      () => [
        mentorList([...mentors, ...only({ programme: 'integration' }, mentors)]),
        menteeList(mentees),
      ],
      'Pour quel programme ?',
    ],
    ['one side alone', () => [mentorList(mentors)], 'aucune personne à accompagner'],
    ['the other side alone', () => [menteeList(mentees)], 'aucun mentor'],
    [
      'no side told',
      () => [list('people.csv', 'name\nCamille\n'), '--programme', 'leadership'],
      'ajoutez une colonne « Rôle »',
    ],
    [
      'everybody kept apart',
      () => [mentorList(only({ languages: ['de'] }, mentors)), menteeList(mentees)],
      "Aucun binôme n'est possible",
    ],
    [
      'no place',
      () => [mentorList(only({ capacity: 0 }, mentors)), menteeList(mentees)],
      "Aucun mentor n'a de place",
    ],
    ['a score that nobody reaches', () => [...both(), '--at-least', '100'], 'la meilleure est'],
    ['a score that is none', () => [...both(), '--at-least', '140'], "n'est pas une note"],
    ['an aim that is none', () => [...both(), '--aim', 'best'], "n'est pas un but"],
    ['a pair that is none', () => [...both(), '--why', 'Camille'], 'ne nomme pas deux personnes'],
  ])('%s', async (_, words, sentence) => {
    const { said, done } = await run(words());
    expect(said).toContain(sentence);
    expect(done).toBe(false);
  });

  test.each<readonly [string, () => readonly string[], string]>([
    [
      'a mentor of capacity 0, and one of 40',
      () => [
        mentorList(
          mentors.map((each, at) => ({ ...each, answers: { ...each.answers, capacity: at * 40 } })),
        ),
        menteeList(mentees),
      ],
      'Paul Morel : plus de places',
    ],
    [
      'everybody alike',
      () => [
        mentorList(only({ topics: ['planning'], availability: ['morning'] }, mentors)),
        menteeList(
          only({ topics: ['planning'], availability: ['morning'], manager: undefined }, mentees),
        ),
      ],
      'Toutes les notes sont égales',
    ],
    [
      'an answer that is missing everywhere',
      () => both(),
      "Personne parmi les mentors n'a répondu à « Comment préférez-vous mener",
    ],
    [
      'two people of one name',
      () => [
        mentorList([
          ...mentors,
          ...mentors.map((each) => ({
            id: 'c',
            answers: { ...each.answers, email: 'autre@example.org' },
          })),
        ]),
        menteeList(mentees),
      ],
      "Plusieurs personnes s'appellent",
    ],
    [
      'somebody twice',
      () => [mentorList([...mentors, ...mentors]), menteeList(mentees)],
      'Camille Legrand, Paul Morel : inscrits deux fois',
    ],
    [
      'an answer that is not known',
      () => [
        list(
          'mentors.csv',
          exported(forms.mentor, mentors).replace('Réseau professionnel', 'Réseaux pro'),
        ),
        both()[1] ?? '',
      ],
      "ligne 3 : « Réseaux pro » n'est pas une réponse connue",
    ],
    [
      'somebody without a name',
      () => [
        mentorList([...mentors, { id: 'z', answers: signedUp({ topics: ['planning'] }) }]),
        menteeList(mentees),
      ],
      'sans nom, non comptée, la ligne 4',
    ],
    [
      'one application declined',
      () => [
        mentorList([...mentors, { id: 'z', status: 'declined', answers: signedUp({ name: 'Z' }) }]),
        menteeList(mentees),
      ],
      'Une inscription déclinée',
    ],
  ])('%s is said beside the pairs', async (_, words, sentence) => {
    const { said, done } = await run(words());
    expect(said).toContain(sentence);
    expect(done).toBe(true);
  });

  test('nothing is written beside an export, and no sentence is without its words', async () => {
    const [one = ''] = both();
    const { said } = await run([one, both()[1] ?? '']);
    expect(existsSync(one.replace(/\.csv$/, '.columns.yaml'))).toBe(false);
    expect(said).not.toMatch(/undefined|\[object|NaN/);
    expect(basename(one)).toMatch(/mentor-sign-up/);
  });
});
