import { bilingual } from '../../../domain/words/bilingual.ts';

/** What figures say that coordinators record. */
export const recordedWords = bilingual({
  fr: {
    none: "Aucun chiffre n'a encore été noté.",
    on: (day: string) => `au ${day}`,
    takenBack: 'retiré',
    all: (n: number) => (n === 1 ? 'Le chiffre noté' : `Les ${n} chiffres notés`),
    before: (value: string, day: string) => `Auparavant : ${value} au ${day}`,
    by: (who: string) => `noté par ${who}`,
    correct: 'Corriger',
    record: 'Noter un chiffre',
    correcting: 'Corriger le chiffre noté',
    day: 'À quelle date est-il vrai ?',
    dayHint: "Aujourd'hui ou un jour passé.",
    value: 'Le chiffre',
    valueHint: 'Un nombre seul, comme 12 ou 7,5.',
    note: "D'où il vient",
    noteHint:
      "Facultatif : qui l'a compté, et comment. Les autres coordinateurs le lisent ; ne nommez personne.",
    save: 'Noter',
    saveCorrection: 'Corriger',
    takeBack: 'Retirer ce chiffre',
    recorded: 'Le chiffre est noté.',
    faults: {
      day: "Indiquez un jour du calendrier : ce jour-là n'existe pas.",
      later: "Indiquez aujourd'hui ou un jour passé : ce jour n'est pas encore venu.",
      value: 'Écrivez un nombre seul, comme 12 ou 7,5.',
      note: 'Raccourcissez la note à 500 caractères.',
      overtaken:
        "Quelqu'un a corrigé ce chiffre entre-temps : rien n'a été changé. Relisez ce qui est noté, puis corrigez-le s'il le faut encore.",
    },
  },
  en: {
    none: 'No figure has been recorded yet.',
    on: (day) => `on ${day}`,
    takenBack: 'taken back',
    all: (n) => (n === 1 ? 'The recorded figure' : `The ${n} recorded figures`),
    before: (value, day) => `Before: ${value} on ${day}`,
    by: (who) => `recorded by ${who}`,
    correct: 'Correct',
    record: 'Record a figure',
    correcting: 'Correct the recorded figure',
    day: 'On which date is it true?',
    dayHint: 'Today or a day in the past.',
    value: 'The figure',
    valueHint: 'A number alone, such as 12 or 7.5.',
    note: 'Where it comes from',
    noteHint:
      'Optional: who counted it, and how. Other coordinators read this; do not name anybody.',
    save: 'Record',
    saveCorrection: 'Correct',
    takeBack: 'Take this figure back',
    recorded: 'The figure is recorded.',
    faults: {
      day: 'Enter a day of the calendar: that day does not exist.',
      later: 'Enter today or a day in the past: that day has not come yet.',
      value: 'Write a number alone, such as 12 or 7.5.',
      note: 'Shorten the note to 500 characters.',
      overtaken:
        'Somebody corrected this figure meanwhile: nothing was changed. Read what is recorded, then correct it if it still needs it.',
    },
  },
});
