import { bilingual } from '../../../domain/words/bilingual.ts';

/** What can be done with a person's answers, and what was done. */
export const actsWords = bilingual({
  fr: {
    heading: 'À la demande de la personne',
    all: "Tout ce qu'elle a envoyé",
    correct: 'Corriger ses réponses',
    erase: 'Effacer cette réponse',
    earlier: 'Cette personne a déjà répondu :',
    later: 'Cette personne a répondu de nouveau :',
    corrected: 'Corrections',
    by: (day: string, who: string) => `le ${day}, par ${who}`,
    self: 'la personne elle-même',
  },
  en: {
    heading: 'When the person asks for it',
    all: 'All that they sent',
    correct: 'Correct their answers',
    erase: 'Erase this answer',
    earlier: 'This person had answered before:',
    later: 'This person answered again:',
    corrected: 'Corrections',
    by: (day, who) => `${day}, by ${who}`,
    self: 'the person themselves',
  },
});
