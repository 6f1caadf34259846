import { aboutData, formAddress } from '../../domain/forms/address.ts';
import type { Form } from '../../domain/forms/definition.ts';
import type { Does } from '../../domain/forms/does.ts';
import type { Language } from '../../domain/words/language.ts';
import { type Said, sayMarked } from '../../domain/words/said.ts';
import { keptContent } from './kept.ts';
import { site } from './site.ts';

const { forms } = await keptContent();

/** The forms whose sending does something, in the order of their files. */
export const formsThat = (does: Does): readonly Form[] =>
  forms.filter((form) => form.does === does);

/** A link as a list shows it: what it is called is what it leads to. */
export interface Link {
  readonly href: string;
  readonly title: Said;
}

/** The first form whose sending does something, by its own title; undefined where the site has none. */
export function linkTo(does: Does, language: Language): Link | undefined {
  const [form] = formsThat(does);
  return form && { href: formAddress(form, language), title: sayMarked(form.title, language) };
}

/** The address of the first form whose sending does something; undefined where the site has none. */
export function doorTo(does: Does, language: Language): string | undefined {
  return linkTo(does, language)?.href;
}

/** Where one writes to the coordinator: the first form for that, or an e-mail where the site has none. */
export const contactAddress = (language: Language): string =>
  doorTo('message', language) ?? `mailto:${site.contact.email}`;

/** The same, to have what was sent corrected, handed over or erased. */
export function dataAddress(language: Language): string {
  const form = doorTo('message', language);
  return form ? `${form}${aboutData}` : contactAddress(language);
}
