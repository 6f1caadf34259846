import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { list, plain, run } from '../../tests/support/pairing/lists.ts';
import { forms, programmes, rules } from '../../tests/support/pairing/people.ts';
import { readWords } from './read-words.ts';
import { runPair } from './run-pair.ts';

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

  test('may be long, of cells with line breaks and doubled quotation marks: what is looked at first ends within one', async () => {
    const remark = `"Elle dit « oui »\nou ""peut-être""\n${'-'.repeat(150_000)}"`;
    const file = list(
      'all.csv',
      `\ufeffRôle;name;topics;Remarque\r\nMentee;Nadia Benali;planning;\r\nMentor;"Élodie ""Lo"" Lefèvre";planning;${remark}\r\n`,
    );
    await run([file, ...skills]);
    const { pairs } = JSON.parse((await run([file, ...skills])).said);
    expect(pairs[0].mentor.name).toMatch(/^Élodie "Lo" Lefèvre/);
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
