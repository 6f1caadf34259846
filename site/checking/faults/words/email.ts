import { faultWords } from './fault-words.ts';

/** Faults of the texts of mails. */
export const emailFaultWords = faultWords({
  fr: {
    'email-unknown': ({ found }) =>
      `Aucun e-mail ne s'appelle ${found} : ce texte ne serait jamais envoyé. Renommez le fichier.`,
    'place-unknown': ({ found }) => `Rien ne remplacera ${found} dans cet e-mail.`,
    'place-missing': ({ found }) =>
      `${found} ne paraît nulle part sous l'en-tête : sans cela, on ne peut rien faire de cet e-mail. Écrivez ${found} là où il doit venir.`,
    'place-alone': ({ found }) =>
      `${found} devient un paragraphe entier : écrivez-le seul sur sa ligne, entre deux lignes vides.`,
    'place-address': ({ found }) =>
      `Dans ${found}, les accolades deviennent une adresse entière : n'ajoutez rien devant ni derrière.`,
    'image-email': ({ found }) =>
      `Un e-mail ne montre pas d'image : ${found}. Mettez-la sur une page, et donnez ici un lien vers cette page.`,
  },
  en: {
    'email-unknown': ({ found }) =>
      `No mail is called ${found}: this text would never be sent. Rename the file.`,
    'place-unknown': ({ found }) => `Nothing will replace ${found} in this mail.`,
    'place-missing': ({ found }) =>
      `${found} stands nowhere below the header: without it nobody can do anything with this mail. Write ${found} where it is to come.`,
    'place-alone': ({ found }) =>
      `${found} becomes a whole paragraph: write it alone on its line, between two empty lines.`,
    'place-address': ({ found }) =>
      `In ${found} the braces become a whole address: add nothing before or after them.`,
    'image-email': ({ found }) =>
      `A mail shows no pictures: ${found}. Put it on a page and link to that page here.`,
  },
});
