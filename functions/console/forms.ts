import type { Form } from '../../domain/forms/definition.ts';
import { type FormEntry, programmesOf } from '../../domain/forms/entry.ts';
import { onceAForm } from '../../domain/forms/once-a-form.ts';
import type { Language } from '../../domain/words/language.ts';
import { type Said, sayMarked } from '../../domain/words/said.ts';
import type { Env } from '../env.ts';
import { formById } from '../forms/definitions.ts';
import { siteIndex } from '../http/site-index.ts';
import { consoleWords } from './words.ts';

/** A form as lists name it. */
export type ListedForm = Pick<FormEntry, 'id' | 'title'>;

/** Every form of the site without its questions, in the build's order. */
export const listedForms = async (env: Env): Promise<readonly FormEntry[]> =>
  (await siteIndex(env)).forms;

/** The ids of the forms of the site whose sending does this. */
export const formsThat = async (env: Env, does: FormEntry['does']): Promise<readonly string[]> =>
  (await listedForms(env)).filter((form) => form.does === does).map(({ id }) => id);

/** A form of the site as it is now. */
export const currentForm = async (env: Env, id: string): Promise<Form | undefined> =>
  (await formById(env, id))?.form;

/** Says a form by its title, or by its id when the site no longer has it. */
export function formTitles(forms: readonly ListedForm[], language: Language): (id: string) => Said {
  const titles = new Map(forms.map(({ id, title }) => [id, sayMarked(title, language)]));
  return (id) => titles.get(id) ?? id;
}

/** Every programme that any of the forms names, once. */
export function everyProgramme(
  forms: readonly Pick<FormEntry, 'programmes'>[],
): FormEntry['programmes'] {
  const found = new Map<string, FormEntry['programmes'][number]>();
  for (const option of forms.flatMap(({ programmes }) => programmes))
    if (!found.has(option.value)) found.set(option.value, option);
  return [...found.values()];
}

/** The programmes that any version of a form let people choose, by the name that the newest of them gives. */
export const programmesThrough = (newestFirst: readonly Form[]): FormEntry['programmes'] =>
  everyProgramme(newestFirst.map((form) => ({ programmes: programmesOf(form) })));

const programmeNames = onceAForm(
  (form) => new Map(programmesOf(form).map(({ value, label }) => [value, label])),
);

/** The name that a form gives a programme, or its value when the form does not have it. */
export function sayProgramme(form: Form | undefined, value: string, language: Language): Said {
  const known = form && programmeNames(form).get(value);
  return known ? sayMarked(known, language) : value || consoleWords(language).noProgramme;
}
