import { bilingual } from '../../domain/words/bilingual.ts';
import type { Moment } from './moments.ts';

/** The list of the forms. */
export const indexWords = bilingual({
  fr: {
    title: 'Les formulaires',
    description:
      "Tous les formulaires du mentorat, chacun avec sa durée et ce à quoi il sert : s'inscrire, rendre compte d'une séance, écrire.",
    lead: "Chacun dit d'abord combien de temps il prend et qui vous lira.",
    moments: {
      join: 'Pour vous inscrire',
      pair: 'Quand vous êtes en binôme',
      anytime: 'À tout moment',
    } satisfies Record<Moment, string>,
    empty: "Aucun formulaire n'est encore ouvert. Revenez bientôt.",
  },
  en: {
    title: 'The forms',
    description:
      'Every form of the mentoring, with how long it takes and what it is for: applying, saying how a session went, writing to us.',
    lead: 'Each one begins by saying how long it takes and who will read you.',
    moments: {
      join: 'To apply',
      pair: 'When you are in a pair',
      anytime: 'At any time',
    },
    empty: 'No form is open yet. Come back soon.',
  },
});
