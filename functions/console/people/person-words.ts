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
    sent: 'What this person sent',
  },
});
