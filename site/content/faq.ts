import { type CollectionEntry, getCollection } from 'astro:content';
import type { Language } from '../../domain/words/language.ts';
import { setProse } from '../../domain/words/prose.ts';
import { isIn, nameOf } from './files.ts';

/** Which page of questions: the general one, or the one on reverse mentoring. */
export type FaqGroup = CollectionEntry<'faq'>['data']['group'];

/** A question, its answer still to be rendered, and the anchor that links point to. */
export interface Question {
  readonly entry: CollectionEntry<'faq'>;
  readonly question: string;
  /** The file's name without its number: `01-how-long` → `how-long`, so that links outlive a new order. */
  readonly anchor: string;
}

/** The questions of a group in a language, in their order. */
export async function faq(language: Language, group: FaqGroup): Promise<readonly Question[]> {
  const all = (await getCollection('faq')).filter(isIn(language));
  return all
    .filter(({ data }) => data.group === group)
    .sort((a, b) => a.data.order - b.data.order)
    .map((entry) => ({
      entry,
      question: setProse(entry.data.question, language),
      anchor: nameOf(entry.id).replace(/^\d+-/, ''),
    }));
}
