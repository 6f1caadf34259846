import type { Status } from '../../domain/forms/status.ts';
import type { Language } from '../../domain/words/language.ts';

/** What the coordinator of the demonstration notes now and then, by what they decided. */
export const notes: Readonly<Partial<Record<Status, Record<Language, readonly string[]>>>> = {
  accepted: {
    fr: [
      'Échange de vingt minutes au téléphone : sait ce qui est demandé, tient à rester à distance.',
      "À mettre de préférence avec quelqu'un d'un autre site.",
    ],
    en: ['Twenty minutes on the telephone: knows what is asked, would rather meet remotely.'],
  },
  waiting: {
    fr: ['Personne de libre dans cette ville pour le moment. À revoir avant le lancement.'],
    en: ['Nobody free in this town for now. To be looked at again before the launch.'],
  },
  declined: {
    fr: [
      "Hors des conditions du programme cette année. Je l'ai dit par téléphone, avec la raison.",
    ],
    en: [
      'Outside the conditions of the programme this year. I said so by telephone, with the reason.',
    ],
  },
  in_hand: {
    fr: ["J'appelle jeudi matin. Rien n'est dit à l'autre personne du binôme avant."],
    en: ['I am calling on Thursday morning. Nothing is said to the other person before.'],
  },
  answered: {
    fr: ['Répondu par e-mail.', "Parlé dix minutes au téléphone : c'est réglé."],
    en: ['Answered by e-mail.'],
  },
};
