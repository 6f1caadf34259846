import { bilingual } from '../../../domain/words/bilingual.ts';

/** What the screen of the texts of mails says. */
export const textsWords = bilingual({
  fr: {
    title: 'Textes des e-mails – Console',
    heading: 'Textes des e-mails',
    lead: 'Chaque e-mail que le site envoie, tel qu’une personne le lirait. Les noms, les dates et les liens sont des exemples.',
    /** The way here. */
    way: 'Lire les textes des e-mails',
    back: 'Les e-mails partis et à partir',
    which: 'Texte',
    language: 'Langue',
    show: 'Lire',
    file: 'Fichier',
    subject: 'Objet',
    plain: 'Sans mise en forme',
    unwritten: (file: string) =>
      `Ce texte n’est pas écrit dans cette langue (${file}) : cet e-mail n’y part pas.`,
    /** Invented, for the places of a text. */
    samples: {
      name: 'Camille Exemple',
      other: 'Noor Exemple',
      form: 'Formulaire',
      role: 'mentor',
      days: 'en mars et en avril',
      minutes: '60',
      place: 'Salle des tilleuls',
      subject: 'Objet de l’exemple',
    },
    /** What stands in places of whole paragraphs. */
    paragraphs: {
      next_step: 'Ici, la suite que le formulaire annonce.',
      introduction: 'Ici, ce que l’autre personne a écrit pour se présenter.',
      word: 'Ici, le mot que la coordination ajoute, s’il y en a un.',
      text: 'Ici, ce que la coordination a écrit.',
      todo: 'Ici, ce qui attend, une ligne par chose.',
      moments: 'Ici, les moments proposés, un par ligne.',
      sessions: 'Ici, que les séances encore prévues sont annulées, s’il y en avait.',
    },
  },
  en: {
    title: 'Texts of e-mails – Console',
    heading: 'Texts of e-mails',
    lead: 'Each e-mail that the site sends, as somebody would read it. Names, dates and links are examples.',
    way: 'Read the texts of e-mails',
    back: 'E-mails sent and to be sent',
    which: 'Text',
    language: 'Language',
    show: 'Read',
    file: 'File',
    subject: 'Subject',
    plain: 'Without layout',
    unwritten: (file) =>
      `This text is not written in this language (${file}): in it this e-mail does not leave.`,
    samples: {
      name: 'Camille Example',
      other: 'Noor Example',
      form: 'Form',
      role: 'mentor',
      days: 'in March and April',
      minutes: '60',
      place: 'Linden room',
      subject: 'Subject of the example',
    },
    paragraphs: {
      next_step: 'Here stands what happens next, as the form says it.',
      introduction: 'Here stands what the other person wrote to introduce themselves.',
      word: 'Here stands the word that the coordinator adds, if any.',
      text: 'Here stands what the coordinator wrote.',
      todo: 'Here stands what waits, a line for each thing.',
      moments: 'Here stand the times that are proposed, one a line.',
      sessions: 'Here stands that sessions still ahead are cancelled, if there were any.',
    },
  },
});
