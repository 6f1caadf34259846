import { addresses, formDefinitions } from '../../../domain/addresses.ts';
import type { Form } from '../../../domain/forms/definition.ts';
import { type Limits, limitsOf } from '../../../domain/forms/limits.ts';
import { versionOf } from '../../../domain/forms/version.ts';
import { languages } from '../../../domain/words/language.ts';
import { builtForm } from '../built-forms.ts';
import { env } from './visitor.ts';

/** A form that the site ships, under another name, with limits. */
export const limitedForm = (id: string, like: string, limits: Limits): Form => ({
  ...builtForm(like).form,
  ...{ id, address: { fr: id, en: id } },
  ...limits,
});

/** The house with these forms and no others; the pages of each are those of the form it is like. */
export async function houseWith(forms: readonly (readonly [form: Form, like: string])[]) {
  const files = new Map<string, unknown>();
  const moved = new Map<string, string>();
  for (const [form, like] of forms) {
    files.set(`${formDefinitions}${form.id}.json`, { version: await versionOf(form), form });
    for (const language of languages) {
      const base = addresses.forms[language];
      moved.set(
        `${base}${form.address[language]}/`,
        `${base}${builtForm(like).form.address[language]}/`,
      );
    }
  }
  const entries = forms.map(([{ id, address, title, pages, ...form }]) => ({
    ...{ id, address, title, ...limitsOf(form), pages: pages.length },
  }));
  files.set(`${formDefinitions}index.json`, { languages, forms: entries });
  const fetch = async (input: RequestInfo | URL) => {
    const { pathname } = new URL(input instanceof Request ? input.url : input);
    const file = files.get(pathname);
    if (file) return Response.json(file);
    const [from, to] = [...moved].find(([base]) => pathname.startsWith(base)) ?? ['', ''];
    return env.ASSETS.fetch(`https://assets.local${to}${pathname.slice(from.length)}`);
  };
  return { ...env, ASSETS: { fetch } as unknown as Fetcher };
}
