import { bilingual } from '../../domain/words/bilingual.ts';

/** The page of those who are in a pair. */
export const inAPairWords = bilingual({
  fr: {
    title: 'Vous êtes en binôme',
    description:
      "Pour les binômes : le retour de séance, les bilans, la charte, de l'aide si quelque chose coince, un témoignage.",
    lead: 'Tout ce qui sert entre la première rencontre et la dernière, au même endroit.',
    along: 'Au fil du programme',
    when: {
      session_feedback: 'Après chaque séance',
      midway_review: 'À mi-parcours',
      final_review: 'À la fin',
      testimonial: 'Quand vous voudrez',
    },
    promise: 'Ce que vous avez signé',
    print: "Elle s'imprime sur une feuille, avec la place de deux signatures.",
    help: 'Si quelque chose coince',
    helpText:
      "Un doute, un silence, un malaise : dites-le tôt, tant qu'il est simple de vous aider. L'autre personne du binôme ne voit pas votre message.",
    read: 'À lire à deux',
  },
  en: {
    title: 'You are in a pair',
    description:
      'For pairs: session feedback, the two reviews, the charter, help if something gets stuck, a testimonial.',
    lead: 'All you need between the first meeting and the last, in one place.',
    along: 'As the programme goes',
    when: {
      session_feedback: 'After each session',
      midway_review: 'Midway',
      final_review: 'At the end',
      testimonial: 'Whenever you like',
    },
    promise: 'What you signed',
    print: 'It prints on one sheet, with room for two signatures.',
    help: 'If something gets stuck',
    helpText:
      'A doubt, a silence, an awkward moment: say so early, while it is still easy to help. The other person in your pair does not see your message.',
    read: 'To read together',
  },
});
