import { bilingual } from '../../../domain/words/bilingual.ts';

/** What the door says. */
export const signInWords = bilingual({
  fr: {
    heading: 'Se connecter à la console',
    proveHeading: "Confirmez que c'est vous",
    proveWhy:
      "Un export emporte des données personnelles, un effacement ne se défait pas, et un accès ouvre tout à quelqu'un : pour cela, un nouveau code est demandé quand le dernier a plus de dix minutes.",
    code: 'Code à usage unique',
    codeHint:
      'Il est écrit dans le terminal où le site a été lancé. Exemple : K7QF-3MXD. Les espaces et les minuscules ne gênent pas.',
    enter: 'Entrer',
    another: 'Plus de code valable ?',
    show: 'Afficher un nouveau code dans le terminal',
    shown: 'Un nouveau code est écrit dans le terminal. Il vaut quinze minutes, une seule fois.',
    wrong:
      "Ce code n'est pas bon : il a déjà servi, il a expiré, ou une lettre diffère. Recopiez-le, ou affichez-en un nouveau.",
    noCookies:
      "Votre navigateur n'a pas renvoyé le cookie de cette page, sans lequel la console ne peut pas vous reconnaître. Votre code n'a pas été utilisé : autorisez les cookies de ce site (ils ne servent qu'à tenir votre session ouverte), puis appuyez de nouveau sur Entrer.",
    email: 'Votre adresse e-mail',
    emailHint: 'Celle à laquelle on vous a invitée ou invité. Un code y sera envoyé.',
    mailOne: 'Recevoir un code',
    mailed:
      "Si cette adresse est invitée, un code vient d'y être envoyé. Il arrive d'ordinaire en moins d'une minute.",
    mailTo: (who: string) => `Un code sera envoyé à ${who}.`,
    mailedCode: 'Le code reçu par e-mail',
    mailedHint:
      'Huit lettres et chiffres, comme K7QF-3MXD. Il vaut dix minutes, dans ce navigateur. Les espaces et les minuscules ne gênent pas.',
    noMail: "L'e-mail n'arrive pas ?",
    noMailWhy:
      "Regardez dans les indésirables, et vérifiez que c'est bien l'adresse invitée. Un nouveau code remplace le précédent. Si le courrier est en panne, un code de secours ouvre aussi la console : tapez-le dans le champ ci-dessus.",
    mailAnother: 'Recevoir un nouveau code',
    haveRecovery: 'Entrer avec un code de secours',
    recovery: 'Code de secours',
    recoveryHint:
      'Vingt lettres et chiffres, imprimés une fois pour une personne propriétaire (npm run coordinator -- recovery). Il sert une seule fois.',
    wrongEmail: "Ce n'est pas une adresse e-mail entière. Exemple : prenom.nom@exemple.fr.",
    wrongMailed:
      "Ce code n'est pas bon. Il ne l'est que dans le navigateur qui l'a demandé, dix minutes, pour cinq essais et une seule fois ; si vous en avez demandé plusieurs, seul le dernier l'est. Recopiez-le, ou demandez-en un nouveau.",
    left: 'Votre session est fermée.',
    accessKnows: (who: string) => `Cloudflare Access vous reconnaît : ${who}.`,
    notYou:
      "Ce n'est pas vous, ou l'ordinateur sert à d'autres ? Fermer la console ne suffit pas : quittez aussi Cloudflare Access.",
    accessLeave: 'Quitter Cloudflare Access',
    accessAgain: (who: string, when: string) =>
      `Cloudflare Access vous a reconnue ou reconnu (${who}) le ${when}. Quittez Cloudflare Access par le lien ci-dessous, puis revenez à cette page : il vous demandera une nouvelle preuve, et vous poursuivrez ici.`,
  },
  en: {
    heading: 'Sign in to the console',
    proveHeading: 'Confirm that it is you',
    proveWhy:
      'An export takes personal data away, an erasure cannot be undone, and access opens all of it to somebody: for these, a new code is asked for when the last one is more than ten minutes old.',
    code: 'One-time code',
    codeHint:
      'It is written in the terminal where the site was started. Example: K7QF-3MXD. Spaces and small letters do no harm.',
    enter: 'Enter',
    another: 'No valid code left?',
    show: 'Show a new code in the terminal',
    shown: 'A new code is written in the terminal. It is good for fifteen minutes, once.',
    wrong:
      'That code is not right: it was used, it has expired, or a letter differs. Copy it again, or show a new one.',
    noCookies:
      'Your browser did not send back the cookie of this page, without which the console cannot recognise you. Your code was not used: allow cookies for this site (they only keep your session open), then press Enter again.',
    email: 'Your e-mail address',
    emailHint: 'The one at which you were invited. A code will be sent there.',
    mailOne: 'Send me a code',
    mailed:
      'If this address is invited, a code has just been sent to it. It usually arrives in less than a minute.',
    mailTo: (who) => `A code will be sent to ${who}.`,
    mailedCode: 'The code from the e-mail',
    mailedHint:
      'Eight letters and digits, like K7QF-3MXD. It is good for ten minutes, in this browser. Spaces and small letters do no harm.',
    noMail: 'Does the e-mail not arrive?',
    noMailWhy:
      'Look in the spam folder, and make sure that it is the invited address. A new code replaces the one before. If mail is down, a recovery code opens the console too: type it in the field above.',
    mailAnother: 'Send me a new code',
    haveRecovery: 'Enter with a recovery code',
    recovery: 'Recovery code',
    recoveryHint:
      'Twenty letters and digits, printed once for an owner (npm run coordinator -- recovery). It is good once.',
    wrongEmail: 'That is not a whole e-mail address. Example: first.last@example.org.',
    wrongMailed:
      'That code is not right. It is good only in the browser that asked for it, for ten minutes, five attempts and once; if you asked for several, only the last one is. Copy it again, or ask for a new one.',
    left: 'You are signed out of the console.',
    accessKnows: (who) => `Cloudflare Access recognises you as ${who}.`,
    notYou:
      'Not you, or a computer that others use? Leaving the console is not enough: leave Cloudflare Access too.',
    accessLeave: 'Leave Cloudflare Access',
    accessAgain: (who, when) =>
      `Cloudflare Access recognised you (${who}) on ${when}. Leave it by the link below and come back to this page: it will ask you to prove who you are, and you will go on from here.`,
  },
});
