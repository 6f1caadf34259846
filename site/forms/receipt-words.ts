import { bilingual } from '../../domain/words/bilingual.ts';

/** What the receipt of a sending says. */
export const receiptWords = bilingual({
  fr: {
    reference: 'Votre référence',
    referenceHelp: 'Gardez-la : elle nous permet de retrouver votre envoi si vous nous écrivez.',
    nextStep: 'La suite',
    follow: 'Suivre votre inscription',
    followHelp:
      "Une page qui n'est qu'à vous montre où elle en est, ce que vous avez envoyé et qui le lit ; elle s'ouvre par un lien reçu par e-mail :",
    followLink: 'Mon espace',
    copy: 'Ce que vous avez envoyé',
    sentOn: 'Envoyé le',
    sentTo: 'À',
    writeTo: 'Nous écrire',
    mailMe: "M'envoyer ce reçu par e-mail",
    copyReference: 'Copier la référence',
    copied: 'Copiée',
    mail: {
      subject: (title: string) => `${title} : {reference}`,
      lines: (title: string, promise: string, email: string) => [
        title,
        'Envoyé le {sent}',
        'Référence : {reference}',
        promise,
        `Nous écrire : ${email}`,
      ],
    },
    copyHelp: "Cette page s'imprime, avec la date et la référence.",
    copyCounted:
      "Les réponses comptées sans votre nom n'y figurent pas : elles ne sont pas gardées avec les autres.",
    copyGone:
      "Pour protéger vos réponses, leur copie n'est montrée que pendant une demi-heure, dans le navigateur qui les a envoyées, s'il accepte les cookies et tant que personne n'y met fin.",
    copyLater:
      'Vos réponses sont enregistrées, mais notre base de données ne répond pas et nous ne pouvons pas les montrer. Rechargez cette page dans un moment.',
    shownUntil: "Ce navigateur peut rouvrir cette page jusqu'à ",
    endShowing: 'Ne plus montrer mes envois ici',
    home: "Retour à l'accueil",
  },
  en: {
    reference: 'Your reference',
    referenceHelp: 'Keep it: it lets us find what you sent if you write to us.',
    nextStep: 'What happens next',
    follow: 'Follow your application',
    followHelp:
      'A page that is yours alone shows where it stands, what you sent and who reads it; it opens by a link that you get by e-mail:',
    followLink: 'My space',
    copy: 'What you sent',
    sentOn: 'Sent on',
    sentTo: 'To',
    writeTo: 'Write to us',
    mailMe: 'E-mail this receipt to myself',
    copyReference: 'Copy the reference',
    copied: 'Copied',
    mail: {
      subject: (title) => `${title}: {reference}`,
      lines: (title, promise, email) => [
        title,
        'Sent on {sent}',
        'Reference: {reference}',
        promise,
        `Write to us: ${email}`,
      ],
    },
    copyHelp: 'This page prints with its date and reference.',
    copyCounted:
      'Answers counted without your name are not on it: they are not kept with the others.',
    copyGone:
      'To protect your answers, their copy is shown for half an hour only, in the browser that sent them, if it accepts cookies and until somebody ends it.',
    copyLater:
      'Your answers are stored, but our database is not answering and we cannot show them. Reload this page in a moment.',
    shownUntil: 'This browser can open this page again until ',
    endShowing: 'Stop showing what I sent here',
    home: 'Back to the home page',
  },
});
