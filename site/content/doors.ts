import { formAddress } from '../../domain/forms/address.ts';
import type { Does } from '../../domain/forms/does.ts';
import type { Language } from '../../domain/words/language.ts';
import { keptContent } from './kept.ts';

const { forms } = await keptContent();

/** The address of the first form whose sending does something; undefined where the site has none. */
export function doorTo(does: Does, language: Language): string | undefined {
  const form = forms.find((each) => each.does === does);
  return form && formAddress(form, language);
}
