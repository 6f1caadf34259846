import type { Standing } from '../../../domain/people/participation.ts';
import { bilingual } from '../../../domain/words/bilingual.ts';

/** What somebody leaves: an application on which nothing is decided, or a programme. */
export const wayOut = (standing: Standing): 'application' | 'programme' =>
  standing === 'applied' || standing === 'waiting' ? 'application' : 'programme';

/** What is said to somebody who leaves a programme, or takes their application to it back. */
export const leaveWords = bilingual({
  fr: {
    application: {
      link: 'Retirer mon inscription',
      heading: (programme: string) => `Retirer mon inscription : ${programme}`,
      what: 'Votre inscription est retirée aussitôt : personne ne vous cherche plus de place. Ce que vous avez envoyé reste gardé le temps prévu ; vous pouvez aussi tout effacer.',
      sure: 'Oui, je retire mon inscription',
      must: 'Cochez cette case pour retirer votre inscription.',
      leave: 'Retirer',
      keep: 'La garder',
      left: 'Votre inscription est retirée.',
    },
    programme: {
      link: 'Quitter ce programme',
      heading: (programme: string) => `Quitter : ${programme}`,
      what: "Votre participation s'arrête aussitôt. Ce que vous avez envoyé reste gardé le temps prévu ; vous pouvez aussi tout effacer.",
      sure: 'Oui, je quitte ce programme',
      must: 'Cochez cette case pour quitter le programme.',
      leave: 'Quitter',
      keep: 'Rester',
      left: 'Vous avez quitté le programme.',
    },
    again: 'Vous pourrez vous inscrire de nouveau.',
  },
  en: {
    application: {
      link: 'Withdraw my application',
      heading: (programme) => `Withdraw my application: ${programme}`,
      what: 'Your application is withdrawn at once: nobody looks for a place for you any more. What you sent is kept for its time; you may also have everything erased.',
      sure: 'Yes, I withdraw my application',
      must: 'Tick this box to withdraw your application.',
      leave: 'Withdraw',
      keep: 'Keep it',
      left: 'Your application is withdrawn.',
    },
    programme: {
      link: 'Leave this programme',
      heading: (programme) => `Leave: ${programme}`,
      what: 'Your participation ends at once. What you sent is kept for its time; you may also have everything erased.',
      sure: 'Yes, I am leaving this programme',
      must: 'Tick this box to leave the programme.',
      leave: 'Leave',
      keep: 'Stay',
      left: 'You have left the programme.',
    },
    again: 'You may apply again.',
  },
});
