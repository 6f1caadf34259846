import { formDefinitions } from '../../domain/addresses.ts';
import type { Form } from '../../domain/forms/definition.ts';
import { questionsHolding } from '../../domain/forms/held.ts';
import { type Option, optionsOf } from '../../domain/forms/question.ts';
import type { Env } from '../env.ts';
import { type FormEntry, formById } from '../forms/definitions.ts';

/** Every form of the site as it is now, in the build's order. */
export async function currentForms(env: Env): Promise<readonly Form[]> {
  const index = await env.ASSETS.fetch(`https://assets.local${formDefinitions}index.json`);
  if (index.status !== 200) throw new Error(`no list of forms: ${index.status}`);
  const entries: FormEntry[] = await index.json();
  const found = await Promise.all(entries.map(({ id }) => formById(env, id)));
  return found.flatMap((versioned) => (versioned ? [versioned.form] : []));
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
