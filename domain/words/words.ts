import * as z from 'zod';
import { firstLanguage, type Language } from './language.ts';
import { typeset } from './typography.ts';

/**
 * A text as people read it, typeset, in the languages it was written in. French is always there: on a
 * site that has none the English text stands in its place.
 */
export type Words = { readonly fr: string; readonly en?: string | undefined };

const filled = z.string().trim().min(1);

/**
 * A text a language as an editor writes it: one of them at least, or one text for all. Which ones a site
 * asks for is checked with its other rules.
 */
export const perLanguage = <T extends z.ZodType<string>>(text: T) =>
  z.union([
    text,
    z
      .strictObject({ fr: text.optional(), en: text.optional() })
      .refine(({ fr, en }) => (fr ?? en) !== undefined),
  ]);

/** A text as it was written a language, where one for all stands for each. */
export const eachLanguage = <T>(written: string | T) =>
  typeof written === 'string' ? { fr: written, en: written } : written;

/**
 * Words as an editor writes them: plain text for every language, or a map of languages.
 * The result is typeset. English may be missing: the page then shows French, marked as such.
 */
export const words = perLanguage(filled).transform((written): Words => {
  const { fr, en } = eachLanguage(written);
  return {
    fr: fr === undefined ? typeset(en ?? '', 'en') : typeset(fr, 'fr'),
    ...(en === undefined ? {} : { en: typeset(en, 'en') }),
  };
});

/** The words in a language, or in French where that language is missing. */
export const say = (said: Words, language: Language): string => said[language] ?? said.fr;

/** The language the words really are in when that is not the one asked for: the value of a `lang` attribute. */
export const foreignTo = (said: Words, language: Language): Language | undefined =>
  said[language] === undefined ? firstLanguage : undefined;
