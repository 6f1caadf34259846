import type { Reader } from '../../../domain/forms/readers.ts';
import { bilingual } from '../../../domain/words/bilingual.ts';

interface AnswersWords {
  readonly sentOn: (day: string) => string;
  readonly keptUntil: (day: string) => string;
  readonly reference: (reference: string) => string;
  /** Who reads an answer; of a form that enrols, and of one that may be shown to others, who reads it as a whole. */
  readonly readers: Readonly<Record<Reader | 'enrols' | 'ifAgreed', string>>;
  readonly totals: string;
  readonly noAnswer: string;
  readonly correct: string;
  readonly correctHeading: string;
  readonly correctLead: string;
  readonly fixed: string;
  readonly corrected: string;
  readonly withdrawn: string;
  readonly overtaken: string;
  readonly consents: string;
  readonly given: string;
  readonly withdraw: string;
  readonly needed: string;
  readonly back: string;
}

/** What is said about what somebody sent. */
export const answersWords = bilingual<AnswersWords>({
  fr: {
    sentOn: (day) => `Envoyé le ${day}`,
    keptUntil: (day) => `Gardé jusqu'au ${day}, puis effacé sans que vous ayez à le demander`,
    reference: (reference) => `Référence ${reference}`,
    readers: {
      coordinator: 'Lu par la coordination',
      enrols:
        "Lu par la coordination ; la personne qu'elle vous présente lit votre nom, puis votre adresse quand vous avez signé tous les deux",
      ifAgreed: "Lu par la coordination ; par d'autres, seulement si vous l'acceptez",
      pair: "Lu par votre binôme, et par personne d'autre",
      totals: 'Compté sans votre nom',
    },
    totals:
      'Certaines de vos réponses ont été comptées sans votre nom : elles ne figurent nulle part ailleurs, et ne peuvent être ni montrées ni retrouvées.',
    noAnswer: 'Sans réponse',
    correct: 'Corriger mes réponses',
    correctHeading: 'Corriger mes réponses',
    correctLead:
      'Ce que vous corrigez ici remplace aussitôt ce que lit la coordination. Elle voit quelle question a changé, et quand.',
    fixed:
      "L'adresse se change depuis votre espace. Le programme et ce que seul votre binôme lit ne se changent pas ici : écrivez à la coordination.",
    corrected: 'Votre correction est enregistrée.',
    withdrawn: 'Votre accord est retiré. Ce qui a été fait auparavant grâce à lui reste valable.',
    overtaken:
      "Quelqu'un a corrigé ces réponses entre-temps. Rien n'a été enregistré : comparez avec ce qui est enregistré maintenant, puis enregistrez de nouveau.",
    consents: 'Vos accords',
    given: 'Accord donné',
    withdraw: 'Retirer cet accord',
    needed:
      'Sans cet accord, nous ne pouvons pas garder cet envoi. Pour le retirer, effacez tout depuis votre espace.',
    back: 'Retour à mon espace',
  },
  en: {
    sentOn: (day) => `Sent on ${day}`,
    keptUntil: (day) => `Kept until ${day}, then deleted without your having to ask`,
    reference: (reference) => `Reference ${reference}`,
    readers: {
      coordinator: 'Read by the coordinator',
      enrols:
        'Read by the coordinator; whoever you are introduced to reads your name, then your address once both of you have signed',
      ifAgreed: 'Read by the coordinator; by others only if you agree',
      pair: 'Read by your pair and nobody else',
      totals: 'Counted without your name',
    },
    totals:
      'Some of your answers were counted without your name: they stand nowhere else, and can be neither shown nor found again.',
    noAnswer: 'No answer',
    correct: 'Correct my answers',
    correctHeading: 'Correct my answers',
    correctLead:
      'What you correct here replaces at once what the coordinator reads. They see which question changed, and when.',
    fixed:
      'Your address is changed from your space. The programme and what only your pair reads cannot be changed here: write to the coordinator.',
    corrected: 'Your correction is saved.',
    withdrawn: 'Your consent is withdrawn. What was done on its ground before stays lawful.',
    overtaken:
      'Somebody corrected these answers in the meantime. Nothing was saved: compare with what is stored now, then save again.',
    consents: 'Your consents',
    given: 'Consent given',
    withdraw: 'Withdraw this consent',
    needed:
      'Without this consent we cannot keep what you sent. To withdraw it, erase everything from your space.',
    back: 'Back to my space',
  },
});
