import type { Reason } from '../../../domain/messages/outcome.ts';
import type { MessageState } from '../../../domain/messages/states.ts';
import { bilingual } from '../../../domain/words/bilingual.ts';

interface OneMessageWords {
  readonly forgotten: string;
  readonly why: string;
  readonly reasons: Readonly<Record<Reason, string>>;
  readonly nextTry: string;
  readonly settled: Readonly<Record<Exclude<MessageState, 'due'>, string>>;
  readonly answer: string;
  readonly pair: string;
  readonly plain: string;
  readonly held: string;
  readonly sendAfterAll: string;
  readonly undelivered: string;
  readonly sendAgain: string;
  readonly told: string;
  readonly toldHint: string;
  readonly done: Readonly<Record<'again' | 'told' | 'before', string>>;
}

/** What the page of one message says. */
export const oneMessageWords = bilingual<OneMessageWords>({
  fr: {
    forgotten:
      "Ce que disait ce message et l'adresse où il est allé ont été oubliés, trente jours après. Il ne sera pas renvoyé.",
    why: 'Pourquoi',
    reasons: {
      unreachable: "Le service d'envoi n'a pas répondu.",
      slow: "Le service d'envoi n'a pas répondu à temps.",
      trouble: "Le service d'envoi a un incident.",
      busy: "Le service d'envoi n'en prend pas davantage pour le moment.",
      'not-let-in': "Le service d'envoi refuse notre clé ou notre compte : vérifiez les réglages.",
      'come-back': 'La messagerie du destinataire demande de revenir plus tard.',
      refused: "Le service d'envoi refuse ce message.",
      address:
        "L'adresse n'existe pas, ou n'accepte pas nos messages : vérifiez-la avec la personne.",
      'no-key': 'La clé secrète du site manque : le lien du message ne peut pas être écrit.',
      'too-late':
        "Il n'est pas parti à temps : l'envoi n'était pas réglé, ou ne marchait pas. Renvoyez-le s'il a encore un sens.",
      broken: "Une erreur de notre côté l'a arrêté.",
    },
    nextTry: 'Prochain essai',
    settled: {
      sent: 'Envoyé le',
      undelivered: 'Abandonné le',
      told: 'Noté le',
      skipped: 'Retenu le',
    },
    answer: 'Voir la réponse',
    pair: 'Voir le binôme',
    plain: 'En texte simple',
    held: 'Ce message est retenu : il ne partira pas',
    sendAfterAll: "L'envoyer quand même",
    undelivered: 'Ce message n’est pas arrivé',
    sendAgain: 'Renvoyer',
    told: "C'est dit autrement",
    toldHint: 'Par téléphone ou de vive voix, par exemple : le message ne sera plus envoyé.',
    done: {
      again: 'Le message part.',
      told: "C'est noté : le message ne sera plus envoyé.",
      before: "Quelqu'un s'en est occupé entre-temps : rien n'a été changé.",
    },
  },
  en: {
    forgotten:
      'What this message said and the address that it went to were forgotten after thirty days. It will not be sent again.',
    why: 'Why',
    reasons: {
      unreachable: 'The mail service did not answer.',
      slow: 'The mail service did not answer in time.',
      trouble: 'The mail service is in trouble.',
      busy: 'The mail service takes no more for now.',
      'not-let-in': 'The mail service refuses our key or our account: check the settings.',
      'come-back': "The recipient's mail host asks us to come back later.",
      refused: 'The mail service refuses this message.',
      address: 'The address does not exist, or takes no mail from us: check it with the person.',
      'no-key': "The site's secret key is missing: the link in the message cannot be written.",
      'too-late':
        'It did not leave in time: sending was not set up, or did not work. Send it again if it still makes sense.',
      broken: 'An error of ours stopped it.',
    },
    nextTry: 'Next try',
    settled: {
      sent: 'Sent on',
      undelivered: 'Given up on',
      told: 'Noted on',
      skipped: 'Held back on',
    },
    answer: 'See the answer',
    pair: 'See the pair',
    plain: 'As plain text',
    held: 'This message is held back: it will not leave',
    sendAfterAll: 'Send it after all',
    undelivered: 'This message did not arrive',
    sendAgain: 'Send again',
    told: 'Said in another way',
    toldHint: 'By telephone or in person, for instance: the message will not be sent any more.',
    done: {
      again: 'The message is on its way.',
      told: 'Noted: the message will not be sent any more.',
      before: 'Somebody dealt with it in the meantime: nothing was changed.',
    },
  },
});
