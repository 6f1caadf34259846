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
  readonly forms: string;
}

/** What the page says that private links lead to. */
export const linkWords = bilingual<LinkWords>({
  fr: {
    heading: 'Ouvrir mon lien',
    intro:
      "Ce lien n'est qu'à vous. Écrivez l'adresse à laquelle il vous a été envoyé : c'est à cela que nous vous distinguons des logiciels qui suivent les liens des e-mails.",
    code: 'Votre lien',
    codeHint: "Copiez-le en entier depuis l'e-mail, et collez-le ici.",
    emailHint: 'Celle à laquelle le lien vous a été envoyé.',
    shared: "D'autres se servent de cet appareil : ne pas rester connecté",
    sharedHint:
      'Si le lien ouvre votre espace, celui-ci se referme alors après vingt minutes sans y toucher. Sinon, il reste ouvert dans ce navigateur, trente jours au plus.',
    enter: 'Ouvrir',
    cut: "Ce lien n'est pas entier : il a sans doute été coupé en chemin. Rouvrez-le depuis l'e-mail, copiez-le d'un bout à l'autre, ou demandez-en un nouveau.",
    not: {
      foreign:
        "Ce lien n'ouvre rien ici : un caractère y diffère, ou il vient d'ailleurs. Rouvrez-le depuis l'e-mail, ou demandez-en un nouveau.",
      expired:
        "Ce lien a expiré. S'il ouvrait votre espace, demandez-en un nouveau ; s'il menait à un questionnaire, vous pouvez y répondre sans lien.",
      revoked:
        'Ce lien a été annulé, comme tous ceux qui le précédaient. Demandez-en un nouveau : il arrive en quelques minutes.',
      used: 'Ce lien a déjà servi : votre réponse est arrivée, merci. Pour en envoyer une autre, ouvrez le même formulaire sans lien.',
      address:
        "Ce lien a été envoyé à une autre adresse que celle-ci. Écrivez celle où vous avez reçu l'e-mail.",
    },
    lost: 'Lien perdu, expiré ou coupé ?',
    askAgain: 'Recevoir un nouveau lien vers mon espace',
    forms: 'Voir les formulaires',
  },
  en: {
    heading: 'Open my link',
    intro:
      'This link is yours alone. Write the address that it was sent to: that is how we tell you from the software that follows the links in e-mails.',
    code: 'Your link',
    codeHint: 'Copy all of it from the e-mail and paste it here.',
    emailHint: 'The one that the link was sent to.',
    shared: 'Others use this device: do not keep me signed in',
    sharedHint:
      'If the link opens your space, that then closes after twenty minutes without use. Otherwise it stays open in this browser, for thirty days at most.',
    enter: 'Open',
    cut: 'This link is not whole: it was probably cut on its way. Open it again from the e-mail, copy it from end to end, or ask for a new one.',
    not: {
      foreign:
        'This link opens nothing here: a character of it is wrong, or it comes from elsewhere. Open it again from the e-mail, or ask for a new one.',
      expired:
        'This link has expired. If it opened your space, ask for a new one; if it led to a questionnaire, you may answer that without a link.',
      revoked:
        'This link was cancelled, like all those before it. Ask for a new one: it takes a few minutes.',
      used: 'This link was used already: your answer has arrived, thank you. To send another one, open the same form without a link.',
      address:
        'This link was sent to another address. Write the one at which you received the e-mail.',
    },
    lost: 'Link lost, expired or cut?',
    askAgain: 'Get a new link to my space',
    forms: 'See the forms',
  },
});
