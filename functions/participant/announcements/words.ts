import { bilingual } from '../../../domain/words/bilingual.ts';

/** What is said where somebody refuses announcements, or takes them again. */
export const announcementsWords = bilingual({
  fr: {
    heading: 'Les annonces',
    /** In one's own space. */
    taken:
      'La coordination annonce parfois un atelier, une réunion ou une date à toutes les personnes concernées. Vous recevez ces annonces.',
    refused: (day: string) =>
      `Vous ne recevez plus les annonces de la coordination depuis le ${day}. Ce qui touche votre inscription ou votre binôme vous parvient toujours.`,
    refuse: 'Ne plus recevoir les annonces',
    take: 'Recevoir de nouveau les annonces',
    refusedNow: 'Vous ne recevrez plus les annonces de la coordination.',
    takenNow: 'Vous recevrez de nouveau les annonces de la coordination.',
    /** On the page that the link in an announcement leads to. */
    what: "La coordination du mentorat annonce parfois un atelier, une réunion ou une date. Vous pouvez ne plus recevoir ces annonces. Ce qui touche votre inscription ou votre binôme vous parviendra toujours, et vous pouvez changer d'avis dans votre espace.",
    tick: 'Je ne veux plus recevoir les annonces',
    save: 'Enregistrer',
    mustTick:
      'Cochez la case pour ne plus recevoir les annonces. Pour continuer à les recevoir, fermez cette page : rien ne change.',
    back: "Vous avez changé d'avis ?",
    unknown:
      "Ce lien n'est pas entier, ou n'est plus bon. Ouvrez-le de nouveau depuis l'e-mail ; ou bien ouvrez votre espace : le même choix s'y trouve.",
    space: 'Ouvrir mon espace',
  },
  en: {
    heading: 'Announcements',
    taken:
      'The coordinators sometimes announce a workshop, a meeting or a date to everybody concerned. You receive these announcements.',
    refused: (day) =>
      `You have not received the coordinators' announcements since ${day}. What concerns your application or your pair still reaches you.`,
    refuse: 'Stop announcements',
    take: 'Receive announcements again',
    refusedNow: "You will receive no more of the coordinators' announcements.",
    takenNow: "You will receive the coordinators' announcements again.",
    what: 'The mentoring coordinators sometimes announce a workshop, a meeting or a date. You can stop receiving these announcements. What concerns your application or your pair will always reach you, and you can change your mind in your space.',
    tick: 'I want no more announcements',
    save: 'Save',
    mustTick:
      'Tick the box to receive no more announcements. To keep receiving them, close this page: nothing changes.',
    back: 'Have you changed your mind?',
    unknown:
      'This link is not complete, or is no longer good. Open it again from the e-mail; or open your space: the same choice is there.',
    space: 'Open my space',
  },
});
