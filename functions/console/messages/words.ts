import type { MessageState } from '../../../domain/messages/states.ts';
import type { MessageName } from '../../../domain/messages/texts.ts';
import { bilingual } from '../../../domain/words/bilingual.ts';
import type { Kept } from '../../mail/chosen.ts';

interface MessagesWords {
  readonly title: string;
  readonly heading: string;
  /** On one's own machine. */
  readonly local: string;
  /** No mail leaves this house, and why. */
  readonly kept: Readonly<Record<Kept['kept'], (about: string) => string>>;
  readonly state: string;
  readonly states: Readonly<Record<MessageState, string>>;
  readonly all: string;
  readonly show: string;
  readonly to: string;
  readonly subject: string;
  readonly stored: string;
  /** Which text it is. */
  readonly which: string;
  readonly names: Readonly<Record<MessageName, string>>;
  readonly language: string;
  readonly programme: string;
  readonly none: Readonly<Record<MessageState | 'all', string>>;
  readonly older: string;
  readonly pages: string;
  readonly hidden: string;
}

/** What the screen of messages says. */
export const messagesWords = bilingual<MessagesWords>({
  fr: {
    title: 'E-mails – Console',
    heading: 'E-mails',
    local:
      "Sur cette machine, aucun e-mail ne part : lisez-les ici comme leurs destinataires les liraient. Les liens s'ouvrent.",
    kept: {
      unset: () =>
        "Aucun e-mail ne part de ce site : aucun service d'envoi n'est réglé (MAIL_DRIVER). Personne ne se voit promettre d'e-mail ; ce qui doit être dit attend ici.",
      unknown: (about) =>
        `Aucun e-mail ne part : le réglage MAIL_DRIVER vaut "${about}", qui n'est pas un service connu. Les messages attendent ici.`,
      incomplete: (about) =>
        `Aucun e-mail ne part : il manque ces réglages : ${about}. Les messages attendent ici.`,
    },
    state: 'État',
    states: {
      due: 'En route',
      sent: 'Envoyé',
      undelivered: 'Non remis',
      told: 'Dit autrement',
      skipped: 'Retenu',
    },
    all: 'Tous',
    show: 'Afficher',
    to: 'À',
    subject: 'Objet',
    stored: 'Écrit',
    which: 'Texte',
    names: {
      receipt: 'Reçu',
      'receipt-waiting': "Reçu, liste d'attente",
      invitation: 'Invitation',
      announcement: 'Annonce',
      letter: 'Message',
      'my-space': 'Lien vers Mon espace',
      'new-address': 'Nouvelle adresse à confirmer',
      'address-changed': "Changement d'adresse annoncé",
      erased: 'Effacement confirmé',
      questionnaire: 'Questionnaire',
      'console-code': 'Code pour la console',
      'console-invitation': 'Accès à la console',
      accepted: 'Inscription acceptée',
      waiting: "Mise en liste d'attente",
      declined: 'Inscription déclinée',
      'takes-longer': 'La réponse tarde',
      'not-taken': 'Pas de place au lancement',
      pair: 'Binôme annoncé',
      'pair-unsigned': 'Charte à signer, rappel',
      'pair-begun': 'Binôme commencé',
      'pair-ended': 'Binôme terminé',
      'pair-roadmap': 'Feuille de route à lire',
      'session-proposed': 'Séance proposée',
      'session-agreed': 'Séance fixée',
      'session-changed': 'Séance modifiée',
      'session-cancelled': 'Séance annulée',
      'session-soon': 'Séance à venir, rappel',
      'session-after': 'Séance passée, question',
      'short-list': 'Courte liste de mentors',
      request: 'Demande à un mentor',
      'request-more': 'Demande, le mentor veut en savoir plus',
      'request-reply': 'Demande, réponse au mentor',
      'request-declined': 'Demande, le mentor dit non',
      'request-withdrawn': 'Demande reprise',
      'pair-chosen': 'Binôme formé par choix',
      'evening-plan': 'Soirée, les manches',
      'evening-ratings': 'Soirée, demande d’avis',
      'review-midway': 'Bilan à mi-parcours',
      'review-final': 'Bilan final',
      'review-again': 'Bilan, rappel',
      'pair-silent': 'Binôme silencieux, à une personne',
      'pair-silent-both': 'Binôme silencieux, aux deux',
      'pair-freed': 'Binôme refermé, place libérée',
      'pair-paused': 'Binôme en pause',
      'pair-resumed': 'Binôme repris',
      'pair-renewed': 'Binôme renouvelé',
      'help-asked': "Demande d'aide",
      digest: 'Rappel à la coordination',
    },
    language: 'Langue',
    programme: 'Programme',
    none: {
      all: 'Aucun e-mail pour le moment.',
      due: "Aucun e-mail n'attend de partir.",
      sent: "Aucun e-mail n'a été envoyé ces trente derniers jours.",
      undelivered: 'Tout a été remis. Rien à faire ici.',
      told: "Aucun e-mail n'a été remplacé par un mot dit autrement.",
      skipped: "Aucun e-mail n'a été retenu.",
    },
    older: 'Suite de la liste',
    pages: 'Pages de la liste',
    hidden: '[secret, écrit au moment de l’envoi]',
  },
  en: {
    title: 'E-mail – Console',
    heading: 'E-mail',
    local:
      'On this machine no e-mail leaves: read them here as their recipients would. The links open.',
    kept: {
      unset: () =>
        'No e-mail leaves this site: no way to send it is set (MAIL_DRIVER). Nobody is promised any; what has to be said waits here.',
      unknown: (about) =>
        `No e-mail leaves: the setting MAIL_DRIVER is "${about}", which is not a known one. Messages wait here.`,
      incomplete: (about) =>
        `No e-mail leaves: these settings are missing: ${about}. Messages wait here.`,
    },
    state: 'State',
    states: {
      due: 'On its way',
      sent: 'Sent',
      undelivered: 'Not delivered',
      told: 'Said otherwise',
      skipped: 'Held back',
    },
    all: 'All',
    show: 'Show',
    to: 'To',
    subject: 'Subject',
    stored: 'Written',
    which: 'Text',
    names: {
      receipt: 'Receipt',
      'receipt-waiting': 'Receipt, waiting list',
      announcement: 'Announcement',
      letter: 'Message',
      invitation: 'Invitation',
      'my-space': 'Link to My space',
      'new-address': 'New address to be confirmed',
      'address-changed': 'Change of address announced',
      erased: 'Erasure confirmed',
      questionnaire: 'Questionnaire',
      'console-code': 'Code for the console',
      'console-invitation': 'Access to the console',
      accepted: 'Application accepted',
      waiting: 'Put on the waiting list',
      declined: 'Application declined',
      'takes-longer': 'The answer takes longer',
      'not-taken': 'No place at the launch',
      pair: 'Pair announced',
      'pair-unsigned': 'Charter to be signed, reminder',
      'pair-begun': 'Pair begun',
      'pair-ended': 'Pair ended',
      'pair-roadmap': 'Roadmap to read',
      'session-proposed': 'Session proposed',
      'session-agreed': 'Session agreed',
      'session-changed': 'Session changed',
      'session-cancelled': 'Session cancelled',
      'session-soon': 'Session ahead, reminder',
      'session-after': 'Session past, question',
      'short-list': 'Short list of mentors',
      request: 'Request to a mentor',
      'request-more': 'Request, the mentor wants to know more',
      'request-reply': 'Request, reply to the mentor',
      'request-declined': 'Request, the mentor says no',
      'request-withdrawn': 'Request taken back',
      'pair-chosen': 'Pair made by choice',
      'evening-plan': 'Evening, the rounds',
      'evening-ratings': 'Evening, ratings asked for',
      'review-midway': 'Midway review',
      'review-final': 'Final review',
      'review-again': 'Review, reminder',
      'pair-silent': 'Silent pair, to one person',
      'pair-silent-both': 'Silent pair, to both',
      'pair-freed': 'Pair closed, place freed',
      'pair-paused': 'Pair paused',
      'pair-resumed': 'Pair resumed',
      'pair-renewed': 'Pair renewed',
      'help-asked': 'Request for help',
      digest: 'Reminder to coordinators',
    },
    language: 'Language',
    programme: 'Programme',
    none: {
      all: 'No e-mail so far.',
      due: 'No e-mail is waiting to leave.',
      sent: 'No e-mail was sent in the last thirty days.',
      undelivered: 'Everything was delivered. Nothing to be done here.',
      told: 'No e-mail was replaced by something said in another way.',
      skipped: 'No e-mail was held back.',
    },
    older: 'Rest of the list',
    pages: 'Pages of the list',
    hidden: '[secret, written as it is sent]',
  },
});
