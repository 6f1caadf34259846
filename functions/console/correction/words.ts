import { bilingual } from '../../../domain/words/bilingual.ts';

/** What correcting an answer says. */
export const correctionWords = bilingual({
  fr: {
    title: 'Corriger – Console',
    heading: (who: string) => `Corriger : ${who}`,
    lead: 'Corrigez ici ce que la personne vous a demandé de corriger. Le journal note quelle question, quand et par qui ; il ne garde rien de ce qui était écrit.',
    leftOut:
      'Les réponses que la coordination ne lit pas ne figurent pas ici : elles restent telles quelles.',
    overtaken:
      "Quelqu'un a corrigé cette réponse entre-temps. Rien n'a été enregistré : comparez avec ce qui est enregistré maintenant, puis enregistrez de nouveau. Ce que vous avez écrit est encore ci-dessous.",
    elsewhere:
      "Vous ne coordonnez pas ce programme : vous ne pouvez pas y déplacer une réponse. Rien n'a été enregistré. Demandez à une personne qui voit tous les programmes.",
    corrected: 'Correction enregistrée.',
  },
  en: {
    title: 'Correct – Console',
    heading: (who) => `Correct: ${who}`,
    lead: 'Correct here what the person asked you to correct. The audit log notes which question, when and by whom; it keeps nothing of what was written.',
    leftOut:
      'Answers that the coordinator does not read are not shown here: they stay as they are.',
    overtaken:
      'Somebody corrected this answer in the meantime. Nothing was saved: compare with what is stored now, then save again. What you wrote is still below.',
    elsewhere:
      'You do not coordinate that programme, so you cannot move an answer to it. Nothing was saved. Ask somebody who sees all programmes.',
    corrected: 'Correction saved.',
  },
});
