import { bilingual } from '../../../domain/words/bilingual.ts';

/** What the page of one submission says. */
export const submissionWords = bilingual({
  fr: {
    title: 'Une réponse – Console',
    suspicions: {
      trap: "Un champ invisible, que seul un robot voit, a été rempli. Lisez avant d'y croire : certaines aides à la saisie le remplissent aussi.",
      haste:
        "Le formulaire a été envoyé plus vite qu'on ne peut l'écrire. Une personne qui colle un texte préparé peut en faire autant.",
      rate: 'Beaucoup de formulaires sont partis de la même adresse en peu de temps. Dans des locaux partagés, cela arrive.',
    },
    reference: 'Référence',
    received: 'Reçue',
    language: 'Remplie en',
    version: 'Questions en vigueur depuis',
    purge: 'Sera effacée',
    notAnswered: 'Pas de réponse',
    notAsked: (n: number) =>
      n === 1
        ? '1 question non posée, selon une réponse précédente'
        : `${n} questions non posées, selon une réponse précédente`,
    pair: 'Réservée aux deux personnes du binôme : ni la coordination ni cette page ne la lisent.',
    totals: 'Comptée seulement dans les totaux : rien ne la relie à cette personne.',
    attention:
      "À lire d'abord : cette personne demande un contact, ou a choisi une réponse signalée à la coordination.",
    participation: (standing: string) => `Participation : ${standing}`,
    replaced: 'Remplacée : une autre inscription de cette personne compte à la place.',
    beside:
      "Une autre inscription de cette personne compte. L'accepter, ou la mettre en liste d'attente, met celle-ci à sa place ; la décliner ne change rien d'autre.",
    suspicion: 'À vérifier.',
    decide: 'Statut et note',
    note: 'Note de la coordination',
    noteHint: 'La personne peut demander à la lire : écrivez ce que vous pourriez lui dire.',
    noteTooLong: (most: number, length: number) =>
      `Raccourcissez la note : ${most} caractères au plus, elle en compte ${length}.`,
    wordTooLong: (most: number, length: number) =>
      `Raccourcissez le mot ajouté à l'e-mail : ${most} caractères au plus, il en compte ${length}.`,
    save: 'Enregistrer',
    saveAndNext: 'Enregistrer et suivante',
    steps: { in_hand: 'Prendre en charge', answered: 'Marquer comme traitée' },
    stepAndNext: 'Traitée, et suivante',
    saved: 'Enregistré.',
    savedBefore: 'La réponse précédente est enregistrée. Voici la suivante.',
    savedLast: "Enregistré. C'était la dernière de la liste.",
    noted: (day: string, who: string) => `Note du ${day}${who === '' ? '' : `, par ${who}`}.`,
    changed:
      "Quelqu'un a changé le statut ou la note entre-temps. Rien n'a été enregistré : lisez ce qui est enregistré maintenant, reprenez-en ce qui doit rester, puis enregistrez de nouveau. Votre texte est encore ci-dessous.",
    notStoredHeading: "Rien n'a été enregistré",
    notStored:
      'La base de données ne répond pas. Ce que vous avez écrit est encore ci-dessous : attendez une minute, puis enregistrez de nouveau.',
    spentForToday: (time: string) =>
      `La base de données a atteint sa limite du jour et reprend cette nuit à ${time}. Ce que vous avez écrit est encore ci-dessous : laissez cette page ouverte et enregistrez de nouveau après cette heure.`,
    statusNow: (status: string) => `Statut enregistré : ${status}.`,
    noteNow: 'Note enregistrée :',
    noNoteNow: 'Aucune note enregistrée.',
    wrongStatus: 'Choisissez un statut dans la liste.',
    previous: 'Réponse précédente',
    next: 'Réponse suivante',
    back: 'Retour à la liste',
    around: 'Autres réponses',
    readOnly: 'Votre accès permet seulement de lire.',
  },
  en: {
    title: 'An answer – Console',
    suspicions: {
      trap: 'A hidden field that only robots see was filled in. Read it before you decide: some form fillers do the same.',
      haste:
        'The form was sent faster than anyone can write it. Someone pasting a prepared text can do that too.',
      rate: 'Many forms came from the same address within a short time. In a shared office that happens.',
    },
    reference: 'Reference',
    received: 'Received',
    language: 'Answered in',
    version: 'Questions in use since',
    purge: 'Will be deleted',
    notAnswered: 'No answer',
    notAsked: (n) =>
      n === 1
        ? '1 question not asked, because of an earlier answer'
        : `${n} questions not asked, because of an earlier answer`,
    pair: 'Reserved for the two people of the pair: neither the coordinator nor this page reads it.',
    totals: 'Only counted in the totals: nothing links it to this person.',
    attention:
      'To read first: this person asks for contact, or chose an answer that is flagged for the coordinator.',
    participation: (standing) => `Participation: ${standing}`,
    replaced: 'Replaced: another application of this person counts in its place.',
    beside:
      'Another application of this person counts. Accepting this one, or putting it on the waiting list, makes it count instead; declining it changes nothing else.',
    suspicion: 'To be checked.',
    decide: 'Status and note',
    note: "Coordinator's note",
    noteHint: 'The person may ask to read it: write what you could say to them.',
    noteTooLong: (most, length) =>
      `Shorten the note: ${most} characters at most, it has ${length}.`,
    wordTooLong: (most, length) =>
      `Shorten what you add to the e-mail: ${most} characters at most, it has ${length}.`,
    save: 'Save',
    saveAndNext: 'Save and next',
    steps: { in_hand: 'Take in hand', answered: 'Mark as dealt with' },
    stepAndNext: 'Dealt with, and next',
    saved: 'Saved.',
    savedBefore: 'The previous answer is saved. This is the next one.',
    savedLast: 'Saved. It was the last one of the list.',
    noted: (day, who) => `Note of ${day}${who === '' ? '' : `, by ${who}`}.`,
    changed:
      'Somebody changed the status or the note in the meantime. Nothing was saved: read what is stored now, take over what should stay, then save again. Your text is still below.',
    notStoredHeading: 'Nothing was saved',
    notStored:
      'The database does not answer. What you wrote is still below: wait a minute, then save again.',
    spentForToday: (time) =>
      `The database has reached its limit for today and starts again tonight at ${time}. What you wrote is still below: leave this page open and save again after that.`,
    statusNow: (status) => `Status stored now: ${status}.`,
    noteNow: 'Note stored now:',
    noNoteNow: 'No note is stored now.',
    wrongStatus: 'Choose a status from the list.',
    previous: 'Previous answer',
    next: 'Next answer',
    back: 'Back to the list',
    around: 'Other answers',
    readOnly: 'Your access is for reading only.',
  },
});
