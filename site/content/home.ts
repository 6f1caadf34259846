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

/** The testimonials in a language, in the order of their files. */
export async function testimonials(language: Language) {
  const all = (await getCollection('testimonials')).filter(isIn(language));
  return all
    .sort((a, b) => a.id.localeCompare(b.id))
    .map((entry) => ({ entry, ...typesetAll(entry.data, language, setProse) }));
}
