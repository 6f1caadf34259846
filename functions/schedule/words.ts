import { bilingual } from '../../domain/words/bilingual.ts';

/** What waits, as the coordinators are told. */
export const digestWords = bilingual({
  fr: {
    open: (n: number, urgent: number) =>
      `${n === 1 ? 'Une personne attend' : `${n} personnes attendent`} une réponse${urgent === 0 ? '' : `, dont ${urgent} à lire d'abord`}.`,
    undelivered: (n: number) =>
      n === 1
        ? "Un e-mail n'est pas arrivé à son destinataire."
        : `${n} e-mails ne sont pas arrivés à leurs destinataires.`,
  },
  en: {
    open: (n, urgent) =>
      `${n === 1 ? 'One person is' : `${n} people are`} waiting for an answer${urgent === 0 ? '' : `, ${urgent} of them to be read first`}.`,
    undelivered: (n) => (n === 1 ? 'One e-mail did not arrive.' : `${n} e-mails did not arrive.`),
  },
});
