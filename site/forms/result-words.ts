import { bilingual } from '../../domain/words/bilingual.ts';

/** What the result of a quiz says. */
export const resultWords = bilingual({
  fr: {
    resultNote:
      "C'est un conseil, pas un verdict. Rien n'a été enregistré, ni chez nous ni sur cet appareil : fermez cette page, et vos réponses disparaissent.",
    scores: 'Vos réponses, par thème',
    offerTitle: 'En parler avec la coordination ?',
    offer: 'Si vous le souhaitez, envoyez-lui vos réponses : elle seule les lira.',
    offerAsks:
      'Si vous le souhaitez, envoyez-lui vos réponses : elle seule les lira. La page suivante demande une adresse, pour que la réponse vous parvienne.',
    offerNext: 'En parler avec la coordination',
    offerSend: 'Envoyer mes réponses à la coordination',
    again: 'Refaire le quiz',
  },
  en: {
    resultNote:
      'This is advice, not a verdict. Nothing has been stored, neither by us nor on this device: close this page and your answers are gone.',
    scores: 'Your answers, by theme',
    offerTitle: 'Talk it over with the coordinator?',
    offer: 'If you wish, send your answers: only the coordinator will read them.',
    offerAsks:
      'If you wish, send your answers: only the coordinator will read them. The next page asks for an address, so that the reply can reach you.',
    offerNext: 'Talk it over with the coordinator',
    offerSend: 'Send my answers to the coordinator',
    again: 'Take the quiz again',
  },
});
