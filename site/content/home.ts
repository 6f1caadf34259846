import { getCollection, getEntry } from 'astro:content';
import type { Language } from '../../domain/words/language.ts';
import { setProse } from '../../domain/words/prose.ts';
import { typesetAll } from '../../domain/words/typeset-all.ts';
import { isIn } from './files.ts';

/** The home page's texts in a language, typeset, with its body; undefined while nobody has written it. */
export async function home(language: Language) {
  const entry = await getEntry('home', `${language}/home`);
  return entry && { entry, ...typesetAll(entry.data, language, setProse) };
}

/** The testimonials in a language, in the order of their files, those that were invented last. */
export async function testimonials(language: Language) {
  const all = (await getCollection('testimonials')).filter(isIn(language));
  return all
    .sort(
      (one, other) =>
        Number(one.data.example) - Number(other.data.example) || one.id.localeCompare(other.id),
    )
    .map((entry) => ({ entry, ...typesetAll(entry.data, language, setProse) }));
}
