import { bilingual } from '../../domain/words/bilingual.ts';

/** What waits, as the coordinators are told. */
export const digestWords = bilingual({
  fr: {
    open: (n: number, urgent: number) =>
      `${n === 1 ? 'Une personne attend' : `${n} personnes attendent`} une réponse${urgent === 0 ? '' : `, dont ${urgent} à lire d'abord`}.`,
    /** Applications without an answer: past the day that was promised, and close to it. */
    answers: (late: number, soon: number) =>
      [
        ...(late > 0
          ? [
              late === 1
                ? 'Une inscription attend une réponse dont le jour promis est passé.'
                : `${late} inscriptions attendent une réponse dont le jour promis est passé.`,
            ]
          : []),
        ...(soon > 0
          ? [
              soon === 1
                ? 'Une inscription attend une réponse promise pour ces jours-ci.'
                : `${soon} inscriptions attendent une réponse promise pour ces jours-ci.`,
            ]
          : []),
      ].join(' '),
    /** On the waiting list of a programme that has begun. */
    waiting: (n: number) =>
      n === 1
        ? "Une personne est encore sur la liste d'attente d'un programme qui a commencé."
        : `${n} personnes sont encore sur la liste d'attente d'un programme qui a commencé.`,
    ahead:
      "Sans décision de votre part, un e-mail leur dira d'attendre encore. La page « À venir » de la console montre lesquels, quand, et permet de les retenir.",
    /** Pairs announced more than a week ago. */
    charters: (n: number) =>
      n === 1
        ? 'Un binôme annoncé depuis plus d’une semaine attend encore une signature.'
        : `${n} binômes annoncés depuis plus d’une semaine attendent encore une signature.`,
    /** Pairs that stay silent after both were written to. */
    silent: (n: number) =>
      `${n === 1 ? 'Un binôme ne donne plus signe de vie, bien que nous ayons écrit aux deux.' : `${n} binômes ne donnent plus signe de vie, bien que nous ayons écrit aux deux.`} Sans nouvelles, leur place sera libérée ; la page « À venir » de la console dit quand, et permet de l’empêcher.`,
    /** Requests for help that nobody has answered. */
    help: (n: number) =>
      n === 1
        ? "Une personne d'un binôme a demandé votre aide et attend une réponse : sa demande est sur la page du binôme."
        : `${n} personnes en binôme ont demandé votre aide et attendent une réponse : leurs demandes sont sur la page de leur binôme.`,
    /** About how many hundredths of a free day were spent. */
    spent: (percent: number) =>
      `La base de données a fait en un jour environ ${percent} % de ce que donne l'offre gratuite de Cloudflare. À 100 %, le site ne prend plus rien jusqu'à minuit UTC : prévenez la personne qui s'occupe de l'installation.`,
    undelivered: (n: number) =>
      n === 1
        ? "Un e-mail n'est pas arrivé à son destinataire."
        : `${n} e-mails ne sont pas arrivés à leurs destinataires.`,
  },
  en: {
    open: (n, urgent) =>
      `${n === 1 ? 'One person is' : `${n} people are`} waiting for an answer${urgent === 0 ? '' : `, ${urgent} of them to be read first`}.`,
    answers: (late, soon) =>
      [
        ...(late > 0
          ? [
              late === 1
                ? 'One application has no answer although the promised day is past.'
                : `${late} applications have no answer although the promised day is past.`,
            ]
          : []),
        ...(soon > 0
          ? [
              soon === 1
                ? 'One application was promised an answer for these days.'
                : `${soon} applications were promised an answer for these days.`,
            ]
          : []),
      ].join(' '),
    waiting: (n) =>
      n === 1
        ? 'One person is still on the waiting list of a programme that has begun.'
        : `${n} people are still on the waiting list of a programme that has begun.`,
    ahead:
      'Unless you decide, an e-mail will ask them to wait a little longer. The console page “Ahead” shows which, and when, and lets you hold them back.',
    charters: (n) =>
      n === 1
        ? 'One pair that was announced more than a week ago still waits for a signature.'
        : `${n} pairs that were announced more than a week ago still wait for a signature.`,
    silent: (n) =>
      `${n === 1 ? 'One pair gives no more sign of life, although we wrote to both.' : `${n} pairs give no more sign of life, although we wrote to both.`} Without news their place will be freed; the console page “Ahead” says when, and lets you prevent it.`,
    help: (n) =>
      n === 1
        ? 'Somebody in a pair asked for your help and waits for an answer: the request is on the page of the pair.'
        : `${n} people in pairs asked for your help and wait for an answer: their requests are on the pages of their pairs.`,
    spent: (percent) =>
      `In one day the database did about ${percent}% of what Cloudflare's free plan gives. At 100% the site takes nothing until midnight UTC: tell whoever looks after the installation.`,
    undelivered: (n) => (n === 1 ? 'One e-mail did not arrive.' : `${n} e-mails did not arrive.`),
  },
});
