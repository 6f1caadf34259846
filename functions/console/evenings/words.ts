import type { Rating } from '../../../domain/evenings/rating.ts';
import type { MomentFault } from '../../../domain/sessions/moment.ts';
import { bilingual } from '../../../domain/words/bilingual.ts';

/** What the screens of evenings say to a coordinator. */
export const eveningsWords = bilingual({
  fr: {
    title: 'Soirées – Console',
    heading: 'Soirées de rencontres',
    lead: 'Mentors et personnes à accompagner se rencontrent à tour de rôle, quelques minutes chacun. Binôme prépare les tables et les manches ; après la soirée, les binômes naissent de l’avis des deux.',
    none: 'Aucune soirée pour l’instant.',
    noProgramme:
      'Aucun programme que vous voyez ne se forme par des rencontres : écrivez formula: speed_dating dans son fichier.',
    begin: 'Nouvelle soirée',
    beginDo: 'Préparer la soirée',
    programme: 'Programme',
    evening: 'Soirée',
    day: 'Jour',
    dayHint: 'Par exemple 14/3/2027.',
    startsAt: 'Début',
    endsAt: 'Fin',
    timeHint: 'À l’heure de Paris, par exemple 18:30.',
    roundMinutes: 'Durée d’une manche, en minutes',
    roundHint: 'De 3 à 60. Huit minutes suffisent pour savoir si l’on se reverrait.',
    breakMinutes: 'Pause entre deux manches, en minutes',
    breakHint: 'De 0 à 30 : le temps de se lever et de changer de table.',
    tables: 'Tables',
    tablesHint: 'De 1 à 60. Une table accueille un mentor et une personne à accompagner.',
    place: 'Lieu',
    placeHint: 'Ce que chacun doit savoir pour arriver. Laissez vide si vous le direz autrement.',
    placeLong: (most: number) => `Le lieu tient en ${most} caractères.`,
    between: (least: number, most: number) => `Écrivez un nombre entier de ${least} à ${most}.`,
    faults: {
      day: 'Écrivez un jour qui existe, par exemple 14/3/2027.',
      time: 'Écrivez une heure, par exemple 18:30.',
      skipped: 'Cette heure n’existe pas : les horloges avancent cette nuit-là.',
      twice: 'Cette heure vient deux fois cette nuit-là. Choisissez-en une autre.',
      past: 'Ce jour est passé depuis trop longtemps.',
      far: 'Ce jour est à plus d’un an. Choisissez-en un plus proche.',
    } satisfies Record<MomentFault, string>,
    endFault: 'La fin doit venir après le début, le même jour.',
    tooShort: (minutes: number) =>
      `Cette soirée est plus courte qu’une manche de ${minutes} minutes. Repoussez la fin, ou raccourcissez les manches.`,
    nobody: {
      nobody:
        'Personne n’est prêt dans ce programme. Dans Personnes, passez à « prêt » les mentors et les personnes à accompagner.',
      no_mentors:
        'Aucun mentor n’est prêt dans ce programme. Dans Personnes, passez des mentors à « prêt ».',
      no_mentees:
        'Personne n’attend de mentor dans ce programme : toutes les personnes prêtes en ont un, ou aucune n’est encore prête.',
    },
    tooMany: (most: number) =>
      `Une soirée accueille au plus ${most} personnes de chaque côté, et davantage sont prêtes. Les premières par le nom sont attendues ; préparez une seconde soirée pour les autres.`,
    noRules:
      'La soirée ne peut pas être préparée : content/pairing.yaml manque, ou ce programme n’est plus sur le site.',
    of: (programme: string) => `Soirée : ${programme}`,
    when: (moment: string, until: string) => `${moment}, jusqu’à ${until}`,
    facts: {
      when: 'Quand',
      place: 'Où',
      rounds: 'Manches',
      people: 'Attendus',
      met: 'Rencontres par personne',
    },
    rounds: (n: number, minutes: number, pause: number) =>
      `${n === 1 ? 'une manche' : `${n} manches`} de ${minutes} minutes${pause === 0 ? '' : `, ${pause} ${pause === 1 ? 'minute' : 'minutes'} de pause`}`,
    people: (mentors: number, mentees: number, tables: number) =>
      `${mentors === 1 ? 'un mentor' : `${mentors} mentors`} et ${mentees === 1 ? 'une personne à accompagner' : `${mentees} personnes à accompagner`}, ${tables === 1 ? 'une table' : `${tables} tables`}`,
    met: (mentors: string, mentees: string) =>
      `les mentors ${mentors}, les personnes à accompagner ${mentees}`,
    range: (low: number, high: number) => (low === high ? `${low}` : `de ${low} à ${high}`),
    meetsNobody: (names: string) =>
      `Ne rencontre personne : ${names}. Ajoutez des tables ou des manches, ou regardez qui est tenu à l’écart.`,
    fewTables: (tables: number, mentors: number) =>
      `Il y a plus de mentors (${mentors}) que de tables (${tables}) : à chaque manche, certains attendent leur tour.`,
    alike: (names: string) =>
      `Plusieurs personnes portent le même nom : un numéro les distingue. ${names}.`,
    is: (called: string, email: string) => `${called} : ${email}`,
    round: (n: number) => `Manche ${n}`,
    roundAt: (n: number, from: string, until: string) => `Manche ${n}, de ${from} à ${until}`,
    roundsNav: 'Manches',
    table: 'Table',
    mentor: 'Mentor',
    mentee: 'Personne accompagnée',
    waits: (names: string) => `Attendent leur tour : ${names}.`,
    ways: {
      people: 'Qui vient, et quand',
      ratings: 'Les avis',
      sheets: {
        mentees: 'Imprimer : une feuille par personne à accompagner',
        mentors: 'Imprimer : une feuille par mentor',
        tables: 'Imprimer : une feuille par table',
      },
    },
    tell: 'Écrire à chacun',
    tellPlan: 'Envoyer à chacun le lien de ses manches',
    tellRatings: 'Demander à chacun son avis',
    tellParts: (at: number) =>
      `Les e-mails partent par ${at}. Qui en a déjà reçu un ne le reçoit pas deux fois.`,
    silent: 'Ce site n’envoie pas d’e-mails : imprimez les feuilles, et saisissez les avis.',
    noText: (name: string) =>
      `Rien n’est parti : ce site n’envoie pas d’e-mails, ou le texte ${name}.md manque dans content.`,
    told: (n: number, rest: number) =>
      `${n === 0 ? 'Tout le monde avait déjà cet e-mail.' : n === 1 ? 'Un e-mail part.' : `${n} e-mails partent.`}${rest === 0 ? '' : ` Il en reste ${rest} : appuyez encore.`}`,
    propose: 'Proposer des binômes',
    proposeHint: (both: number, missing: number) =>
      `${both === 0 ? 'Personne n’a encore donné d’avis de part et d’autre' : both === 1 ? 'Une rencontre a l’avis des deux' : `${both} rencontres ont l’avis des deux`}${missing === 0 ? '.' : ` ; il en manque à ${missing === 1 ? 'une rencontre' : `${missing} rencontres`}.`}`,
    change: 'Changer l’horaire, les tables ou le lieu',
    changeDo: 'Changer et refaire les manches',
    changeLate:
      'La soirée a commencé : l’horaire ne change plus. Dites plutôt qui arrive ou part, dans « Qui vient, et quand ».',
    drop: 'Supprimer la soirée',
    dropHint: 'Les manches et tous les avis disparaissent. Aucun binôme n’est touché.',
    dropSure: 'Oui, supprimer la soirée et ses avis',
    back: 'Retour à la soirée',
    toList: 'Toutes les soirées',
    prepared: 'La soirée est prête.',
    planned: 'Les manches qui restent sont refaites ; celles qui ont eu lieu n’ont pas changé.',
    kept: 'Les avis sont enregistrés.',
    overtaken: (who: string, when: string) =>
      `Rien n’a été changé : ${who === '' ? 'quelqu’un' : who} a modifié cette soirée le ${when}, après que vous l’avez ouverte. Voici où elle en est ; refaites ce que vous vouliez, si c’est encore utile.`,
    peopleTitle: 'Qui vient – Console',
    peopleHeading: 'Qui vient, et quand',
    peopleLead: (from: number, rounds: number) =>
      from > rounds
        ? 'La soirée est finie : plus rien n’est refait.'
        : `Ce qui reste est refait à partir de la manche ${from} ; ce qui a eu lieu ne change pas.`,
    mentors: 'Mentors',
    mentees: 'Personnes à accompagner',
    fromRound: 'De la manche',
    untilRound: 'à la manche',
    thereHint: (rounds: number) =>
      `Cochez qui est là. Une personne en retard arrive à la manche que vous écrivez ; une autre part après une manche, de 1 à ${rounds}.`,
    thereOf: (name: string) => `${name} est là`,
    fromOf: (name: string) => `Première manche de ${name}`,
    untilOf: (name: string) => `Dernière manche de ${name}`,
    isNew: 'prêt depuis',
    gone: 'n’est plus prêt, ou a déjà un mentor',
    thereFault: (name: string, rounds: number) =>
      `Écrivez pour ${name} deux manches de 1 à ${rounds}, la première d’abord.`,
    tooManyThere: (most: number) =>
      `Une soirée accueille au plus ${most} personnes de chaque côté. Décochez-en.`,
    emptySide: 'Il faut au moins un mentor et une personne à accompagner. Cochez-en.',
    replan: 'Refaire les manches qui restent',
    ratingsTitle: 'Avis – Console',
    ratingsHeading: 'Les avis',
    ratingsLead:
      'Chacun donne son avis sur sa page ; qui l’a donné sur papier, saisissez-le ici. Personne ne lit jamais l’avis de l’autre.',
    who: 'Personne',
    role: 'Rôle',
    given: 'Avis donnés',
    givenOf: (n: number, of: number) => `${n} sur ${of}`,
    type: 'Saisir',
    typeOf: (name: string) => `Avis de ${name}`,
    noMeetings: 'Aucune rencontre n’a encore commencé.',
    save: 'Enregistrer ces avis',
    ratings: { gladly: 'Volontiers', perhaps: 'Pourquoi pas', no: 'Plutôt non' } satisfies Record<
      Rating,
      string
    >,
    unsaid: 'pas d’avis',
    nothing: 'Pas d’avis',
    says: (name: string, rating: string) => `${name} : ${rating}`,
    atEvening: 'À la soirée',
    notMet: 'Ces deux personnes ne se sont pas rencontrées.',
    sheetTable: (n: number) => `Table ${n}`,
    sheetTime: 'Heure',
    sheetWith: 'Avec',
    sheetWaits: 'pause',
    sheetRating: 'Votre avis',
    sheetScale: 'Volontiers · Pourquoi pas · Plutôt non',
    sheetNote:
      'Entourez votre avis après chaque rencontre. La coordination le lit, l’autre personne jamais.',
    sheetSkip: 'Cette page est faite pour être imprimée sur A4.',
  },
  en: {
    title: 'Evenings – Console',
    heading: 'Evenings of meetings',
    lead: 'Mentors and mentees meet in turn, a few minutes each. Binôme prepares tables and rounds; after the evening, pairs come of what both said.',
    none: 'No evening yet.',
    noProgramme:
      'No programme that you see makes its pairs by meetings: write formula: speed_dating in its file.',
    begin: 'New evening',
    beginDo: 'Prepare the evening',
    programme: 'Programme',
    evening: 'Evening',
    day: 'Day',
    dayHint: 'For example 14/3/2027.',
    startsAt: 'Begins',
    endsAt: 'Ends',
    timeHint: 'In Paris time, for example 18:30.',
    roundMinutes: 'Length of a round, in minutes',
    roundHint: 'From 3 to 60. Eight minutes are enough to know whether one would meet again.',
    breakMinutes: 'Break between two rounds, in minutes',
    breakHint: 'From 0 to 30: time to stand up and change tables.',
    tables: 'Tables',
    tablesHint: 'From 1 to 60. One table seats a mentor and a mentee.',
    place: 'Place',
    placeHint: 'What everybody must know to get there. Leave it empty if you say it elsewhere.',
    placeLong: (most) => `A place takes ${most} characters at most.`,
    between: (least, most) => `Write a whole number from ${least} to ${most}.`,
    faults: {
      day: 'Write a day that there is, for example 14/3/2027.',
      time: 'Write a time, for example 18:30.',
      skipped: 'There is no such time: clocks go forward that night.',
      twice: 'That time comes twice that night. Choose another one.',
      past: 'That day is too long past.',
      far: 'That day is more than a year ahead. Choose a nearer one.',
    },
    endFault: 'The end must come after the beginning, on the same day.',
    tooShort: (minutes) =>
      `This evening is shorter than one round of ${minutes} minutes. Let it end later, or make rounds shorter.`,
    nobody: {
      nobody: 'Nobody is ready in this programme. In People, make mentors and mentees “ready”.',
      no_mentors: 'No mentor is ready in this programme. In People, make mentors “ready”.',
      no_mentees:
        'Nobody waits for a mentor in this programme: all who are ready have one, or none is ready yet.',
    },
    tooMany: (most) =>
      `An evening takes ${most} people on each side at most, and more are ready. The first ones by name are expected; prepare a second evening for the others.`,
    noRules:
      'The evening cannot be prepared: content/pairing.yaml is missing, or this programme is no longer on the site.',
    of: (programme) => `Evening: ${programme}`,
    when: (moment, until) => `${moment}, until ${until}`,
    facts: {
      when: 'When',
      place: 'Where',
      rounds: 'Rounds',
      people: 'Expected',
      met: 'Meetings for each',
    },
    rounds: (n, minutes, pause) =>
      `${n === 1 ? 'one round' : `${n} rounds`} of ${minutes} minutes${pause === 0 ? '' : `, ${pause} ${pause === 1 ? 'minute' : 'minutes'} in between`}`,
    people: (mentors, mentees, tables) =>
      `${mentors === 1 ? 'one mentor' : `${mentors} mentors`} and ${mentees === 1 ? 'one mentee' : `${mentees} mentees`}, ${tables === 1 ? 'one table' : `${tables} tables`}`,
    met: (mentors, mentees) => `mentors ${mentors}, mentees ${mentees}`,
    range: (low, high) => (low === high ? `${low}` : `from ${low} to ${high}`),
    meetsNobody: (names) =>
      `Meets nobody: ${names}. Add tables or rounds, or look at who is kept apart.`,
    fewTables: (tables, mentors) =>
      `There are more mentors (${mentors}) than tables (${tables}): in each round some wait for their turn.`,
    alike: (names) => `Several people have the same name: a number tells them apart. ${names}.`,
    is: (called, email) => `${called}: ${email}`,
    round: (n) => `Round ${n}`,
    roundAt: (n, from, until) => `Round ${n}, from ${from} to ${until}`,
    roundsNav: 'Rounds',
    table: 'Table',
    mentor: 'Mentor',
    mentee: 'Mentee',
    waits: (names) => `Wait for their turn: ${names}.`,
    ways: {
      people: 'Who comes, and when',
      ratings: 'Ratings',
      sheets: {
        mentees: 'Print: a sheet for each mentee',
        mentors: 'Print: a sheet for each mentor',
        tables: 'Print: a sheet for each table',
      },
    },
    tell: 'Write to everybody',
    tellPlan: 'Send everybody the link to their rounds',
    tellRatings: 'Ask everybody for their ratings',
    tellParts: (at) => `E-mails leave ${at} at a time. Whoever has had one does not get it twice.`,
    silent: 'This site sends no e-mail: print the sheets, and type the ratings.',
    noText: (name) =>
      `Nothing left: this site sends no e-mail, or the text ${name}.md is missing in content.`,
    told: (n, rest) =>
      `${n === 0 ? 'Everybody had that e-mail already.' : n === 1 ? 'One e-mail is leaving.' : `${n} e-mails are leaving.`}${rest === 0 ? '' : ` ${rest} are left: press again.`}`,
    propose: 'Propose pairs',
    proposeHint: (both, missing) =>
      `${both === 0 ? 'No meeting has been rated by both yet' : both === 1 ? 'One meeting has been rated by both' : `${both} meetings have been rated by both`}${missing === 0 ? '.' : `; a rating is missing for ${missing === 1 ? 'one meeting' : `${missing} meetings`}.`}`,
    change: 'Change times, tables or place',
    changeDo: 'Change, and plan the rounds anew',
    changeLate:
      'The evening has begun: its times do not change any more. Rather say who comes or goes, in “Who comes, and when”.',
    drop: 'Delete the evening',
    dropHint: 'Its rounds and all ratings go. No pair is touched.',
    dropSure: 'Yes, delete the evening and its ratings',
    back: 'Back to the evening',
    toList: 'All evenings',
    prepared: 'The evening is ready.',
    planned: 'The rounds that are left are planned anew; those that were held have not changed.',
    kept: 'The ratings are stored.',
    overtaken: (who, when) =>
      `Nothing was changed: ${who === '' ? 'somebody' : who} changed this evening on ${when}, after you had opened it. This is how it stands; do again what you wanted, if it is still of use.`,
    peopleTitle: 'Who comes – Console',
    peopleHeading: 'Who comes, and when',
    peopleLead: (from, rounds) =>
      from > rounds
        ? 'The evening is over: nothing is planned anew any more.'
        : `What is left is planned anew from round ${from} on; what was held does not change.`,
    mentors: 'Mentors',
    mentees: 'Mentees',
    fromRound: 'From round',
    untilRound: 'to round',
    thereHint: (rounds) =>
      `Tick whoever is there. Somebody late comes in the round that you write; somebody else leaves after a round, from 1 to ${rounds}.`,
    thereOf: (name) => `${name} is there`,
    fromOf: (name) => `First round of ${name}`,
    untilOf: (name) => `Last round of ${name}`,
    isNew: 'ready since then',
    gone: 'is no longer ready, or has a mentor by now',
    thereFault: (name, rounds) =>
      `Write two rounds from 1 to ${rounds} for ${name}, the first one first.`,
    tooManyThere: (most) => `An evening takes ${most} people on each side at most. Untick some.`,
    emptySide: 'There must be one mentor and one mentee at least. Tick some.',
    replan: 'Plan the rounds that are left anew',
    ratingsTitle: 'Ratings – Console',
    ratingsHeading: 'Ratings',
    ratingsLead:
      'Everybody rates on their own page; type here what somebody gave on paper. Nobody ever reads the other one’s rating.',
    who: 'Person',
    role: 'Role',
    given: 'Ratings given',
    givenOf: (n, of) => `${n} of ${of}`,
    type: 'Type',
    typeOf: (name) => `Ratings of ${name}`,
    noMeetings: 'No meeting has begun yet.',
    save: 'Store these ratings',
    ratings: { gladly: 'Gladly', perhaps: 'Why not', no: 'Rather not' },
    unsaid: 'no rating',
    nothing: 'No rating',
    says: (name, rating) => `${name}: ${rating}`,
    atEvening: 'At the evening',
    notMet: 'These two did not meet.',
    sheetTable: (n) => `Table ${n}`,
    sheetTime: 'Time',
    sheetWith: 'With',
    sheetWaits: 'break',
    sheetRating: 'Your rating',
    sheetScale: 'Gladly · Why not · Rather not',
    sheetNote:
      'Circle your rating after each meeting. The coordinator reads it, the other person never does.',
    sheetSkip: 'This page is made to be printed on A4.',
  },
});
