import { bilingual } from '../../../domain/words/bilingual.ts';

/** What is said where people are asked to answer a form. */
export const askWords = bilingual({
  fr: {
    title: 'Envoyer un questionnaire – Console',
    heading: 'Envoyer un questionnaire',
    open: 'Envoyer un questionnaire…',
    to: (n: number) => (n === 1 ? 'À une personne :' : `À ${n} personnes :`),
    nobody: 'Cochez d’abord à qui l’envoyer, dans la liste des personnes.',
    which: 'Quel questionnaire ?',
    choose: 'Choisir un formulaire',
    mustChoose: 'Choisissez un formulaire.',
    goOn: 'Relire l’e-mail',
    preview: 'Ce que chacun reçoit, dans sa langue',
    known:
      'Le lien sert une fois, trente jours au plus. Il sait le programme et le rôle de la personne, et ne les demande pas. Rien ne relie sa réponse à elle.',
    onlyCounted:
      'Ce formulaire a des réponses qui sont seulement comptées : la console ne dira pas qui a répondu.',
    send: (n: number) => (n === 1 ? 'Envoyer' : `Envoyer aux ${n} personnes`),
    back: 'Ne rien envoyer',
    sent: (n: number) =>
      n === 0
        ? 'Rien ne part : ces personnes ont reçu ce questionnaire il y a moins de douze heures.'
        : n === 1
          ? 'Un e-mail part dans dix minutes.'
          : `${n} e-mails partent dans dix minutes.`,
    hold: 'Les retenir, d’ici là, dans « À venir »',
    people: 'Retour aux personnes',
    asked: 'Questionnaires envoyés',
    on: (day: string) => `envoyé le ${day}`,
    answered: 'une réponse est arrivée',
    notYet: 'pas encore de réponse',
    unknown: 'réponses anonymes : la console ne sait pas s’il y en a une',
  },
  en: {
    title: 'Send a questionnaire – Console',
    heading: 'Send a questionnaire',
    open: 'Send a questionnaire…',
    to: (n) => (n === 1 ? 'To one person:' : `To ${n} people:`),
    nobody: 'First tick whom to send it to, in the list of people.',
    which: 'Which questionnaire?',
    choose: 'Choose a form',
    mustChoose: 'Choose a form.',
    goOn: 'Read the e-mail',
    preview: 'What each of them receives, in their language',
    known:
      'The link works once, within thirty days. It knows the programme and the role of the person, and does not ask for them. Nothing joins their answer to them.',
    onlyCounted:
      'This form has answers that are only counted: the console will not say who answered.',
    send: (n) => (n === 1 ? 'Send' : `Send to ${n} people`),
    back: 'Send nothing',
    sent: (n) =>
      n === 0
        ? 'Nothing leaves: these people received this questionnaire less than twelve hours ago.'
        : n === 1
          ? 'One e-mail leaves in ten minutes.'
          : `${n} e-mails leave in ten minutes.`,
    hold: 'Hold them back until then, under “Ahead”',
    people: 'Back to people',
    asked: 'Questionnaires sent',
    on: (day) => `sent on ${day}`,
    answered: 'an answer has arrived',
    notYet: 'no answer yet',
    unknown: 'anonymous answers: the console does not know whether there is one',
  },
});
