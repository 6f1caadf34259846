import type { MomentFault } from '../../../domain/sessions/moment.ts';
import type { SessionState } from '../../../domain/sessions/session.ts';
import { bilingual } from '../../../domain/words/bilingual.ts';

interface SessionWords {
  readonly heading: string;
  readonly none: string;
  readonly first: string;
  readonly title: (number: number) => string;
  readonly states: Readonly<Record<SessionState, string>>;
  readonly toChoose: string;
  readonly waits: string;
  readonly agreedOn: (moment: string) => string;
  readonly proposed: (moments: number) => string;
  readonly toSay: string;
  readonly earlier: (n: number) => string;
  readonly propose: string;
  readonly suggested: (moment: string, weeks: number) => string;
  readonly suggestedLate: (weeks: number) => string;
  readonly notActive: string;
  readonly proposeHeading: string;
  readonly proposeIntro: (other: string) => string;
  readonly moments: string;
  readonly momentsHint: string;
  readonly moment: readonly [string, string, string];
  readonly day: string;
  readonly time: string;
  readonly faults: Readonly<Record<MomentFault, string>>;
  readonly same: string;
  readonly objective: string;
  readonly objectiveHint: string;
  readonly place: string;
  readonly placeHint: string;
  readonly minutes: string;
  readonly minutesHint: (shortest: number, longest: number) => string;
  readonly minutesFault: (shortest: number, longest: number) => string;
  readonly tooLong: (most: number, has: number) => string;
  readonly send: string;
  readonly back: string;
  readonly tooMany: (most: number) => string;
  readonly overtaken: string;
  readonly begunAlready: string;
  readonly pastMoment: string;
  readonly choose: string;
  readonly chooseMissing: string;
  readonly agree: string;
  readonly others: string;
  readonly othersHeading: string;
  readonly othersIntro: string;
  readonly othersAgreed: string;
  readonly sendOthers: string;
  readonly rewrite: string;
  readonly rewriteHeading: string;
  readonly save: string;
  readonly cancel: string;
  readonly cancelHeading: string;
  readonly cancelText: (other: string) => string;
  readonly cancelSure: string;
  readonly cancelMissing: string;
  readonly cancelButton: string;
  readonly calendar: string;
  readonly calendarHint: string;
  readonly calendarCancelled: string;
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
  readonly proposedBy: (name: string) => string;
  readonly facts: {
    readonly when: string;
    readonly length: string;
    readonly objective: string;
    readonly place: string;
    readonly unsaid: string;
  };
  readonly long: (minutes: number) => string;
  readonly notices: Readonly<
    Record<
      'proposed' | 'agreed' | 'others' | 'rewritten' | 'cancelled' | 'held' | 'missed' | 'noted',
      string
    >
  >;
}

