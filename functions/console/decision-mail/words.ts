import { bilingual } from '../../../domain/words/bilingual.ts';

/** What is said where somebody can be told of a decision by e-mail. */
export const tellingWords = bilingual({
  fr: {
    tell: 'Prévenir la personne par e-mail',
    tellMany: 'Prévenir par e-mail',
    hint: "Pour une acceptation, une mise en attente ou un refus. L'e-mail part une dizaine de minutes plus tard : changez d'avis d'ici là, et il ne part pas.",
    leave: (n: number) =>
      n === 1
        ? "Un e-mail l'annonce dans dix minutes : revenez sur la décision d'ici là, et il ne part pas."
        : `${n} e-mails l'annoncent dans dix minutes : annulez d'ici là, et ils ne partent pas.`,
    read: 'Relire :',
    texts: {
      accepted: "l'acceptation",
      waiting: 'la mise en attente',
      declined: 'le refus',
    },
    word: "Un mot de votre part, dans l'e-mail",
    wordHint: 'Facultatif. Pour un refus, dites pourquoi : cela compte plus que la réponse.',
    title: 'E-mail à relire – Console',
    to: (address: string) => `À ${address}. Cet e-mail n'est pas parti.`,
    wordPlace: '[Votre mot prendra place ici.]',
    none: "Aucun e-mail ne peut partir d'ici : il manque une adresse dans les réponses, ou le texte de cet e-mail.",
    back: 'Retour à la réponse',
  },
  en: {
    tell: 'Tell the person by e-mail',
    tellMany: 'Tell by e-mail',
    hint: 'For an acceptance, the waiting list or a refusal. The e-mail leaves some ten minutes later: change your mind until then, and it does not leave.',
    leave: (n) =>
      n === 1
        ? 'An e-mail will say so in ten minutes: change your mind before then, and it does not leave.'
        : `${n} e-mails will say so in ten minutes: undo before then, and they do not leave.`,
    read: 'Read:',
    texts: {
      accepted: 'the acceptance',
      waiting: 'the waiting list',
      declined: 'the refusal',
    },
    word: 'A word from you, in the e-mail',
    wordHint: 'Optional. For a refusal, say why: it matters more than the answer.',
    title: 'E-mail to be read – Console',
    to: (address) => `To ${address}. This e-mail has not left.`,
    wordPlace: '[Your word will stand here.]',
    none: 'No e-mail can leave from here: the answers hold no address, or this e-mail has no text.',
    back: 'Back to the answer',
  },
});
