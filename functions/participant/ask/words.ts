import { bilingual } from '../../../domain/words/bilingual.ts';

/** What the page says where a link is asked for. */
export const askWords = bilingual({
  fr: {
    heading: 'Recevoir mon lien',
    intro:
      "Votre espace s'ouvre par un lien que nous vous envoyons par e-mail : ni compte, ni mot de passe.",
    emailHint: 'Celle que vous avez donnée en vous inscrivant à un programme.',
    send: 'Recevoir mon lien',
    ended: "Votre espace s'est refermé, ou n'était pas ouvert dans ce navigateur.",
    left: 'Votre espace est refermé.',
    cookies:
      "Votre lien est bon, mais votre navigateur n'a pas gardé le cookie sans lequel nous ne pouvons pas vous reconnaître. Autorisez les cookies de ce site (ils ne servent qu'à tenir votre espace ouvert), puis ouvrez de nouveau le même lien.",
    sentHeading: 'Regardez vos e-mails',
    sent: "Si cette adresse est celle d'une inscription, un lien y arrive dans les minutes qui viennent. Nous ne disons pas ici si elle nous est connue : nul ne peut apprendre par cette page qui participe.",
    nothing:
      "Rien n'arrive ? Regardez parmi les indésirables, ou essayez une autre de vos adresses. Un lien part toutes les dix minutes au plus.",
    again: 'Essayer une autre adresse',
    noMail:
      'Ce site ne peut pas envoyer de lien pour le moment. Écrivez à la coordination : elle vous dira où vous en êtes, et corrige ou efface ce que vous lui demandez.',
    write: 'Écrire à la coordination',
  },
  en: {
    heading: 'Get my link',
    intro: 'Your space opens by a link that we send you by e-mail: no account, no password.',
    emailHint: 'The one that you gave when you applied to a programme.',
    send: 'Get my link',
    ended: 'Your space has closed, or was not open in this browser.',
    left: 'Your space is closed.',
    cookies:
      'Your link is good, but your browser did not keep the cookie without which we cannot recognise you. Allow cookies for this site (they only keep your space open), then open the same link again.',
    sentHeading: 'Look at your e-mail',
    sent: 'If this address is that of an application, a link is on its way to it and arrives within minutes. We do not say here whether we know it: nobody can learn from this page who takes part.',
    nothing:
      'Nothing arrives? Look in your junk mail, or try another of your addresses. One link leaves every ten minutes at most.',
    again: 'Try another address',
    noMail:
      'This site cannot send links for now. Write to the coordinator, who will tell you where things stand, and corrects or erases what you ask them to.',
    write: 'Write to the coordinator',
  },
});
