import { bilingual } from '../../domain/words/bilingual.ts';

/** The words of form pages. */
export const formWords = bilingual({
  fr: {
    minutes: (minutes: number) =>
      minutes === 1 ? 'Une minute environ' : `${minutes} minutes environ`,
    nothingKept: "Rien n'est enregistré, sauf si vous le demandez à la fin",
    whoReads: {
      coordinator: "Lu par la coordination du programme, et par personne d'autre",
      ifAgreed: "Lu par la coordination ; par d'autres, seulement si vous l'acceptez",
      enrols:
        "Lu par la coordination ; la personne qu'elle vous présente lit votre nom, puis votre adresse quand vous avez signé tous les deux",
      pair: 'Lu seulement par les deux personnes de votre binôme',
      totals: 'Compté sans votre nom : personne ne lit votre réponse à part',
    },
    someTotals: 'Les réponses marquées "compté sans votre nom" ne sont jamais liées à vous.',
    places: (places: number) => (places === 1 ? 'Une seule place' : `${places} places`),
    until: (day: string) => `À envoyer jusqu'au ${day} inclus`,
    days: {
      opens: (first: string) => `Ouvre le ${first}`,
      until: (last: string) => `Ouvert jusqu'au ${last} inclus`,
      closed: 'Fermé',
      list: "Clos, liste d'attente ouverte",
      anyDay: (first: string | undefined, last: string | undefined) =>
        first && last
          ? `Ouvert du ${first} au ${last} inclus`
          : last
            ? `Ouvert jusqu'au ${last} inclus`
            : `Ouvert à partir du ${first}`,
    },
    question: 'Une question ? Écrivez à',
    titles: { check: 'Relisez vos réponses', result: 'Votre résultat', sent: "C'est envoyé" },
    step: (step: number, steps: number) => `Étape ${step} sur ${steps}`,
    optional: '(facultatif)',
    quoted: (answer: string) => `"${answer}"`,
    answered: (answers: string, question: string) => `${answers} à "${question}"`,
    onlyIf: (answered: string) => `À remplir si vous avez répondu ${answered}.`,
    yes: 'oui',
    oneOf: (answers: readonly string[]) => answers.join(' ou '),
    next: 'Continuer',
    result: 'Voir le résultat',
    toCheck: 'Relire mes réponses',
    back: 'Retour',
    send: 'Envoyer',
    otherLanguage: 'Continue in English',
    choose: 'Choisissez',
    trap: 'Laissez ce champ vide',
    checkIntro: "Rien n'est encore envoyé. Vous pouvez changer chaque réponse.",
  },
  en: {
    minutes: (minutes) => (minutes === 1 ? 'About one minute' : `About ${minutes} minutes`),
    nothingKept: 'Nothing is kept unless you ask for it at the end',
    whoReads: {
      coordinator: "Read by the programme's coordinator, and by nobody else",
      ifAgreed: 'Read by the coordinator; by others only if you agree',
      enrols:
        'Read by the coordinator; whoever you are introduced to reads your name, then your address once both of you have signed',
      pair: 'Read only by the two people of your pair',
      totals: 'Counted without your name: nobody reads your answer on its own',
    },
    someTotals: 'Answers marked "counted without your name" are never linked to you.',
    places: (places) => (places === 1 ? 'One place only' : `${places} places`),
    until: (day) => `To be sent by the end of ${day}`,
    days: {
      opens: (first) => `Opens on ${first}`,
      until: (last) => `Open to the end of ${last}`,
      closed: 'Closed',
      list: 'Closed, waiting list open',
      anyDay: (first, last) =>
        first && last
          ? `Open from ${first} to the end of ${last}`
          : last
            ? `Open to the end of ${last}`
            : `Open from ${first}`,
    },
    question: 'A question? Write to',
    titles: { check: 'Check your answers', result: 'Your result', sent: 'Sent' },
    step: (step, steps) => `Step ${step} of ${steps}`,
    optional: '(optional)',
    quoted: (answer) => `"${answer}"`,
    answered: (answers, question) => `${answers} to "${question}"`,
    onlyIf: (answered) => `To be filled in if you answered ${answered}.`,
    yes: 'yes',
    oneOf: (answers) => answers.join(' or '),
    next: 'Continue',
    result: 'See the result',
    toCheck: 'Check my answers',
    back: 'Back',
    send: 'Send',
    otherLanguage: 'Continuer en français',
    choose: 'Choose',
    trap: 'Leave this field empty',
    checkIntro: 'Nothing has been sent yet. You can change every answer.',
  },
});
