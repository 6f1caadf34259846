import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readWords } from '../../../commands/pair/read-words.ts';
import { runPair } from '../../../commands/pair/run-pair.ts';
import type { Answers } from '../../../domain/forms/answer.ts';
import { exported, type Sent } from './export.ts';
import { forms, programmes, rules } from './people.ts';

const folder = mkdtempSync(join(tmpdir(), 'pair-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

let files = 0;
/** Writes a list under a name of its own. */
export function list(name: string, content: string | Uint8Array): string {
  files += 1;
  const file = join(folder, `${files}-${name}`);
  writeFileSync(file, content);
  return file;
}

/** A text with ordinary spaces and apostrophes. */
export const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ').replaceAll('’', "'");

/** Runs the command as somebody types it; `answers` are what they type when they are asked. */
export async function run(words: readonly string[], answers?: readonly string[]) {
  const asked = readWords(words, 'fr');
  if ('fault' in asked) return { said: plain(asked.fault), done: false };
  const left = [...(answers ?? [])];
  const ask = answers && (async () => left.shift() ?? '');
  const { said, done } = await runPair(asked, { programmes, forms, rules, language: 'fr', ask });
  return { said: plain(said), done };
}

/** Answers of somebody who signed up to the programme of these tests. */
export const signedUp = (answers: Answers): Answers => ({
  programme: 'leadership',
  languages: ['fr'],
  ...answers,
});
/** Two mentors, as they signed up. */
export const mentors: readonly Sent[] = [
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
/** Two mentees: one may have the second mentor for a manager. */
export const mentees: readonly Sent[] = [
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
/** The exports of both sides, of the two and two. */
export const both = (sort: 'excel' | 'csv' = 'excel', words: 'fr' | 'en' | null = 'fr') => [
  list('mentor-sign-up.csv', exported(forms.mentor, mentors, sort, words)),
  list('mentee-sign-up.csv', exported(forms.mentee, mentees, sort, words)),
];
