import { bilingual } from '../../../domain/words/bilingual.ts';

/** What a form of corrections says, whoever corrects. */
export const correctionFormWords = bilingual({
  fr: {
    optional: '(facultatif)',
    onlyIf: "Ne compte que si une réponse donnée plus haut l'appelle.",
    nothing: 'Sans réponse',
    save: 'Enregistrer la correction',
    keep: 'Ne rien changer',
    faults: "Rien n'est encore enregistré :",
    storedNow: 'Enregistré maintenant :',
  },
  en: {
    optional: '(optional)',
    onlyIf: 'Only counts if an answer given above calls for it.',
    nothing: 'No answer',
    save: 'Save the correction',
    keep: 'Change nothing',
    faults: 'Nothing is saved yet:',
    storedNow: 'Stored now:',
  },
});
