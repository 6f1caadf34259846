import type { Readers } from '../../../domain/announcements/audience.ts';
import { bilingual } from '../../../domain/words/bilingual.ts';

/** What the calendar of ready announcements says. */
export const calendarWords = bilingual({
  fr: {
    /** The recruitment calendar. */
    calendar: 'Annonces prêtes',
    calendarLead:
      'Elles sont comptées à rebours du lancement de chaque programme. « Préparer » en remplit une ; rien ne part sans vous.',
    noReady: 'Aucun lancement à venir : le calendrier est vide.',
    day: 'Jour',
    late: 'à envoyer sans attendre',
    prepare: 'Préparer',
    /** Read out after « Préparer ». */
    prepareWhich: (subject: string) => ` : ${subject}`,
    already: (day: string) => `envoyée le ${day}`,
    to: {
      everyone: 'tout le programme',
      mentors: 'mentors',
      mentees: 'personnes accompagnées',
      ready: 'personnes prêtes pour un binôme',
      ambassadors: 'ambassadrices et ambassadeurs',
    } satisfies Record<Readers, string> as Record<Readers, string>,
  },
  en: {
    calendar: 'Ready announcements',
    calendarLead:
      'They are counted back from the launch of each programme. “Prepare” fills one in; nothing leaves without you.',
    noReady: 'No launch lies ahead: the calendar is empty.',
    day: 'Day',
    late: 'to be sent now',
    prepare: 'Prepare',
    prepareWhich: (subject) => `: ${subject}`,
    already: (day) => `sent on ${day}`,
    to: {
      everyone: 'the whole programme',
      mentors: 'mentors',
      mentees: 'mentees',
      ready: 'people ready for a pair',
      ambassadors: 'ambassadors',
    },
  },
});
