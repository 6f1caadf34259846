import type { GatheringKind, GatheringSide } from '../../domain/gatherings/gathering.ts';
import { bilingual } from '../../domain/words/bilingual.ts';

/** What console, participants and their calendars call gatherings. */
export const gatheringWords = bilingual({
  fr: {
    kinds: {
      workshop: 'Atelier',
      coffee: 'Café',
      listening: 'Écoute active',
      club: 'Club des mentors',
      other: 'Autre rendez-vous',
    } satisfies Record<GatheringKind, string>,
    sides: {
      both: 'Tout le programme',
      mentor: 'Mentors',
      mentee: 'Personnes accompagnées',
    } satisfies Record<GatheringSide, string>,
    until: (moment: string, until: string) => `${moment}, jusqu’à ${until}`,
    minutes: (minutes: number) =>
      minutes < 60
        ? `${minutes} min`
        : `${Math.floor(minutes / 60)} h${minutes % 60 === 0 ? '' : ` ${String(minutes % 60).padStart(2, '0')}`}`,
    cancelled: 'Annulé',
    host: (name: string) => `Animation : ${name}`,
    calendar: (site: string) => `${site} : rendez-vous`,
    called: (title: string, programme: string) => `${title} (${programme})`,
    off: (summary: string) => `Annulé : ${summary}`,
    page: (address: string) => `Vos rendez-vous : ${address}`,
  },
  en: {
    kinds: {
      workshop: 'Workshop',
      coffee: 'Coffee',
      listening: 'Active listening',
      club: 'Mentors’ club',
      other: 'Other gathering',
    },
    sides: { both: 'The whole programme', mentor: 'Mentors', mentee: 'Mentees' },
    until: (moment, until) => `${moment}, until ${until}`,
    minutes: (minutes) =>
      minutes < 60
        ? `${minutes} min`
        : `${Math.floor(minutes / 60)} h${minutes % 60 === 0 ? '' : ` ${String(minutes % 60).padStart(2, '0')} min`}`,
    cancelled: 'Cancelled',
    host: (name) => `Held by ${name}`,
    calendar: (site) => `${site}: gatherings`,
    called: (title, programme) => `${title} (${programme})`,
    off: (summary) => `Cancelled: ${summary}`,
    page: (address) => `Your gatherings: ${address}`,
  },
});
