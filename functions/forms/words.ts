import { bilingual } from '../../domain/words/bilingual.ts';

/** What the Worker itself says on form pages; everything else stands in the built pages. */
interface FilledWords {
  /** Heading of the list of faults. */
  readonly faults: (count: number) => string;
  /** Before the title of a page with faults. */
  readonly error: string;
  /** Above a page whose answers could not be stored. */
  readonly notStored: string;
  /** The same when the database refuses until its day is over; the time of day when it begins again. */
  readonly spentForToday: (time: string) => string;
  /** Above a page whose answers were not taken, because too many came from the same connection. */
  readonly tooMany: string;
  /** Above a form that was opened by a private link: what is known and not asked. */
  readonly byLink: (known: string) => string;
  /** The same of whoever comes from the page of a session. */
  readonly bySession: (known: string) => string;
  /** Leads to the same form without the link. */
  readonly withoutLink: string;
  /** Above answers that were sent by a link which had been used already. */
  readonly linkUsed: string;
  /** Button that ends a change made from the check page. */
  readonly saveChange: string;
  /** Button beside an answer, on the check page. */
  readonly change: string;
  /** In the place of an answer that was not given. */
  readonly noAnswer: string;
  /** Before the sending: that a receipt follows by e-mail, to the address that was given or that will be. */
  readonly receiptTo: (address: string) => string;
  readonly receiptIf: string;
  /** What a share of the possible points says, from 0 to 1. */
  readonly leaning: (share: number) => string;
  /** A score in words. */
  readonly score: (points: number, least: number, most: number) => string;
}

/** What the Worker fills into the built pages of forms. */
export const filledWords = bilingual<FilledWords>({
  fr: {
    faults: (count) =>
      count === 1 ? 'Une réponse est à reprendre' : `${count} réponses sont à reprendre`,
    error: 'Erreur : ',
    notStored:
      "Vos réponses ne sont pas encore parties : notre base de données ne répond pas. Rien n'est perdu, tout est resté sur cette page. Attendez un instant, puis appuyez de nouveau sur Envoyer.",
    spentForToday: (time) =>
      `Vos réponses ne sont pas encore parties : notre base de données a atteint sa limite du jour et reprend cette nuit à ${time}. Rien n'est perdu, tout est resté sur cette page. Gardez-la ouverte et appuyez de nouveau sur Envoyer après cette heure, ou écrivez-nous dès maintenant.`,
    tooMany:
      "Vos réponses ne sont pas parties : trop de formulaires ont été envoyés aujourd'hui depuis votre connexion. Rien n'est perdu, tout est resté sur cette page. Envoyez-les demain, ou dès maintenant depuis une autre connexion, celle d'un téléphone par exemple.",
    byLink: (known) =>
      `Votre lien a ouvert ce formulaire${known === '' ? '' : ` pour : ${known}`}. Il sert une fois. Ni votre nom ni votre adresse ne sont joints à vos réponses, à moins que vous ne les y écriviez.`,
    bySession: (known) =>
      `Vous venez de la page d’une séance${known === '' ? '' : ` (${known})`} : la coordination saura de quel binôme et de quelle séance il s’agit. L’autre personne ne verra pas vos réponses. Une seule réponse par séance.`,
    withoutLink: 'Répondre sans ce lien',
    linkUsed:
      'Ce lien a déjà servi, sans doute dans un autre navigateur ou un autre onglet : une réponse est arrivée, celle-ci n’est pas partie. Pour l’envoyer aussi, sans lien, appuyez de nouveau sur Envoyer.',
    saveChange: 'Enregistrer et revenir',
    change: 'Modifier',
    noAnswer: 'Sans réponse',
    receiptTo: (address) =>
      `Un reçu vous sera envoyé à l'adresse ${address}, avec votre référence et la suite, sans vos réponses.`,
    receiptIf:
      'Si vous donnez une adresse e-mail, vous y recevrez un reçu avec votre référence et la suite, sans vos réponses.',
    leaning: (share) =>
      share >= 2 / 3 ? 'plutôt oui' : share > 1 / 3 ? 'à préciser' : 'plutôt non',
    score: (points, least, most) =>
      `${points} ${points === 1 ? 'point' : 'points'}, de ${least} à ${most} possibles`,
  },
  en: {
    faults: (count) =>
      count === 1 ? 'One answer needs another look' : `${count} answers need another look`,
    error: 'Error: ',
    notStored:
      'Your answers have not been sent yet: our database is not answering. Nothing is lost; everything is still on this page. Wait a moment, then press Send again.',
    spentForToday: (time) =>
      `Your answers have not been sent yet: our database has reached its limit for today and starts again tonight at ${time}. Nothing is lost; everything is still on this page. Keep it open and press Send again after that, or write to us now.`,
    tooMany:
      'Your answers have not been sent: too many forms came from your connection today. Nothing is lost; everything is still on this page. Send them tomorrow, or now from another connection, such as that of a phone.',
    byLink: (known) =>
      `Your link has opened this form${known === '' ? '' : ` for: ${known}`}. It works once. Neither your name nor your address is joined to your answers, unless you write them there.`,
    bySession: (known) =>
      `You come from the page of a session${known === '' ? '' : ` (${known})`}: the coordinator will know which pair and which session it is about. The other person will not see your answers. One answer for each session.`,
    withoutLink: 'Answer without this link',
    linkUsed:
      'This link was used already, probably in another browser or another tab: one answer has arrived, this one has not left. To send it too, without a link, press Send again.',
    saveChange: 'Save and go back',
    change: 'Change',
    noAnswer: 'No answer',
    receiptTo: (address) =>
      `A receipt will be sent to ${address}, with your reference and what happens next, without your answers.`,
    receiptIf:
      'If you give an e-mail address, a receipt will be sent to it, with your reference and what happens next, without your answers.',
    leaning: (share) =>
      share >= 2 / 3 ? 'rather yes' : share > 1 / 3 ? 'still open' : 'rather not',
    score: (points, least, most) =>
      `${points} ${points === 1 ? 'point' : 'points'}, from a possible ${least} to ${most}`,
  },
});
