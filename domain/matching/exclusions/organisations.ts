import { wordsIn } from '../../words/fold.ts';
import type { Likeness } from '../names/compare.ts';

/** Words that say what sort of thing a company or a team is, and not which one. */
const general = new Set(
  'le la les l de du des d et the of and sa sas sasu sarl eurl sci scop gmbh ag ltd limited llc inc plc bv nv srl spa equipe service services departement direction pole unite cellule team department unit group groupe'.split(
    ' ',
  ),
);

/** The words by which a company or a team is known: all of them where each is a general one. */
export function ownWords(text: string): readonly string[] {
  const words = wordsIn(text);
  const own = words.filter((word) => !general.has(word));
  return own.length > 0 ? own : words;
}

/** The key under which a company or a team is the same however it is written; empty where nothing is. */
export const organisationKey = (text: string): string => ownWords(text).toSorted().join(' ');

/** Whether two keys are those of one company: all the words of one in the other make it possible. */
export function compareOrganisations(one: string, other: string): Likeness {
  if (one === '' || other === '') return 'different';
  if (one === other) return 'same';
  const [words, others] = [one.split(' '), other.split(' ')];
  const [short, long] = words.length < others.length ? [words, others] : [others, words];
  return short.every((word) => long.includes(word)) ? 'possibly' : 'different';
}
