import { bilingual } from '../../../domain/words/bilingual.ts';

/** What is said to somebody who gives another address. */
export const addressWords = bilingual({
  fr: {
    heading: "Changer d'adresse",
    link: "Changer d'adresse",
    what: "Nous envoyons un lien à la nouvelle adresse. Tant qu'il n'est pas ouvert, rien ne change ; une fois ouvert, la nouvelle adresse remplace l'ancienne dans vos inscriptions, nos e-mails y arrivent, et un dernier le dit à l'ancienne.",
    hint: 'La nouvelle.',
    same: "C'est déjà l'adresse de cet espace.",
    send: 'Recevoir le lien à cette adresse',
    keep: 'Garder mon adresse',
    taken: "Votre adresse est confirmée. Les liens envoyés à l'ancienne n'ouvrent plus rien.",
    sent: (address: string) =>
      `Un lien est parti à l'adresse ${address}. Ouvrez-le dans les deux jours : d'ici là, rien ne change. Trois adresses peuvent être essayées par jour.`,
  },
  en: {
    heading: 'Change my address',
    link: 'Change my address',
    what: 'We send a link to the new address. Nothing changes until it is opened; then the new address takes the place of the old one in your applications, our e-mails arrive there, and a last one says so to the old address.',
    hint: 'The new one.',
    same: 'This is the address of this space already.',
    send: 'Get the link at this address',
    keep: 'Keep my address',
    taken: 'Your address is confirmed. Links that were sent to the old one open nothing any more.',
    sent: (address) =>
      `A link has left for ${address}. Open it within two days: until then nothing changes. Three addresses can be tried in a day.`,
  },
});