/** What the two of a pair read of their sessions. */
export const sessionWords = bilingual<SessionWords>({
  fr: {
    heading: 'Vos séances',
    none: 'Aucune séance pour le moment.',
    first: 'Proposez la première rencontre, sans attendre que l’autre le fasse.',
    title: (number) => `Séance ${number}`,
    states: {
      proposed: 'Proposée',
      agreed: 'Fixée',
      held: 'A eu lieu',
      missed: 'N’a pas eu lieu',
      differ: 'Vos réponses diffèrent',
      cancelled: 'Annulée',
    },
    toChoose: 'À vous de choisir un moment',
    waits: 'L’autre personne doit choisir un moment',
    agreedOn: (moment) => `Fixée ${moment}`,
    proposed: (moments) => (moments === 1 ? 'Un moment proposé' : `${moments} moments proposés`),
    toSay: 'A-t-elle eu lieu ? Dites-le',
    earlier: (n) => (n === 1 ? 'Une séance passée' : `${n} séances passées`),
    propose: 'Proposer une séance',
    suggested: (moment, weeks) =>
      `Au rythme du programme (${weeks === 1 ? 'chaque semaine' : `toutes les ${weeks} semaines`}), la suivante serait ${moment}.`,
    suggestedLate: (weeks) =>
      `Le rythme du programme est d’une séance ${weeks === 1 ? 'par semaine' : `toutes les ${weeks} semaines`} : c’est le moment d’en proposer une.`,
    notActive: 'Quand le binôme est en cours, on y propose des séances.',
    proposeHeading: 'Proposer une séance',
    proposeIntro: (other) =>
      `${other} reçoit votre proposition par e-mail, choisit un moment ou en propose d’autres.`,
    moments: 'Un à trois moments',
    momentsHint: 'À l’heure de Paris. Un seul suffit ; trois laissent le choix.',
    moment: [
      'Premier moment',
      'Deuxième moment, si vous voulez',
      'Troisième moment, si vous voulez',
    ],
    day: 'Jour',
    time: 'Heure',
    faults: {
      day: 'Ce jour n’existe pas, ou manque. Écrivez-le ainsi : 15/03/2027.',
      time: 'Écrivez l’heure ainsi : 14:30.',
      skipped:
        'Cette heure n’existe pas : cette nuit-là, les horloges passent de 2 h à 3 h. Choisissez-en une autre.',
      twice:
        'Cette heure existe deux fois : cette nuit-là, les horloges reviennent de 3 h à 2 h. Choisissez-en une autre.',
      past: 'Ce moment est passé. Choisissez-en un à venir.',
      far: 'Ce moment est dans plus d’un an. Choisissez-en un plus proche.',
    },
    same: 'Ce moment est déjà au-dessus. Changez-le ou videz-le.',
    objective: 'L’objectif, en une phrase',
    objectiveHint:
      'Un seul : « Choisir laquelle des deux offres refuser » plutôt que « Faire le point ». Vous êtes seuls à le lire, tous les deux. Vous pourrez l’écrire plus tard.',
    place: 'Le lieu, ou le lien de la visioconférence',
    placeHint: 'Vous êtes seuls à le lire, tous les deux. Vous pourrez l’écrire plus tard.',
    minutes: 'Durée, en minutes',
    minutesHint: (shortest, longest) =>
      `De ${shortest} à ${longest}. Votre programme prévoit la durée indiquée.`,
    minutesFault: (shortest, longest) => `Écrivez un nombre entier, de ${shortest} à ${longest}.`,
    tooLong: (most, has) => `${most} caractères au plus ; vous en avez écrit ${has}.`,
    send: 'Envoyer la proposition',
    back: 'Revenir à la séance',
    tooMany: (most) =>
      `Rien n’a été proposé : le binôme n’est pas en cours, ou vous avez déjà ${most} séances à venir. Annulez-en une, ou attendez.`,
    overtaken:
      'Rien n’a changé : la séance a été modifiée entre-temps. Voici où elle en est ; recommencez si c’est encore utile.',
    begunAlready: 'L’heure de cette séance est passée : dites plutôt si elle a eu lieu.',
    pastMoment:
      'Ce moment est passé : on ne peut plus le choisir. Prenez-en un autre, ou proposez-en.',
    choose: 'Choisissez un moment',
    chooseMissing: 'Choisissez l’un des moments, ou proposez-en d’autres.',
    agree: 'Fixer la séance',
    others: 'Proposer d’autres moments',
    othersHeading: 'Proposer d’autres moments',
    othersIntro: 'Ils remplacent ceux qui sont proposés.',
    othersAgreed:
      'Le moment fixé ne tient plus dès que vous envoyez ; la séance est fixée de nouveau quand l’autre personne a choisi.',
    sendOthers: 'Envoyer ces moments',
    rewrite: 'Modifier l’objectif, le lieu ou la durée',
    rewriteHeading: 'Modifier la séance',
    save: 'Enregistrer',
    cancel: 'Annuler la séance',
    cancelHeading: 'Annuler la séance',
    cancelText: (other) => `${other} l’apprend par e-mail. Vous n’avez pas à dire pourquoi.`,
    cancelSure: 'Oui, annuler cette séance',
    cancelMissing: 'Cochez cette case pour annuler.',
    cancelButton: 'Annuler la séance',
    calendar: 'Ajouter à mon agenda',
    calendarHint:
      'Un fichier que tous les agendas savent lire ; après un changement, ouvrez-le de nouveau.',
    calendarCancelled: 'Retirer de mon agenda',
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
    theirs: (other) => `Ce que note ${other}`,
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
    proposedBy: (name) => `Proposée par ${name}`,
    facts: {
      when: 'Quand',
      length: 'Durée',
      objective: 'Objectif',
      place: 'Lieu',
      unsaid: 'à écrire',
    },
    long: (minutes) => `${minutes} minutes`,
    notices: {
      proposed: 'Votre proposition est partie.',
      agreed: 'C’est fixé. Vous recevez tous les deux un e-mail, avec le fichier pour l’agenda.',
      others: 'Ces moments sont proposés.',
      rewritten: 'C’est enregistré.',
      cancelled: 'La séance est annulée.',
      held: 'Merci. Reste votre retour : une minute.',
      missed: 'C’est noté. Proposez-en une autre quand vous voulez.',
      noted: 'Votre note est enregistrée.',
    },
  },
  en: {
    heading: 'Your sessions',
    none: 'No session yet.',
    first: 'Propose the first meeting; do not wait for the other to do so.',
    title: (number) => `Session ${number}`,
    states: {
      proposed: 'Proposed',
      agreed: 'Settled',
      held: 'Took place',
      missed: 'Did not take place',
      differ: 'Your answers differ',
      cancelled: 'Cancelled',
    },
    toChoose: 'Your turn to choose a time',
    waits: 'The other person has yet to choose a time',
    agreedOn: (moment) => `Settled for ${moment}`,
    proposed: (moments) => (moments === 1 ? 'One time proposed' : `${moments} times proposed`),
    toSay: 'Did it take place? Say so',
    earlier: (n) => (n === 1 ? 'One past session' : `${n} past sessions`),
    propose: 'Propose a session',
    suggested: (moment, weeks) =>
      `At the pace of the programme (${weeks === 1 ? 'every week' : `every ${weeks} weeks`}), the next one would be on ${moment}.`,
    suggestedLate: (weeks) =>
      `The pace of the programme is one session ${weeks === 1 ? 'a week' : `every ${weeks} weeks`}: it is time to propose one.`,
    notActive: 'Sessions are proposed while the pair is under way.',
    proposeHeading: 'Propose a session',
    proposeIntro: (other) =>
      `${other} receives your proposal by e-mail, and chooses a time or proposes others.`,
    moments: 'One, two or three possible times',
    momentsHint: 'In Paris time. One is enough; three leave a choice.',
    moment: [
      'First possible time',
      'Second possible time, if you like',
      'Third possible time, if you like',
    ],
    day: 'Day',
    time: 'Time',
    faults: {
      day: 'There is no such day, or it is missing. Write it like this: 15/03/2027.',
      time: 'Write the time like this: 14:30.',
      skipped:
        'There is no such time: on that night, clocks go from 2 to 3 o’clock. Choose another one.',
      twice:
        'That time comes twice: on that night, clocks go back from 3 to 2 o’clock. Choose another one.',
      past: 'That time is past. Choose one that lies ahead.',
      far: 'That time is more than a year away. Choose a nearer one.',
    },
    same: 'That time is already listed above. Change it or clear it.',
    objective: 'The objective, in one sentence',
    objectiveHint:
      'Just one: “Choose which of the two offers to turn down” rather than “Catch up”. Only the two of you read it. You may write it later.',
    place: 'The place, or the link to the video call',
    placeHint: 'Only the two of you read it. You may write it later.',
    minutes: 'Length, in minutes',
    minutesHint: (shortest, longest) =>
      `From ${shortest} to ${longest}. Your programme plans the length given.`,
    minutesFault: (shortest, longest) => `Write a whole number, from ${shortest} to ${longest}.`,
    tooLong: (most, has) => `${most} characters at most; you have written ${has}.`,
    send: 'Send the proposal',
    back: 'Back to the session',
    tooMany: (most) =>
      `Nothing was proposed: the pair is not under way, or you have ${most} sessions ahead already. Cancel one, or wait.`,
    overtaken:
      'Nothing was changed: the session has been changed in the meantime. This is where it stands; begin again if that is still of use.',
    begunAlready: 'The time of this session has come: say instead whether it took place.',
    pastMoment:
      'That time is past and cannot be chosen any more. Take another one, or propose some.',
    choose: 'Choose a time',
    chooseMissing: 'Choose one of the times, or propose others.',
    agree: 'Settle the session',
    others: 'Propose other times',
    othersHeading: 'Propose other times',
    othersIntro: 'They take the place of those that are proposed.',
    othersAgreed:
      'The time that was settled no longer holds once you send this; the session is settled again when the other person has chosen.',
    sendOthers: 'Send these times',
    rewrite: 'Change the objective, the place or the length',
    rewriteHeading: 'Change the session',
    save: 'Save',
    cancel: 'Cancel the session',
    cancelHeading: 'Cancel the session',
    cancelText: (other) => `${other} is told by e-mail. You need not say why.`,
    cancelSure: 'Yes, cancel this session',
    cancelMissing: 'Tick this box to cancel.',
    cancelButton: 'Cancel the session',
    calendar: 'Add to my calendar',
    calendarHint: 'A file that every calendar can read; after a change, open it again.',
    calendarCancelled: 'Remove from my calendar',
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
    theirs: (other) => `What ${other} notes`,
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
    proposedBy: (name) => `Proposed by ${name}`,
    facts: {
      when: 'When',
      length: 'Length',
      objective: 'Objective',
      place: 'Place',
      unsaid: 'to be written',
    },
    long: (minutes) => `${minutes} minutes`,
    notices: {
      proposed: 'Your proposal is on its way.',
      agreed: 'It is settled. Both of you receive an e-mail, with the file for the calendar.',
      others: 'These times are proposed.',
      rewritten: 'It is saved.',
      cancelled: 'The session is cancelled.',
      held: 'Thank you. One thing left: your feedback, in a minute.',
      missed: 'It is noted. Propose another one whenever you like.',
      noted: 'Your note is saved.',
    },
  },
});
