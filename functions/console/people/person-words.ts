import { bilingual } from '../../../domain/words/bilingual.ts';

/** What the page of a person says of their participations. */
export const personWords = bilingual({
  fr: {
    since: (day: string) => `depuis le ${day}`,
    application: "L'inscription qui compte",
    applied: 'Inscription reçue',
    self: 'par la personne elle-même',
    ticked: 'Les étapes sont enregistrées.',
    otherSteps: 'Revenir sur une décision ou une étape',
    interview: "Note d'entretien",
    noteInterview: 'Noter un entretien',
    note: "Ce qui s'est dit",
    noteHint:
      "Quand un entretien remplace le questionnaire, ou le complète. La note est datée et signée ; la personne peut en demander une copie, et elle disparaît avec son inscription. N'écrivez que ce qui sert à former et à suivre le binôme.",
    save: 'Enregistrer la note',
    empty: "Écrivez ce qui s'est dit, puis enregistrez.",
    tooLong: (most: number, n: number) =>
      `La note compte ${n} caractères ; elle peut en compter ${most} au plus. Raccourcissez-la.`,
    noted: 'La note est enregistrée.',
    moved: "L'étape est enregistrée.",
    overtaken:
      "Rien n'a changé : quelqu'un d'autre a déplacé cette participation entre-temps. Voici où elle en est.",
    gone: "La note n'est pas enregistrée : cette participation n'existe plus. Copiez votre texte s'il doit servir ailleurs.",
    correctNote: 'Corriger ou retirer cette note',
    correctHint:
      'La note corrigée prend la place de celle-ci, qui reste repliée dessous : la personne peut en demander copie.',
    takeBack: 'Retirer la note',
    corrected: (day: string) => `corrigée le ${day}`,
    takenBack: (day: string) => `Note retirée le ${day}.`,
    before: 'Ce qui était écrit',
    noteCorrected: 'La note est corrigée.',
    noteTakenBack: 'La note est retirée.',
    notYours:
      "Rien n'a changé : cette note n'est pas de vous, ou elle a été corrigée ou retirée entre-temps.",
    ambassador: 'Fait connaître le programme',
    markAmbassador: 'Noter : fait connaître le programme',
    noAmbassador: 'Retirer cette marque',
    ambassadorMarked: 'La marque est posée.',
    ambassadorUnmarked: 'La marque est retirée.',
    messages: 'Les e-mails à cette personne',
    openLinks: 'Ses liens privés',
    links: {
      space: (day: string) => `Vers son espace, bon jusqu'au ${day}`,
      address: (day: string) => `Pour confirmer une nouvelle adresse, bon jusqu'au ${day}`,
      form: (day: string) => `Pour répondre à un formulaire, une seule fois, jusqu'au ${day}`,
    },
    revoke: 'Annuler ses liens',
    revokeHint:
      "Si l'un d'eux a été transmis, par exemple. Son espace se ferme aussi sur tous ses appareils ; elle peut redemander un lien.",
    revoked: 'Ses liens sont annulés et son espace est fermé partout.',
    sent: 'Ce que cette personne a envoyé',
  },
  en: {
    since: (day) => `since ${day}`,
    application: 'The application that counts',
    applied: 'Application received',
    self: 'by the person',
    ticked: 'The steps are saved.',
    otherSteps: 'Go back on a decision or a step',
    interview: 'Interview note',
    noteInterview: 'Note an interview',
    note: 'What was said',
    noteHint:
      'When an interview takes the place of the questionnaire, or completes it. The note is dated and signed; the person may ask for a copy of it, and it goes with their application. Write only what serves to make the pair and follow it.',
    save: 'Save the note',
    empty: 'Write what was said, then save it.',
    tooLong: (most, n) => `The note has ${n} characters; it may have ${most} at most. Shorten it.`,
    noted: 'The note is saved.',
    moved: 'The step is saved.',
    overtaken:
      'Nothing changed: somebody else moved this participation in the meantime. This is where it stands.',
    gone: 'The note is not saved: this participation no longer exists. Copy your text if it is to be used elsewhere.',
    correctNote: 'Correct or take back this note',
    correctHint:
      'The corrected note takes the place of this one, which stays folded away below: the person may ask for a copy.',
    takeBack: 'Take the note back',
    corrected: (day) => `corrected on ${day}`,
    takenBack: (day) => `Note taken back on ${day}.`,
    before: 'What was written',
    noteCorrected: 'The note is corrected.',
    noteTakenBack: 'The note is taken back.',
    notYours:
      'Nothing changed: this note is not yours, or was corrected or taken back in the meantime.',
    ambassador: 'Makes the programme known',
    markAmbassador: 'Mark: makes the programme known',
    noAmbassador: 'Take this mark away',
    ambassadorMarked: 'The mark is set.',
    ambassadorUnmarked: 'The mark is taken away.',
    messages: 'E-mails to this person',
    openLinks: 'Their private links',
    links: {
      space: (day) => `To their space, good until ${day}`,
      address: (day) => `To confirm a new address, good until ${day}`,
      form: (day) => `To answer a form, once, until ${day}`,
    },
    revoke: 'Cancel their links',
    revokeHint:
      'If one of them was passed on, for example. Their space closes on all their devices too; they may ask for another link.',
    revoked: 'Their links are cancelled and their space is closed everywhere.',
    sent: 'What this person sent',
  },
});
