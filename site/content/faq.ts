import { type CollectionEntry, getCollection } from 'astro:content';
import { addresses, bases, type Paths, under } from '../../domain/addresses.ts';
import type { Language } from '../../domain/words/language.ts';
import { setProse } from '../../domain/words/prose.ts';
import { foreignTo, say } from '../../domain/words/words.ts';
import { generalGroup } from '../checking/shapes/faq-entry.ts';
import { faqWords } from '../faq/words.ts';
import { isIn, nameOf } from './files.ts';
import { keptContent } from './kept.ts';
import { remember } from './remember.ts';

/** A question, its answer still to be rendered, and the anchor that links point to. */
export interface Question {
  readonly entry: CollectionEntry<'faq'>;
  readonly question: string;
  /** The file's name without its number: `01-how-long` → `how-long`, so that links outlive a new order. */
  readonly anchor: string;
}

/** A page of questions: the general one, or one on a subject of its own. */
export interface QuestionPage {
  readonly id: string;
  readonly paths: Paths;
  readonly address: string;
  readonly title: string;
  readonly description: string;
  readonly lead: string;
  /** The language that its own texts are in, where it is another one. */
  readonly lang: Language | undefined;
  readonly questions: readonly Question[];
}

/** The pages of questions in a language, the general one first, then by file name. */
export const questionPages = remember(
  async (language: Language): Promise<readonly QuestionPage[]> => {
    const entries = (await getCollection('faq')).filter(isIn(language));
    const questionsOf = (group: string): readonly Question[] =>
      entries
        .filter(({ data }) => data.group === group)
        .sort((a, b) => a.data.order - b.data.order)
        .map((entry) => ({
          entry,
          question: setProse(entry.data.question, language),
          anchor: nameOf(entry.id).replace(/^\d+-/, ''),
        }));
    const { title, description, lead } = faqWords(language);
    const { faqGroups } = await keptContent();
    return [
      {
        id: generalGroup,
        paths: addresses.faq,
        address: addresses.faq[language],
        ...{ title, description, lead },
        lang: undefined,
        questions: questionsOf(generalGroup),
      },
      ...faqGroups.map((group) => ({
        id: group.id,
        paths: under(bases.faq, group.address),
        address: `${bases.faq[language]}${group.address[language]}/`,
        title: say(group.title, language),
        description: say(group.description, language),
        lead: say(group.lead, language),
        lang: foreignTo(group.title, language),
        questions: questionsOf(group.id),
      })),
    ];
  },
);

/** A route for each page of questions but the general one. */
export async function questionPageRoutes(language: Language) {
  return (await questionPages(language))
    .filter(({ id }) => id !== generalGroup)
    .map((page) => ({
      params: { group: page.address.split('/').at(-2) },
      props: { language, page },
    }));
}
