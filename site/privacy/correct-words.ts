import { bilingual } from '../../domain/words/bilingual.ts';

/** How what was sent is corrected or withdrawn. */
export const correctWords = bilingual({
  fr: {
    title: 'Corriger ou retirer une réponse',
    yourself:
      "Après une inscription à un programme, faites-le vous-même : votre espace montre ce que vous avez envoyé et qui le lit, et vous permet de le corriger, de revenir sur un accord, d'en emporter une copie, de quitter un programme et de tout effacer. Il s'ouvre par un lien reçu par e-mail.",
    open: 'Ouvrir mon espace',
    text: "Écrivez à la coordination ce qu'il faut changer ou effacer, avec la référence de votre envoi si vous l'avez gardée ; sinon, l'adresse e-mail que vous aviez donnée, ou le nom du formulaire et le jour. Une réponse comptée sans votre nom ne peut pas être retrouvée.",
    link: 'Demander une correction ou un retrait',
    receipt: 'Une erreur, un changement ?',
  },
  en: {
    title: 'Correct or withdraw an answer',
    yourself:
      'After applying to a programme, do it yourself: your space shows what you sent and who reads it, and lets you correct it, take back a consent, take a copy away, leave a programme and erase everything. It opens by a link that you get by e-mail.',
    open: 'Open my space',
    text: 'Tell the coordinator what to change or erase, with the reference of what you sent if you kept it; otherwise the e-mail address you gave, or the name of the form and the day. An answer counted without your name cannot be found again.',
    link: 'Ask for a correction or a withdrawal',
    receipt: 'A mistake, a change?',
  },
});
