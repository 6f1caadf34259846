import { formDefinitions } from '../../domain/addresses.ts';
import type { Form } from '../../domain/forms/definition.ts';
import { questionsHolding } from '../../domain/forms/held.ts';
import { onceAForm } from '../../domain/forms/once-a-form.ts';
import { type Option, optionsOf } from '../../domain/forms/question.ts';
import type { Language } from '../../domain/words/language.ts';
import { say } from '../../domain/words/words.ts';
import type { Env } from '../env.ts';
import { type FormEntry, formById } from '../forms/definitions.ts';
import { consoleWords } from './words.ts';

/** A form as lists name it. */
export type ListedForm = Pick<FormEntry, 'id' | 'title'>;

// Kept as long as the isolate lives, for the site that they are of. Only what has arrived is kept.
const kept = new WeakMap<Env['ASSETS'], readonly ListedForm[]>();

async function loadList(env: Env): Promise<readonly ListedForm[]> {
  const index = await env.ASSETS.fetch(`https://assets.local${formDefinitions}index.json`);
  if (index.status !== 200) throw new Error(`no list of forms: ${index.status}`);
  const entries: FormEntry[] = await index.json();
  kept.set(env.ASSETS, entries);
  return entries;
}

/** Every form of the site by name, in the build's order. Fetched once an isolate. */
export const listedForms = (env: Env): readonly ListedForm[] | Promise<readonly ListedForm[]> =>
  kept.get(env.ASSETS) ?? loadList(env);

/** A form of the site as it is now. */
export const currentForm = async (env: Env, id: string): Promise<Form | undefined> =>
  (await formById(env, id))?.form;

/** Every form of the site as it is now. A first request pays for all of them: ask for one where one will do. */
export async function currentForms(env: Env): Promise<readonly Form[]> {
  const listed = await listedForms(env);
  const found = await Promise.all(listed.map(({ id }) => currentForm(env, id)));
  return found.filter((form) => form !== undefined);
}

/** Says a form by its title, or by its id when the site no longer has it. */
export function formTitles(
  forms: readonly ListedForm[],
  language: Language,
): (id: string) => string {
  const titles = new Map(forms.map(({ id, title }) => [id, say(title, language)]));
  return (id) => titles.get(id) ?? id;
}

/** The programmes that a form lets people choose from. */
export function programmesOf(form: Form | undefined): readonly Option[] {
  const [asked] = form ? questionsHolding(form, 'programme') : [];
  return asked?.kind === 'choice' ? optionsOf(asked) : [];
}

/** Every programme that any of the forms names, once. */
export function everyProgramme(forms: readonly Form[]): readonly Option[] {
  const found = new Map<string, Option>();
  for (const option of forms.flatMap(programmesOf))
    if (!found.has(option.value)) found.set(option.value, option);
  return [...found.values()];
}

const programmeNames = onceAForm(
  (form) => new Map(programmesOf(form).map(({ value, label }) => [value, label])),
);

/** The name that a form gives a programme, or its value when the form does not have it. */
export function sayProgramme(form: Form | undefined, value: string, language: Language): string {
  const known = form && programmeNames(form).get(value);
  return known ? say(known, language) : value || consoleWords(language).noProgramme;
}
