import { bilingual } from '../../../domain/words/bilingual.ts';
import type { NotOpened } from '../../actions/links/enter.ts';

interface LinkWords {
  readonly heading: string;
  readonly intro: string;
  readonly code: string;
  readonly codeHint: string;
  readonly emailHint: string;
  readonly shared: string;
  readonly sharedHint: string;
  readonly enter: string;
  /** The link is not whole. */
  readonly cut: string;
  readonly not: Readonly<Record<NotOpened, string>>;
  readonly lost: string;
  readonly askAgain: string;
}

/** What the page says that private links lead to. */
export const linkWords = bilingual<LinkWords>({
  fr: {
    heading: 'Ouvrir mon espace',
    intro:
      "Votre lien ouvre une page qui n'est qu'à vous. Écrivez l'adresse à laquelle il vous a été envoyé : c'est à cela que nous vous distinguons des logiciels qui suivent les liens des e-mails.",
    code: 'Votre lien',
    codeHint: "Copiez-le en entier depuis l'e-mail, et collez-le ici.",
    emailHint: 'Celle à laquelle le lien vous a été envoyé.',
    shared: "D'autres se servent de cet appareil : ne pas rester connecté",
    sharedHint:
      'Votre espace se referme alors après vingt minutes sans y toucher. Sinon, il reste ouvert dans ce navigateur, trente jours au plus.',
    enter: 'Ouvrir mon espace',
    cut: "Ce lien n'est pas entier : il a sans doute été coupé en chemin. Rouvrez-le depuis l'e-mail, copiez-le d'un bout à l'autre, ou demandez-en un nouveau.",
    not: {
      foreign:
        "Ce lien n'ouvre rien ici : un signe y diffère, ou il vient d'ailleurs. Rouvrez-le depuis l'e-mail, ou demandez-en un nouveau.",
      expired: 'Ce lien a expiré. Demandez-en un nouveau : il arrive en quelques minutes.',
      revoked:
        'Ce lien a été annulé, comme tous ceux qui le précédaient. Demandez-en un nouveau : il arrive en quelques minutes.',
      address:
        "Ce lien a été envoyé à une autre adresse que celle-ci. Écrivez celle où vous avez reçu l'e-mail.",
    },
    lost: 'Lien perdu, expiré ou coupé ?',
    askAgain: 'Recevoir un nouveau lien',
  },
  en: {
    heading: 'Open my space',
    intro:
      'Your link opens a page that is yours alone. Write the address that it was sent to: that is how we tell you from the software that follows the links in e-mails.',
    code: 'Your link',
    codeHint: 'Copy all of it from the e-mail and paste it here.',
    emailHint: 'The one that the link was sent to.',
    shared: 'Others use this device: do not keep me signed in',
    sharedHint:
      'Your space then closes after twenty minutes without use. Otherwise it stays open in this browser, for thirty days at most.',
    enter: 'Open my space',
    cut: 'This link is not whole: it was probably cut on its way. Open it again from the e-mail, copy it from end to end, or ask for a new one.',
    not: {
      foreign:
        'This link opens nothing here: one sign of it differs, or it comes from elsewhere. Open it again from the e-mail, or ask for a new one.',
      expired: 'This link has expired. Ask for a new one: it takes a few minutes.',
      revoked:
        'This link was cancelled, like all those before it. Ask for a new one: it takes a few minutes.',
      address:
        'This link was sent to another address. Write the one at which you received the e-mail.',
    },
    lost: 'Link lost, expired or cut?',
    askAgain: 'Get a new link',
  },
});
