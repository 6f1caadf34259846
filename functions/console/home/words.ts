import type { NeedKind } from '../../../domain/today/need.ts';
import { bilingual } from '../../../domain/words/bilingual.ts';

/** How many answered of how many who were asked: nothing joins an answer to a link, so those count that came without one. */
const reviewSaid = (answered: number, asked: number): string => {
  const sent = asked === 1 ? '1 envoi' : `${asked} envois`;
  if (answered === 0) return `aucune réponse pour ${sent}`;
  return `${answered === 1 ? '1 réponse' : `${answered} réponses`} pour ${sent}, celles reçues sans lien comprises`;
};

/** What the home of the console says. */
export const homeWords = bilingual({
  fr: {
    title: 'Accueil – Console',
    today: "Aujourd'hui",
    review: {
      'review-midway': (answered: number, asked: number) =>
        `Bilan à mi-parcours : ${reviewSaid(answered, asked)}`,
      'review-final': (answered: number, asked: number) =>
        `Bilan final : ${reviewSaid(answered, asked)}`,
    },
    demonstration:
      'Ceci est une démonstration : toutes ces personnes et toutes ces réponses sont inventées, et des binômes y vivent le milieu de leur année, s’il le faut dans une édition commencée plus tôt que celle du site. Pour commencer avec une base vide, effacez le dossier .wrangler et lancez',
    nothing: "Rien de nouveau, et personne n'attend de réponse.",
    /** After how many: as is what follows. */
    fresh: (n: number): string => (n === 1 ? 'réponse nouvelle' : 'réponses nouvelles'),
    open: (n: number, urgent: number) =>
      `${n === 1 ? 'personne attend' : 'personnes attendent'} une réponse${urgent === 0 ? '' : `, dont ${urgent} à lire d'abord`}`,
    /** Under the table of those who wait longest. */
    moreOpen: (shown: number) =>
      `Ci-dessus, les ${shown} qui passent avant les autres. Toutes sont dans les listes ci-dessous, colonne « Sans réponse ».`,
    whoWaits: 'Qui attend',
    waiting: 'Depuis',
    days: (n: number) => (n === 0 ? "aujourd'hui" : n === 1 ? '1 jour' : `${n} jours`),
    late: 'délai dépassé',
    suspicion: (n: number): string => (n === 1 ? 'réponse à vérifier' : 'réponses à vérifier'),
    /** What needs a hand, each with what is done about it. */
    needs: 'Ce qui demande un geste',
    /** After how many, and since when the oldest of them waits. */
    hands: (n: number, since: string | undefined) =>
      `${n === 1 ? 'chose demande' : 'choses demandent'} un geste${since ? `, ${n === 1 ? '' : 'la plus ancienne '}${since}` : ''}`,
    need: {
      urgent: (about: string) => `${about} : un appel à l’aide, à lire tout de suite`,
      low: (about: string) => `${about} : un retour de séance à lire sans attendre`,
      help: (about: string) => `${about} : une demande d’aide attend votre réponse`,
      differ: (about: string) => `${about} : les deux ne disent pas la même chose d’une séance`,
      silent: (about: string) => `${about} : plus de signe de vie`,
      late: (about: string) => `${about} attend une réponse au-delà du jour promis`,
      undelivered: (about: string) =>
        about === '1' ? '1 e-mail non remis' : `${about} e-mails non remis`,
      unpublish: (about: string) => `Témoignage à retirer du site : ${about}`,
      unthank: (about) => `Nom à retirer des remerciements du site : ${about}`,
      unsigned: (about: string) => `${about} : la charte n'est pas encore signée par les deux`,
      unanswered: (about: string) => `${about} : le mentor n’a pas encore répondu à la demande`,
      spent: (about: string) => `${about} : plus personne à solliciter sur sa courte liste`,
      beyond: (about: string) => `${about} : le binôme continue après son terme`,
      review: (about: string) => about,
      ratio: (about: string) => `${about} : il manque des places de mentor`,
      announcement: (about: string) => `Annonce à envoyer : ${about}`,
    } satisfies Record<NeedKind, (about: string) => string> as Record<
      NeedKind,
      (about: string) => string
    >,
    needAct: {
      urgent: 'Lire et répondre',
      low: 'Lire le retour',
      help: 'Lire et répondre',
      differ: 'Ouvrir le binôme',
      silent: 'Ouvrir le binôme',
      late: "Lire l'inscription et répondre",
      undelivered: 'Voir lesquels',
      unpublish: 'Voir lesquels',
      unthank: 'Voir lesquels',
      unsigned: 'Ouvrir le binôme',
      unanswered: 'Voir les demandes',
      spent: 'Proposer d’autres noms',
      beyond: 'Renouveler ou terminer',
      review: 'Relancer',
      ratio: 'Voir les mentors',
      announcement: 'Préparer',
    } satisfies Record<NeedKind, string> as Record<NeedKind, string>,
    /** After how many days. */
    needSince: (n: number) =>
      n <= 0 ? "depuis aujourd'hui" : n === 1 ? 'depuis 1 jour' : `depuis ${n} jours`,
    needMore: (n: number) => `et ${n}${n >= 20 ? ' au moins' : ''} de plus`,
    /** The job does not keep up: since when something waits for it. */
    mailBehind: (since: string) =>
      `Des e-mails attendent depuis le ${since} : la tâche qui les envoie a du retard, ou ne tourne plus.`,
    jobBehind: (since: string) =>
      `Ce que le site fait de lui-même n'a pas été fait depuis le ${since} : ni rappels, ni effacements à l'échéance. Prévenez la personne qui s'occupe de l'installation.`,
    /** About how much of a free day the database spent, and when the next begins. */
    spent: (percent: number, until: string) =>
      percent >= 100
        ? `La base de données a sans doute épuisé ce que donne l'offre gratuite : jusqu'à ${until}, les envois sont refusés, et les réponses gardées à l'écran.`
        : `La base de données a fait aujourd'hui environ ${percent} % de ce que donne l'offre gratuite. À 100 %, plus rien n'est pris jusqu'à ${until} : remettez les exports à demain.`,
    freshShort: 'Nouvelles',
    programmes: 'Inscriptions par programme',
    /** Where a programme stands today, and what comes next. */
    standing: {
      upcoming: (opens: string) => `inscriptions à partir du ${opens}`,
      open: (closes: string, launch: string) =>
        `inscriptions jusqu'au ${closes}, lancement le ${launch}`,
      closed: (launch: string) => `inscriptions closes, lancement le ${launch}`,
      toMidway: (midway: string) => `en cours, bilan à mi-parcours le ${midway}`,
      toEnd: (end: string) => `en cours, fin le ${end}`,
      ended: (end: string) => `terminé depuis le ${end}`,
    },
    mentors: 'Mentors',
    mentees: 'Personnes à accompagner',
    who: 'Qui',
    total: 'Total',
    /** What accepted mentors offer, and to how many accepted people. */
    places: (places: number, people: number) =>
      [
        places === 0 ? 'aucune place acceptée' : places === 1 ? '1 place' : `${places} places`,
        people < 2 ? `${people} personne acceptée` : `${people} personnes acceptées`,
        ...(places > people
          ? [places - people === 1 ? 'reste 1 place' : `restent ${places - people} places`]
          : people > places
            ? [people - places === 1 ? 'il manque 1 place' : `il manque ${people - places} places`]
            : []),
      ].join(', '),
    noApplications:
      'Aucune inscription pour le moment. Faites connaître les programmes : des annonces prêtes vous attendent dans « Annonces ».',
    forms: 'Tous les formulaires',
    totals: 'Totaux',
    session: 'Votre session',
    since: (when: string) => `Ouverte le ${when}.`,
    everywhere: 'Se déconnecter de tous les appareils',
  },
  en: {
    title: 'Home – Console',
    review: {
      'review-midway': (answered, asked) =>
        `Midway review: ${answered === 1 ? '1 answer' : `${answered || 'no'} answers`} of ${asked} asked for${answered === 0 ? '' : ', those without a link included'}`,
      'review-final': (answered, asked) =>
        `Final review: ${answered === 1 ? '1 answer' : `${answered || 'no'} answers`} of ${asked} asked for${answered === 0 ? '' : ', those without a link included'}`,
    },
    demonstration:
      'This is a demonstration: all these people and all these answers are invented, and pairs live in the middle of their year there, if need be in an edition that began before that of the site. To begin with an empty database, delete the folder .wrangler and run',
    today: 'Today',
    nothing: 'Nothing new, and nobody is waiting for an answer.',
    fresh: (n) => (n === 1 ? 'new answer' : 'new answers'),
    open: (n, urgent) =>
      `${n === 1 ? 'person is' : 'people are'} waiting for an answer${urgent === 0 ? '' : `, ${urgent} to read first`}`,
    moreOpen: (shown) =>
      `These are the ${shown} that come before the others. All of them are in the lists below, column “Not answered yet”.`,
    whoWaits: 'Who is waiting',
    waiting: 'For',
    days: (n) => (n === 0 ? 'today' : n === 1 ? '1 day' : `${n} days`),
    late: 'overdue',
    suspicion: (n) => (n === 1 ? 'answer to be checked' : 'answers to be checked'),
    needs: 'What needs a hand',
    hands: (n, since) =>
      `${n === 1 ? 'thing needs' : 'things need'} a hand${since ? `, ${n === 1 ? '' : 'the oldest '}${since}` : ''}`,
    need: {
      urgent: (about) => `${about}: a call for help, to be read at once`,
      low: (about) => `${about}: session feedback to be read without delay`,
      help: (about) => `${about}: a request for help awaits your answer`,
      differ: (about) => `${about}: they do not say the same of a session`,
      silent: (about) => `${about}: no sign of life`,
      late: (about) => `${about} is waiting for an answer past the promised day`,
      undelivered: (about) =>
        about === '1' ? '1 e-mail not delivered' : `${about} e-mails not delivered`,
      unpublish: (about) => `Testimonial to be taken off the site: ${about}`,
      unthank: (about) => `Name to be taken out of the site’s thanks: ${about}`,
      unsigned: (about) => `${about}: the charter is not signed by both yet`,
      unanswered: (about) => `${about}: the mentor has not answered the request yet`,
      spent: (about) => `${about}: nobody is left to ask on the short list`,
      beyond: (about) => `${about}: the pair goes on after the day on which it was to end`,
      review: (about) => about,
      ratio: (about) => `${about}: there are not enough places with mentors`,
      announcement: (about) => `Announcement to be sent: ${about}`,
    },
    needAct: {
      urgent: 'Read and answer',
      low: 'Read the feedback',
      help: 'Read and answer',
      differ: 'Open the pair',
      silent: 'Open the pair',
      late: 'Read the application and answer',
      undelivered: 'See which',
      unpublish: 'See which',
      unthank: 'See which',
      unsigned: 'Open the pair',
      unanswered: 'See the requests',
      spent: 'Suggest others',
      beyond: 'Renew or end',
      review: 'Ask again',
      ratio: 'See the mentors',
      announcement: 'Prepare',
    },
    needSince: (n) => (n <= 0 ? 'since today' : n === 1 ? 'for 1 day' : `for ${n} days`),
    needMore: (n) => `and ${n}${n >= 20 ? ' or more' : ''} others`,
    mailBehind: (since) =>
      `E-mails have been waiting since ${since}: the job that sends them is behind, or no longer runs.`,
    jobBehind: (since) =>
      `What the site does by itself has not been done since ${since}: no reminders, no erasing of what is past its time. Tell whoever looks after the installation.`,
    spent: (percent, until) =>
      percent >= 100
        ? `The database has probably spent what the free plan gives: until ${until} nothing is taken, and answers stay on the screen.`
        : `Today the database did about ${percent}% of what the free plan gives. At 100% nothing is taken until ${until}: leave exports for tomorrow.`,
    freshShort: 'New',
    programmes: 'Sign-ups by programme',
    standing: {
      upcoming: (opens) => `applications from ${opens}`,
      open: (closes, launch) => `applications until ${closes}, launch on ${launch}`,
      closed: (launch) => `applications closed, launch on ${launch}`,
      toMidway: (midway) => `under way, midway review on ${midway}`,
      toEnd: (end) => `under way, ends on ${end}`,
      ended: (end) => `ended on ${end}`,
    },
    mentors: 'Mentors',
    mentees: 'Mentees',
    who: 'Who',
    total: 'Total',
    places: (places, people) =>
      [
        places === 0 ? 'no accepted place' : places === 1 ? '1 place' : `${places} places`,
        people === 1 ? '1 person accepted' : `${people} people accepted`,
        ...(places > people
          ? [`${places - people} left`]
          : people > places
            ? [`${people - places} short`]
            : []),
      ].join(', '),
    noApplications:
      'No sign-ups yet. Make the programmes known: ready announcements wait under “Announcements”.',
    forms: 'All forms',
    totals: 'Totals',
    session: 'Your session',
    since: (when) => `Opened ${when}.`,
    everywhere: 'Sign out on every device',
  },
});
