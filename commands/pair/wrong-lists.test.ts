import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Answers } from '../../domain/forms/answer.ts';
import { exported, type Sent } from '../../tests/support/pairing/export.ts';
import { both, list, mentees, mentors, run, signedUp } from '../../tests/support/pairing/lists.ts';
import { forms } from '../../tests/support/pairing/people.ts';

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
    [
      'a quotation mark that nothing closes',
      () => [list('mentors.csv', 'Nom;Équipe\nCamille Legrand;"Le 5"\nPaul Morel;"Le 5\nZoé;6\n')],
      'ligne 3 : un guillemet droit',
    ],
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
