import type { Form } from '../../domain/forms/definition.ts';
import type { AnsweredQuestion } from '../../domain/forms/question.ts';
import { answeredQuestions } from '../../domain/forms/questions.ts';
import { wordsIn } from '../../domain/words/fold.ts';
import { languages } from '../../domain/words/language.ts';
import { say } from '../../domain/words/words.ts';

/** A heading as headings are compared. */
const plain = (heading: string): string => wordsIn(heading).join(' ');

/** What columns are called elsewhere that hold what a question holds. */
const called: Readonly<Partial<Record<NonNullable<AnsweredQuestion['holds']>, readonly string[]>>> =
  {
    name: [
      'nom',
      'nom complet',
      'nom et prenom',
      'prenom et nom',
      'prenom nom',
      'nom prenom',
      'name',
      'full name',
      'mentor',
      'mentee',
    ],
    given_name: ['prenom', 'first name', 'given name', 'firstname'],
    family_name: ['nom', 'nom de famille', 'last name', 'family name', 'surname', 'lastname'],
    email: [
      'e mail',
      'email',
      'mail',
      'courriel',
      'adresse e mail',
      'adresse email',
      'adresse mail',
      'email address',
      'e mail address',
    ],
    capacity: ['capacite', 'places', 'capacity', 'nombre de personnes'],
    programme: ['programme', 'program'],
  };

/** The headings by which a question is known: its id, its words, and what its like is called elsewhere. */
const headingsOf = (question: AnsweredQuestion): readonly string[] => [
  question.id,
  `answer.${question.id}`,
  ...languages.map((language) => say(question.label, language)),
  ...(question.holds ? (called[question.holds] ?? []) : []),
];

/** The columns of a list that hold the answer to each question, by its id: several are read as one. */
export type Columns = ReadonlyMap<string, readonly number[]>;

/** Finds the columns of each question by their headings. */
export function recognise(form: Form, headings: readonly string[]): Columns {
  const written = headings.map(plain);
  const free = (known: readonly string[] = []) =>
    known.map((heading) => written.indexOf(heading)).find((at) => at >= 0);
  const found = new Map<string, readonly number[]>();
  for (const question of answeredQuestions(form)) {
    const taken = [...found.values()].flat();
    const at = headingsOf(question)
      .map((heading) => written.indexOf(plain(heading)))
      .find((one) => one >= 0 && !taken.includes(one));
    const parts = [free(called.given_name), free(called.family_name)];
    const [given, family] = parts;
    if (question.holds === 'name' && given !== undefined && family !== undefined)
      found.set(question.id, [given, family]);
    else if (at !== undefined) found.set(question.id, [at]);
  }
  return found;
}

/** The columns that every export of the console begins with, where a list has them. */
export function exportColumns(headings: readonly string[]) {
  const at = (name: string) => headings.indexOf(name);
  const isExport = at('reference') >= 0 && at('received') >= 0 && at('status') >= 0;
  return isExport
    ? { reference: at('reference'), programme: at('programme'), status: at('status') }
    : undefined;
}
