import { bilingual } from '../../../domain/words/bilingual.ts';

/** What is said to somebody who leaves a programme. */
export const leaveWords = bilingual({
  fr: {
    link: 'Quitter ce programme',
    heading: (programme: string) => `Quitter : ${programme}`,
    what: "Votre participation s'arrête aussitôt. Ce que vous avez envoyé reste gardé le temps prévu ; vous pouvez aussi tout effacer.",
    again: 'Vous pourrez vous inscrire de nouveau.',
    sure: 'Oui, je quitte ce programme',
    must: 'Cochez cette case pour quitter le programme.',
    leave: 'Quitter',
    keep: 'Rester',
    left: 'Vous avez quitté le programme.',
  },
  en: {
    link: 'Leave this programme',
    heading: (programme) => `Leave: ${programme}`,
    what: 'Your participation ends at once. What you sent is kept for its time; you may also have everything erased.',
    again: 'You may apply again.',
    sure: 'Yes, I am leaving this programme',
    must: 'Tick this box to leave the programme.',
    leave: 'Leave',
    keep: 'Stay',
    left: 'You have left the programme.',
  },
});
