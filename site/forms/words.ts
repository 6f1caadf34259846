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
    answered: (answers: string, question: string) => `"${answers}" à "${question}"`,
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
    reference: 'Votre référence',
    referenceHelp: 'Gardez-la : elle nous permet de retrouver votre envoi si vous nous écrivez.',
    nextStep: 'La suite',
    follow: 'Suivre votre inscription',
    followHelp:
      "Une page qui n'est qu'à vous montre où elle en est, ce que vous avez envoyé et qui le lit ; elle s'ouvre par un lien reçu par e-mail :",
    followLink: 'Mon espace',
    copy: 'Ce que vous avez envoyé',
    sentOn: 'Envoyé le',
    sentTo: 'À',
    writeTo: 'Nous écrire',
    mailMe: "M'envoyer ce reçu par e-mail",
    copyReference: 'Copier la référence',
    copied: 'Copiée',
    mail: {
      subject: (title: string) => `${title} : {reference}`,
      lines: (title: string, promise: string, email: string) => [
        title,
        'Envoyé le {sent}',
        'Référence : {reference}',
        promise,
        `Nous écrire : ${email}`,
      ],
    },
    copyHelp: "Cette page s'imprime, avec la date et la référence.",
    copyCounted:
      "Les réponses comptées sans votre nom n'y figurent pas : elles ne sont pas gardées avec les autres.",
    copyGone:
      "Pour protéger vos réponses, leur copie n'est montrée que pendant une demi-heure, dans le navigateur qui les a envoyées, s'il accepte les cookies et tant que personne n'y met fin.",
    copyLater:
      'Vos réponses sont enregistrées, mais notre base de données ne répond pas et nous ne pouvons pas les montrer. Rechargez cette page dans un moment.',
    shownUntil: "Ce navigateur peut rouvrir cette page jusqu'à ",
    endShowing: 'Ne plus montrer mes envois ici',
    home: "Retour à l'accueil",
    resultNote:
      "C'est un conseil, pas un verdict. Rien n'a été enregistré, ni chez nous ni sur cet appareil : fermez cette page, et vos réponses disparaissent.",
    scores: 'Vos réponses, par thème',
    offerTitle: 'En parler avec la coordination ?',
    offer: 'Si vous le souhaitez, envoyez-lui vos réponses : elle seule les lira.',
    offerAsks:
      'Si vous le souhaitez, envoyez-lui vos réponses : elle seule les lira. La page suivante demande une adresse, pour que la réponse vous parvienne.',
    offerNext: 'En parler avec la coordination',
    offerSend: 'Envoyer mes réponses à la coordination',
    again: 'Refaire le quiz',
    draft: "Vos réponses sont gardées sur cet appareil jusqu'au ",
    draftShared: 'Appareil partagé ?',
    draftWipe: 'Effacer le brouillon',
    draftWiped: 'Le brouillon est effacé de cet appareil.',
    draftUnkept:
      "Vos réponses ne sont pas gardées sur cet appareil : le navigateur s'y oppose, ou n'a plus de place. Envoyez-les avant de fermer cette page.",
    draftStays:
      "Le navigateur refuse d'effacer le brouillon. Pour qu'il ne reste pas sur cet appareil, effacez les données de ce site dans les réglages du navigateur.",
    found: {
      begun: 'Ce formulaire a été laissé en cours sur cet appareil le ',
      whose: "Si c'est vous, reprenez où vous en étiez ; recommencer efface ce brouillon.",
      resume: 'Reprendre',
      restart: 'Recommencer',
      resumed: 'Le brouillon est repris.',
      sent: "C'est envoyé : ce que vous aviez rempli ici nous est parvenu.",
      receipt: 'Revoir le reçu',
      again: 'Remplir de nouveau ce formulaire',
    },
    noticeTitle: 'Vos données',
    notice: {
      who: 'Responsable des données',
      why: 'Pourquoi',
      basis: 'Base légale',
      readers: 'Qui les lit',
      kept: 'Conservation',
      mandatory: 'Obligatoire',
      rights: 'Vos droits',
      transfer: 'Où',
    },
    bases: {
      consent: 'votre consentement, que vous pouvez retirer à tout moment',
      legitimate_interest:
        "l'intérêt légitime de l'organisation à conduire et améliorer le programme",
      contract: "l'exécution de l'engagement que vous prenez en participant",
    },
    months: (months: number) =>
      `${months === 1 ? 'un' : months} mois, puis suppression automatique`,
    mandatory:
      'tout ce qui ne porte pas la mention "(facultatif)" est nécessaire pour traiter votre envoi',
    readers: 'la coordination du programme',
    /** Between readers of two kinds. */
    andReaders: '\u202f; ',
    othersIfAgreed: "d'autres, pour ce que vous acceptez de montrer",
    readersEnrolled:
      'la coordination du programme ; votre nom, puis votre adresse, par la personne avec qui vous formez un binôme',
    hosted: (host: string) =>
      `base de données hébergée dans l'Union européenne par ${host}, sous-traitant ; clauses contractuelles types pour tout accès depuis un pays tiers`,
    rights: (email: string) =>
      `lire vos réponses, les corriger, en recevoir une copie dans un fichier pour la porter ailleurs, les faire effacer, vous opposer à leur usage ou le faire suspendre, revenir sur un accord : écrivez à ${email}. Si la réponse ne vous convient pas, vous pouvez saisir la CNIL (www.cnil.fr).`,
    all: 'Toute la notice de confidentialité',
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
    answered: (answers, question) => `"${answers}" to "${question}"`,
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
    reference: 'Your reference',
    referenceHelp: 'Keep it: it lets us find what you sent if you write to us.',
    nextStep: 'What happens next',
    follow: 'Follow your application',
    followHelp:
      'A page that is yours alone shows where it stands, what you sent and who reads it; it opens by a link that you get by e-mail:',
    followLink: 'My space',
    copy: 'What you sent',
    sentOn: 'Sent on',
    sentTo: 'To',
    writeTo: 'Write to us',
    mailMe: 'E-mail this receipt to myself',
    copyReference: 'Copy the reference',
    copied: 'Copied',
    mail: {
      subject: (title) => `${title}: {reference}`,
      lines: (title, promise, email) => [
        title,
        'Sent on {sent}',
        'Reference: {reference}',
        promise,
        `Write to us: ${email}`,
      ],
    },
    copyHelp: 'This page prints with its date and reference.',
    copyCounted:
      'Answers counted without your name are not on it: they are not kept with the others.',
    copyGone:
      'To protect your answers, their copy is shown for half an hour only, in the browser that sent them, if it accepts cookies and until somebody ends it.',
    copyLater:
      'Your answers are stored, but our database is not answering and we cannot show them. Reload this page in a moment.',
    shownUntil: 'This browser can open this page again until ',
    endShowing: 'Stop showing what I sent here',
    home: 'Back to the home page',
    resultNote:
      'This is advice, not a verdict. Nothing has been stored, neither by us nor on this device: close this page and your answers are gone.',
    scores: 'Your answers, by theme',
    offerTitle: 'Talk it over with the coordinator?',
    offer: 'If you wish, send your answers: only the coordinator will read them.',
    offerAsks:
      'If you wish, send your answers: only the coordinator will read them. The next page asks for an address, so that the reply can reach you.',
    offerNext: 'Talk it over with the coordinator',
    offerSend: 'Send my answers to the coordinator',
    again: 'Take the quiz again',
    draft: 'Your answers are kept on this device until ',
    draftShared: 'Shared device?',
    draftWipe: 'Delete the draft',
    draftWiped: 'The draft is deleted from this device.',
    draftUnkept:
      'Your answers are not kept on this device: the browser will not allow it, or has no room left. Send them before you close this page.',
    draftStays:
      'The browser refuses to delete the draft. To remove it from this device, clear the data of this site in the settings of the browser.',
    found: {
      begun: 'This form was left unfinished on this device on ',
      whose: 'If it was you, carry on where you left off; starting again deletes this draft.',
      resume: 'Carry on',
      restart: 'Start again',
      resumed: 'The draft is open again.',
      sent: 'Sent: what you filled in here has reached us.',
      receipt: 'See the receipt',
      again: 'Fill in this form again',
    },
    noticeTitle: 'Your data',
    notice: {
      who: 'Controller',
      why: 'Why',
      basis: 'Legal basis',
      readers: 'Who reads them',
      kept: 'Kept for',
      mandatory: 'Mandatory',
      rights: 'Your rights',
      transfer: 'Where',
    },
    bases: {
      consent: 'your consent, which you may withdraw at any time',
      legitimate_interest:
        "the organisation's legitimate interest in running and improving the programme",
      contract: 'carrying out the commitment you make by taking part',
    },
    months: (months) =>
      months === 1
        ? 'one month, then deleted automatically'
        : `${months} months, then deleted automatically`,
    mandatory: 'everything not marked "(optional)" is needed to deal with what you send',
    readers: "the programme's coordinator",
    andReaders: '; ',
    othersIfAgreed: 'others, for what you agree to show',
    readersEnrolled:
      "the programme's coordinator; your name, then your address, by whoever you form a pair with",
    hosted: (host) =>
      `database hosted in the European Union by ${host}, a processor; standard contractual clauses for any access from a third country`,
    rights: (email) =>
      `to read your answers, correct them, receive a copy in a file to take elsewhere, have them erased, object to their use or have it paused, take back an agreement: write to ${email}. If the reply does not satisfy you, you may complain to your data protection authority (in France the CNIL, www.cnil.fr).`,
    all: 'The whole privacy notice',
  },
});
