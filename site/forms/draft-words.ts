import { bilingual } from '../../domain/words/bilingual.ts';

/** What is said of a draft that is kept on the device, and of one that is found there. */
export const draftWords = bilingual({
  fr: {
    draft: "Vos réponses sont gardées sur cet appareil jusqu'au ",
    draftShared: 'Appareil partagé ?',
    draftWipe: 'Effacer le brouillon',
    draftWiped: 'Le brouillon est effacé de cet appareil.',
    draftUnkept:
      "Vos réponses ne sont pas gardées sur cet appareil : le navigateur s'y oppose, ou n'a plus de place. Envoyez-les avant de fermer cette page.",
    draftStays:
      "Le navigateur refuse d'effacer le brouillon. Pour qu'il ne reste pas sur cet appareil, effacez les données de ce site dans les réglages du navigateur.",
    found: {
      begun: 'Ce formulaire a été laissé en cours sur cet appareil le ',
      whose: "Si c'est vous, reprenez où vous en étiez ; recommencer efface ce brouillon.",
      resume: 'Reprendre',
      restart: 'Recommencer',
      resumed: 'Le brouillon est repris.',
      sent: "C'est envoyé : ce que vous aviez rempli ici nous est parvenu.",
      receipt: 'Revoir le reçu',
      again: 'Remplir de nouveau ce formulaire',
    },
  },
  en: {
    draft: 'Your answers are kept on this device until ',
    draftShared: 'Shared device?',
    draftWipe: 'Delete the draft',
    draftWiped: 'The draft is deleted from this device.',
    draftUnkept:
      'Your answers are not kept on this device: the browser will not allow it, or has no room left. Send them before you close this page.',
    draftStays:
      'The browser refuses to delete the draft. To remove it from this device, clear the data of this site in the settings of the browser.',
    found: {
      begun: 'This form was left unfinished on this device on ',
      whose: 'If it was you, carry on where you left off; starting again deletes this draft.',
      resume: 'Carry on',
      restart: 'Start again',
      resumed: 'The draft is open again.',
      sent: 'Sent: what you filled in here has reached us.',
      receipt: 'See the receipt',
      again: 'Fill in this form again',
    },
  },
});
