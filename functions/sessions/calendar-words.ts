import { bilingual } from '../../domain/words/bilingual.ts';

/** What stands in a calendar beside a session. */
export const calendarWords = bilingual({
  fr: {
    summary: (other: string) => (other === '' ? 'Séance de mentorat' : `Séance avec ${other}`),
    page: (address: string) => `Changer ou annuler : ${address}`,
  },
  en: {
    summary: (other) => (other === '' ? 'Mentoring session' : `Session with ${other}`),
    page: (address) => `Change or cancel: ${address}`,
  },
});
