import { describe, expect, test } from 'vitest';
import { exported, type Sent } from '../../tests/support/pairing/export.ts';
import { both, list, mentees, mentors, run } from '../../tests/support/pairing/lists.ts';
import { forms, some } from '../../tests/support/pairing/people.ts';
import { readCsv } from '../../tests/support/read-csv.ts';
import { chance } from '../demonstration/chance.ts';

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
