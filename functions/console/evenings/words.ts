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
    changeOver: 'La soirée est finie : l’horaire ne change plus.',
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
    who: 'Personne',
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
    changeOver: 'The evening is over: its times do not change any more.',
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
    who: 'Person',
  },
});
