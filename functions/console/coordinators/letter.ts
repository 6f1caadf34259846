import type { NewMessage } from '../../../domain/messages/message.ts';
import { bilingual } from '../../../domain/words/bilingual.ts';
import type { Language } from '../../../domain/words/language.ts';

/** What the mail says by which somebody is let in to the console. It is the house's own, like that with a code. */
const words = bilingual({
  fr: {
    subject: (site: string) => `La console de ${site} vous est ouverte`,
    hello: 'Bonjour,',
    what: (by: string, site: string) =>
      by === ''
        ? `La console de ${site} vous est ouverte : on y lit et suit les inscriptions.`
        : `${by} vous ouvre la console de ${site} : on y lit et suit les inscriptions.`,
    enter: 'Entrez-y par cette adresse :',
    how: (email: string) =>
      `Utilisez votre adresse ${email}, celle où vous lisez ces mots. Il n'y a pas de mot de passe à choisir : la page vous dit comment montrer que c'est vous.`,
    not: "Vous n'attendiez pas cela ? Ne faites rien, et dites-le à l'organisation : sans cette boîte aux lettres, personne n'entre à votre place.",
  },
  en: {
    subject: (site) => `The console of ${site} is open to you`,
    hello: 'Hello,',
    what: (by, site) =>
      by === ''
        ? `The console of ${site} is open to you: applications are read and followed there.`
        : `${by} opens the console of ${site} to you: applications are read and followed there.`,
    enter: 'Enter it at this address:',
    how: (email) =>
      `Use your address ${email}, the one at which you are reading this. There is no password to choose: the page tells you how to show that it is you.`,
    not: 'Is this unexpected? Do nothing, and tell the organisation: without this mailbox nobody enters in your place.',
  },
});

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Whom it is for, who opens the console to them, and where it stands. */
interface LetIn {
  readonly recipient: string;
  /** The address of whoever lets them in; empty where nobody is named. */
  readonly by: string;
  readonly site: string;
  readonly root: string;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** The mail that tells somebody that they may enter the console. */
export function accessLetter(
  language: Language,
  { recipient, by, site, root, now }: LetIn,
): NewMessage {
  const { subject, hello, what, enter, how, not } = words(language);
  const said = [what(by, site), enter, root, how(recipient), not];
  return {
    key: `console-invitation-${crypto.randomUUID()}`,
    ...{ recipient, language, name: 'console-invitation', person: null, programme: null, now },
    subject: subject(site).replace(/\s+/g, ' '),
    plain: [hello, ...said].join('\n\n'),
    html: [hello, ...said]
      .map(
        (text) =>
          `<p>${text === root ? `<a href="${escaped(root)}">${escaped(root)}</a>` : escaped(text)}</p>`,
      )
      .join('\n'),
  };
}
