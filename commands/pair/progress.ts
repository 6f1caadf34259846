import { bilingual } from '../../domain/words/bilingual.ts';
import { sayFigure, sayShare } from '../../domain/words/figure.ts';
import type { Language } from '../../domain/words/language.ts';

const progressWords = bilingual({
  fr: {
    begin: (people: string, pairs: string) =>
      `${people} personnes, ${pairs} binômes possibles : comptez quelques minutes. Ctrl+C arrête tout ; rien n’est enregistré.`,
    compared: (share: string) => `Comparaison de tout le monde : ${share}`,
    searching: 'Recherche des meilleurs binômes…',
    writing: 'Rédaction des raisons…',
  },
  en: {
    begin: (people, pairs) =>
      `${people} people, ${pairs} possible pairs: allow a few minutes. Ctrl+C stops it; nothing is stored.`,
    compared: (share) => `Comparing everybody: ${share}`,
    searching: 'Looking for the best pairs…',
    writing: 'Writing the reasons…',
  },
});

/** From so many possible pairs on it takes minutes. */
const many = 4_000_000;

/** How far a long run is. */
export interface Progress {
  /** So many mentees have been compared with all mentors. */
  readonly compared: (mentees: number) => void;
  readonly searching: () => void;
  readonly writing: () => void;
}

/** Says before a long run that it takes minutes, and then how far it is; nothing of a short one. */
export function progressOf(
  { mentors, mentees }: { readonly mentors: number; readonly mentees: number },
  language: Language,
  tell: (said: string) => void,
): Progress | undefined {
  const pairs = mentors * mentees;
  if (pairs < many) return undefined;
  const words = progressWords(language);
  tell(words.begin(sayFigure(mentors + mentees, language), sayFigure(pairs, language)));
  let tenths = 0;
  return {
    compared(done) {
      const now = Math.floor((10 * done) / mentees);
      if (now === tenths) return;
      tenths = now;
      tell(words.compared(sayShare(now / 10, language)));
    },
    searching: () => tell(words.searching),
    writing: () => tell(words.writing),
  };
}
