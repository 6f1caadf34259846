import { bilingual } from '../../../domain/words/bilingual.ts';

/** What is said to somebody who ticks their own steps. */
export const ownStepWords = bilingual({
  fr: {
    byCoordinator: 'coché par la coordination',
    saved: 'Vos étapes sont enregistrées.',
  },
  en: {
    byCoordinator: 'ticked by the coordinator',
    saved: 'Your steps are saved.',
  },
});
