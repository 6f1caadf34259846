import { bilingual } from '../words/bilingual.ts';
import type { Formula } from './formulas.ts';

/** What a formula is called among coordinators, in a few words that stand in a sentence. */
export const formulaWords = bilingual<Readonly<Record<Formula, string>>>({
  fr: {
    one_to_one: 'un binôme, toute la durée',
    suggestions: 'une courte liste au choix',
    a_la_carte: 'à la carte',
    manual: 'un binôme formé par la coordination',
    speed_dating: 'des rencontres éclair',
  },
  en: {
    one_to_one: 'one pair, all the way',
    suggestions: 'a short list to choose from',
    a_la_carte: 'à la carte',
    manual: 'a pair made by the coordinator',
    speed_dating: 'quick meetings',
  },
});
