import { formDefinitions } from '../../domain/addresses.ts';
import { formAddress, type Step, stepsOf } from '../../domain/forms/address.ts';
import type { Form } from '../../domain/forms/definition.ts';
import type { FormEntry } from '../../domain/forms/entry.ts';
import type { VersionedForm } from '../../domain/forms/version.ts';
import type { Language } from '../../domain/words/language.ts';
import type { Env } from '../env.ts';
import { onceASite } from '../http/once-a-site.ts';
import { type SiteIndex, siteIndex } from '../http/site-index.ts';

/** A page of a form, found by its address. */
export interface FormStep {
  readonly form: FormEntry;
  readonly language: Language;
  readonly step: Step;
}

const steps = new WeakMap<SiteIndex, ReadonlyMap<string, FormStep>>();

/** The definition of a form as the build wrote it, with its version; `undefined` when there is no such form. */
export const formById = onceASite(async (env, id): Promise<VersionedForm | undefined> => {
  if (!/^[a-z0-9-]+$/.test(id) || id === 'index') return undefined;
  const file = await env.ASSETS.fetch(`https://assets.local${formDefinitions}${id}.json`);
  return file.status === 200 ? file.json() : undefined;
});

/** Every step of every form in the languages of the site, by its address. */
function stepsByAddress({ languages, forms }: SiteIndex): ReadonlyMap<string, FormStep> {
  const found = new Map<string, FormStep>();
  for (const form of forms)
    for (const language of languages)
      for (const step of stepsOf(shapeOf(form)))
        found.set(formAddress(form, language, step), { form, language, step });
  return found;
}

const emptyPage = { title: { fr: '' }, questions: [] };

/** An entry as `stepsOf` wants to see it: only how many pages, and whether there are results. */
const shapeOf = ({ pages, results }: FormEntry): Pick<Form, 'pages' | 'results'> => ({
  pages: Array.from({ length: pages }, (): Form['pages'][number] => emptyPage),
  ...(results ? { results: [] } : {}),
});

/** The step of a form that has this address, or `undefined`. */
export async function formAt(env: Env, address: string): Promise<FormStep | undefined> {
  const index = await siteIndex(env);
  const known = steps.get(index) ?? stepsByAddress(index);
  steps.set(index, known);
  return known.get(address);
}
