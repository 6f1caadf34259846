import { bilingual } from '../../../domain/words/bilingual.ts';

/** What is said while a browser works a draft out. */
export const browserWords = bilingual({
  fr: {
    progress: 'Avancement du calcul',
    people: 'Lecture des réponses…',
    scores: 'Comparaison de tout le monde…',
    pairs: 'Recherche des meilleurs binômes…',
    check: 'Vérification par le site…',
    stop: 'Arrêter',
    stopped: 'Arrêté. Rien n’a été changé.',
    failed:
      'Le calcul n’a pas abouti, et rien n’a été changé. Vérifiez la connexion, puis recommencez.',
    least: 'Écrivez une note minimale entière, de 0 à 100.',
    none: 'Rien n’a été changé.',
    left: 'Le site n’a pas accepté ce calcul, et rien n’a été changé.',
  },
  en: {
    progress: 'How far it is',
    people: 'Reading the answers…',
    scores: 'Comparing everybody…',
    pairs: 'Looking for the best pairs…',
    check: 'The site checks…',
    stop: 'Stop',
    stopped: 'Stopped. Nothing was changed.',
    failed:
      'It did not come to an end, and nothing was changed. Check the connection, then try again.',
    least: 'Write a whole number from 0 to 100 as the lowest score.',
    none: 'Nothing was changed.',
    left: 'The site did not take this, and nothing was changed.',
  },
});
