import { bilingual } from '../../../domain/words/bilingual.ts';

/** What the screens of gatherings say to a coordinator. */
export const gatheringsWords = bilingual({
  fr: {
    title: 'Rendez-vous – Console',
    heading: 'Rendez-vous',
    lead: 'Ateliers, cafés, réunions du club : ce qu’un programme propose en plus des séances. Chaque personne concernée les lit dans son espace et peut les suivre dans son agenda.',
    add: 'Nouveau rendez-vous',
    filters: 'Choisir les rendez-vous à afficher',
    filtered: (chosen: string) => (chosen === '' ? 'Tous les programmes' : chosen),
    coming: 'À venir',
    noComing: 'Aucun rendez-vous à venir.',
    past: 'Passés',
    noPast: 'Aucun rendez-vous passé.',
    most: (most: number) => `Les ${most} derniers sont affichés.`,
    columns: {
      what: 'Rendez-vous',
      when: 'Quand',
      programme: 'Programme',
      forWhom: 'Pour qui',
      there: 'Présences',
      hours: 'Heures',
    },
    cancelled: 'annulé',
    toCount: 'à noter',
    figures: {
      held: (n: number): string =>
        n > 1 ? 'rendez-vous tenus en un an' : 'rendez-vous tenu en un an',
      hours: 'heures données par tous',
      volunteers: 'dont heures de bénévoles : mentors, animation et aide',
    },
    facts: {
      programme: 'Programme',
      kind: 'Type',
      forWhom: 'Pour qui',
      when: 'Quand',
      place: 'Où',
      host: 'Animation',
      agenda: 'Programme du rendez-vous',
      hours: 'Heures',
    },
    hours: (all: string, volunteers: string) =>
      all === volunteers
        ? `${all}, toutes de bénévoles`
        : `${all}, dont ${volunteers} de bénévoles`,
    isCancelled: (moment: string) =>
      `Ce rendez-vous est annulé depuis le ${moment}. Dans les agendas, il est marqué comme annulé.`,
    ways: {
      change: 'Changer le rendez-vous',
      write: 'Écrire aux personnes concernées',
    },
    attendance: 'Présences',
    attendanceLater: 'Vous noterez ici qui était là, dès que le rendez-vous aura commencé.',
    uncounted: 'Personne n’a encore noté qui était là.',
    notes: 'Notes de la coordination',
    notesLabel: 'Ce qu’il faut en retenir',
    notesHint:
      'Ce qui a aidé, ce qui serait à refaire autrement. Aucun détail sur un binôme ou sur une personne : ni nom, ni situation. Seule la coordination lit ces notes.',
    noNotes: 'Aucune note.',
    notesDo: 'Enregistrer les notes',
    cancel: 'Annuler le rendez-vous',
    cancelHint:
      'Il reste affiché comme annulé, et les agendas le signalent. Aucun e-mail ne part : écrivez aux personnes concernées si c’est bientôt.',
    cancelSure: 'Oui, annuler ce rendez-vous',
    restore: 'Rétablir le rendez-vous',
    restoreHint: 'Il a lieu comme prévu, et les agendas le montrent de nouveau.',
    toList: 'Tous les rendez-vous',
    notices: {
      planned: 'Le rendez-vous est annoncé.',
      changed: 'Le rendez-vous est changé.',
      cancelled: 'Le rendez-vous est annulé.',
      restored: 'Le rendez-vous a lieu de nouveau.',
      attended: 'Les présences sont enregistrées.',
      noted: 'Les notes sont enregistrées.',
    },
    overtaken: (who: string, when: string) =>
      `Rien n’a été enregistré : ${who === '' ? 'quelqu’un' : who} a changé ce rendez-vous le ${when}, après que vous l’avez ouvert. Ce que vous avez écrit est encore ci-dessous ; vérifiez, puis enregistrez de nouveau.`,
  },
  en: {
    title: 'Gatherings – Console',
    heading: 'Gatherings',
    lead: 'Workshops, coffees, dates of the club: what a programme offers besides sessions. Everybody concerned reads them in their own space, and can follow them in their calendar.',
    add: 'New gathering',
    filters: 'Choose the gatherings to show',
    filtered: (chosen) => (chosen === '' ? 'All programmes' : chosen),
    coming: 'Coming',
    noComing: 'No gathering is coming.',
    past: 'Past',
    noPast: 'No gathering is past.',
    most: (most) => `The last ${most} are shown.`,
    columns: {
      what: 'Gathering',
      when: 'When',
      programme: 'Programme',
      forWhom: 'For whom',
      there: 'There',
      hours: 'Hours',
    },
    cancelled: 'cancelled',
    toCount: 'to be counted',
    figures: {
      held: (n) => (n > 1 ? 'gatherings held in a year' : 'gathering held in a year'),
      hours: 'hours given by everybody',
      volunteers: 'of these by volunteers: mentors, hosts and helpers',
    },
    facts: {
      programme: 'Programme',
      kind: 'Kind',
      forWhom: 'For whom',
      when: 'When',
      place: 'Where',
      host: 'Host',
      agenda: 'Agenda',
      hours: 'Hours',
    },
    hours: (all, volunteers) =>
      all === volunteers
        ? `${all}, all of them by volunteers`
        : `${all}, ${volunteers} of them by volunteers`,
    isCancelled: (moment) =>
      `This gathering was cancelled on ${moment}. In calendars it is marked as cancelled.`,
    ways: {
      change: 'Change the gathering',
      write: 'Write to everybody concerned',
    },
    attendance: 'Who was there',
    attendanceLater: 'You will note here who was there, as soon as the gathering has begun.',
    uncounted: 'Nobody has noted yet who was there.',
    notes: 'Coordinators’ notes',
    notesLabel: 'What to remember',
    notesHint:
      'What helped, what to do differently. No detail about a pair or a person: neither name nor situation. The coordinators alone read these notes.',
    noNotes: 'No notes.',
    notesDo: 'Store the notes',
    cancel: 'Cancel the gathering',
    cancelHint:
      'It stays there as cancelled, and calendars say so. No e-mail leaves: write to those concerned if it is soon.',
    cancelSure: 'Yes, cancel this gathering',
    restore: 'Have it take place after all',
    restoreHint: 'It takes place as planned, and calendars show it again.',
    toList: 'All gatherings',
    notices: {
      planned: 'The gathering is announced.',
      changed: 'The gathering is changed.',
      cancelled: 'The gathering is cancelled.',
      restored: 'The gathering takes place again.',
      attended: 'Who was there is stored.',
      noted: 'The notes are stored.',
    },
    overtaken: (who, when) =>
      `Nothing was stored: ${who === '' ? 'somebody' : who} changed this gathering on ${when}, after you had opened it. What you wrote is still below; check it, and store it again.`,
  },
});
