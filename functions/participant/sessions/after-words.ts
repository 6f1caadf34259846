import { bilingual } from '../../../domain/words/bilingual.ts';

interface AfterWords {
  readonly held: string;
  readonly heldHint: string;
  readonly yes: string;
  readonly no: string;
  readonly notYet: string;
  readonly youSaid: Readonly<Record<'held' | 'missed', string>>;
  readonly differ: string;
  readonly sayOtherwise: string;
  readonly feedback: string;
  readonly feedbackHint: string;
  readonly feedbackButton: string;
  readonly feedbackGiven: string;
  readonly feedbackNot: string;
  readonly notes: string;
  readonly notesHint: string;
  readonly yours: string;
  readonly theirs: (other: string) => string;
  readonly noteSave: string;
  readonly noteChanged: string;
  readonly noteStands: string;
  readonly noteEmptied: string;
  readonly reflection: string;
  readonly reflectionHint: string;
  readonly questions: readonly (readonly [string, string])[];
}

/** What one of a pair reads of a session that has begun: whether it took place, feedback, notes, what to prepare. */
export const afterSessionWords = bilingual<AfterWords>({
  fr: {
    held: 'Cette séance a-t-elle eu lieu ?',
    heldHint:
      'L’autre personne répond de son côté. Si vos réponses diffèrent, la coordination le voit.',
    yes: 'Oui, elle a eu lieu',
    no: 'Non',
    notYet: 'La séance n’a pas encore commencé : vous direz ensuite si elle a eu lieu.',
    youSaid: {
      held: 'Vous avez dit qu’elle a eu lieu.',
      missed: 'Vous avez dit qu’elle n’a pas eu lieu.',
    },
    differ:
      'L’autre personne dit le contraire. Parlez-en, puis corrigez votre réponse si vous pensiez à une autre séance.',
    sayOtherwise: 'Corriger ma réponse',
    feedback: 'Votre retour, en une minute',
    feedbackHint:
      'La coordination le lit et sait de quelle séance il s’agit ; l’autre personne ne le voit jamais. N’y racontez rien de ce qui s’est dit.',
    feedbackButton: 'Donner mon retour',
    feedbackGiven: 'Votre retour est arrivé. Merci.',
    feedbackNot: 'Cette séance n’a pas eu lieu, ou pas encore : il n’y a pas de retour à donner.',
    notes: 'Vos notes',
    notesHint:
      'Ce qui a été décidé, un pas, une date. Vous êtes seuls à les lire, tous les deux ; la coordination n’y a pas accès.',
    yours: 'Ce que vous notez',
    theirs: (other) => `Ce que note ${other} :`,
    noteSave: 'Enregistrer la note',
    noteChanged:
      "Vous avez changé cette note dans une autre fenêtre, après avoir ouvert celle-ci. Rien n'est perdu : reprenez dans la case ce que vous voulez garder, puis enregistrez.",
    noteStands: 'Ce qui est gardé en ce moment :',
    noteEmptied: '(rien)',
    reflection: 'Pour préparer la prochaine',
    reflectionHint: 'Deux questions à emporter. Le guide en propose vingt.',
    questions: [
      ['Qu’avez-vous essayé depuis la dernière fois ?', 'Qu’est-ce que cela a donné ?'],
      ['À quoi ne vous attendiez-vous pas ?', 'Que referiez-vous de la même façon ?'],
      ['Quel serait le plus petit pas utile ?', 'Qu’est-ce qui pourrait vous en empêcher ?'],
      ['Qui voit les choses autrement ?', 'Quelle question évitez-vous ?'],
      ['Que gagnez-vous à ne rien changer ?', 'Que penserez-vous de ce choix dans un an ?'],
    ],
  },
  en: {
    held: 'Did this session take place?',
    heldHint:
      'The other person answers for themselves. If your answers differ, the coordinator sees it.',
    yes: 'Yes, it took place',
    no: 'No',
    notYet: 'The session has not begun yet: you will say afterwards whether it took place.',
    youSaid: {
      held: 'You have said that it took place.',
      missed: 'You have said that it did not take place.',
    },
    differ:
      'The other person says otherwise. Talk it over, then correct your answer if you had another session in mind.',
    sayOtherwise: 'Correct my answer',
    feedback: 'Your feedback, in a minute',
    feedbackHint:
      'The coordinator reads it and knows which session it is about; the other person never sees it. Leave out everything that was said.',
    feedbackButton: 'Give my feedback',
    feedbackGiven: 'Your feedback has arrived. Thank you.',
    feedbackNot: 'This session did not take place, or not yet: there is no feedback to give.',
    notes: 'Your notes',
    notesHint:
      'What was decided, a step, a date. Only the two of you read them; the coordinator cannot.',
    yours: 'What you note',
    theirs: (other) => `What ${other} notes:`,
    noteSave: 'Save the note',
    noteChanged:
      'You changed this note in another window after opening this one. Nothing is lost: put into the field what you want to keep, then save.',
    noteStands: 'What is kept at the moment:',
    noteEmptied: '(nothing)',
    reflection: 'To prepare the next one',
    reflectionHint: 'Two questions to take away. The guide has twenty.',
    questions: [
      ['What have you tried since last time?', 'How did it go?'],
      ['What surprised you?', 'What would you do the same way again?'],
      ['What is the smallest useful step?', 'What might get in the way?'],
      ['Who sees it differently?', 'Which question are you avoiding?'],
      ['What do you gain by changing nothing?', 'What will you think of this choice in a year?'],
    ],
  },
});
