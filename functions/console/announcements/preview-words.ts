import { bilingual } from '../../../domain/words/bilingual.ts';

/** What is said of an announcement before it is sent: who reads what, and how long it takes. */
export const previewWords = bilingual({
  fr: {
    previewing: 'Rien n’est encore parti. Voici ce que chaque personne lira.',
    /** For how many people. */
    readers: (n: number) => (n === 1 ? 'Pour 1 personne' : `Pour ${n} personnes`),
    byLanguage: (fr: number, en: number) => `${fr} en français, ${en} en anglais`,
    refused: (n: number) =>
      n === 1
        ? '1 personne de plus ne veut pas d’annonces et ne la recevra pas'
        : `${n} personnes de plus ne veulent pas d’annonces et ne la recevront pas`,
    missing: {
      fr: (n: number) =>
        n === 1
          ? 'La version française manque : la personne qui nous lit en français recevra l’anglaise.'
          : `La version française manque : les ${n} personnes qui nous lisent en français recevront l’anglaise.`,
      en: (n: number) =>
        n === 1
          ? 'La version anglaise manque : la personne qui nous lit en anglais recevra la française.'
          : `La version anglaise manque : les ${n} personnes qui nous lisent en anglais recevront la française.`,
    },
    /** About how long it takes, in minutes. */
    takes: (minutes: number) =>
      minutes < 90
        ? `Le dernier e-mail part environ ${minutes} minutes après le premier.`
        : minutes < 48 * 60
          ? `Les e-mails partent par petits lots : le dernier environ ${Math.round(minutes / 60)} heures après le premier.`
          : `Les e-mails partent par petits lots : le dernier environ ${Math.round(minutes / 1440)} jours après le premier.`,
    send: (n: number) => (n === 1 ? 'Envoyer à 1 personne' : `Envoyer à ${n} personnes`),
    sendOne: 'Envoyer',
    sendHint: 'Rien ne part avant dix minutes : d’ici là, vous pouvez tout arrêter.',
    test: 'M’envoyer un essai',
    tested: (email: string) => `Un essai part à l’instant pour ${email}. Rien d’autre n’est parti.`,
  },
  en: {
    previewing: 'Nothing has left yet. This is what each person will read.',
    readers: (n) => (n === 1 ? 'For 1 person' : `For ${n} people`),
    byLanguage: (fr, en) => `${fr} in French, ${en} in English`,
    refused: (n) =>
      n === 1
        ? '1 more person wants no announcements and will not receive it'
        : `${n} more people want no announcements and will not receive it`,
    missing: {
      fr: (n) =>
        n === 1
          ? 'There is no French version: the person who reads us in French will receive the English one.'
          : `There is no French version: the ${n} people who read us in French will receive the English one.`,
      en: (n) =>
        n === 1
          ? 'There is no English version: the person who reads us in English will receive the French one.'
          : `There is no English version: the ${n} people who read us in English will receive the French one.`,
    },
    takes: (minutes) =>
      minutes < 90
        ? `The last e-mail leaves about ${minutes} minutes after the first.`
        : minutes < 48 * 60
          ? `The e-mails leave in small lots: the last about ${Math.round(minutes / 60)} hours after the first.`
          : `The e-mails leave in small lots: the last about ${Math.round(minutes / 1440)} days after the first.`,
    send: (n) => (n === 1 ? 'Send to 1 person' : `Send to ${n} people`),
    sendOne: 'Send',
    sendHint: 'Nothing leaves for ten minutes: until then you can stop all of it.',
    test: 'Send me a test',
    tested: (email) => `A test is leaving for ${email}. Nothing else has left.`,
  },
});
