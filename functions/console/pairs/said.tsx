import type { PairRow, Two } from '../../../db/pairs/list.ts';
import type { ProgrammeEntry } from '../../../domain/programmes/entry.ts';
import type { Language } from '../../../domain/words/language.ts';
import { sayAround, sayMarked } from '../../../domain/words/said.ts';
import { say } from '../../../domain/words/words.ts';
import { SaidText } from '../../http/said.tsx';
import { consoleWords } from '../words.ts';
import { pairsWords } from './words.ts';

/** A programme by its name; one that the site no longer has by its id. */
export function programmeSaid(
  programmes: readonly ProgrammeEntry[],
  programme: string,
  language: Language,
): string {
  const found = programmes.find(({ id }) => id === programme);
  return found ? say(found.name, language) : programme || consoleWords(language).noProgramme;
}

/** The name of a programme within a sentence, its words of another language marked. */
export const ofProgramme = (
  sentence: (name: string) => string,
  programmes: readonly ProgrammeEntry[],
  programme: string,
  language: Language,
) => {
  const found = programmes.find(({ id }) => id === programme);
  const name = found
    ? sayMarked(found.name, language)
    : programmeSaid(programmes, programme, language);
  return <SaidText said={sayAround(sentence, name)} />;
};

/** A programme by its name, its words of another language marked. */
export const ProgrammeName = ({
  programmes,
  programme,
  language,
}: {
  readonly programmes: readonly ProgrammeEntry[];
  readonly programme: string;
  readonly language: Language;
}) => ofProgramme((name) => name, programmes, programme, language);

/** What somebody is called: by name, else by address; whoever was erased by neither. */
export const called = (name: string | null, email: string | null, language: Language): string =>
  name || email || pairsWords(language).gone;

/** Both of a pair, the mentor first. */
export const bothOf = (pair: Two, language: Language): string =>
  pairsWords(language).and(
    called(pair.mentorName, pair.mentorEmail, language),
    called(pair.menteeName, pair.menteeEmail, language),
  );

/** Where a pair stands, and why it ended. */
export const stateSaid = ({ state, ending }: PairRow, language: Language): string => {
  const words = pairsWords(language);
  return ending ? `${words.states[state]} (${words.endings[ending]})` : words.states[state];
};
