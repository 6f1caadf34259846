import { bilingual } from '../../../domain/words/bilingual.ts';

/** What a copy of all that somebody sent says. */
export const copyWords = bilingual({
  fr: {
    title: 'Ce que nous savons de vous',
    made: (day: string) => `Copie faite le ${day}.`,
    name: 'Nom',
    email: 'Adresse e-mail',
    language: 'Langue de nos e-mails',
    announcements: 'Annonces de la coordination',
    refused: (day: string) => `refusées depuis le ${day}`,
    programmes: 'Vos programmes',
    pairs: 'Vos binômes',
    introduction: 'Votre présentation',
    signed: (name: string, moment: string) => `Charte signée : ${name}, le ${moment}.`,
    wrote: 'Ce que vous avez écrit dans votre feuille de route et vos objectifs',
    onDay: (moment: string) => `le ${moment}`,
    objective: (number: number) => `Objectif ${number}`,
    because: 'Refermé, parce que',
    scored: (number: number, score: number, day: string) =>
      `Objectif ${number}, note ${score} sur 10, le ${day}.`,
    sent: 'Ce que vous avez envoyé',
    fileName: 'mes-donnees',
    leftOut:
      'Ne figurent pas ici : les réponses comptées sans votre nom, que rien ne relie à vous ; les e-mails que nous vous avons écrits, dont nous oublions le texte après trente jours ; et les notes de la coordination, à qui vous pouvez les demander.',
  },
  en: {
    title: 'What we know about you',
    made: (day) => `Copy made on ${day}.`,
    name: 'Name',
    email: 'E-mail address',
    language: 'Language of our e-mails',
    announcements: "The coordinators' announcements",
    refused: (day) => `refused since ${day}`,
    programmes: 'Your programmes',
    pairs: 'Your pairs',
    introduction: 'Your introduction',
    signed: (name, moment) => `Charter signed: ${name}, ${moment}.`,
    wrote: 'What you wrote in your roadmap and your objectives',
    onDay: (moment) => moment,
    objective: (number) => `Objective ${number}`,
    because: 'Closed, because',
    scored: (number, score, day) => `Objective ${number}, score ${score} of 10, ${day}.`,
    sent: 'What you sent',
    fileName: 'my-data',
    leftOut:
      'Not included: answers counted without your name, which nothing links to you; the e-mails that we wrote to you, whose words we forget after thirty days; and the coordinator’s notes, which you can ask them for.',
  },
});
