import { bilingual } from '../../../domain/words/bilingual.ts';

/** What the screen of invitations says. */
export interface InvitationWords {
  readonly title: string;
  readonly heading: string;
  readonly lead: string;
  readonly link: string;
  readonly back: string;
  readonly programme: string;
  readonly choose: string;
  readonly role: string;
  readonly language: string;
  readonly languages: Readonly<Record<'fr' | 'en', string>>;
  readonly addresses: string;
  readonly addressesHint: (most: number) => string;
  readonly word: string;
  readonly wordHint: string;
  readonly preview: string;
  readonly send: string;
  readonly previewing: string;
  readonly mail: string;
  readonly noMail: string;
  readonly noneOpen: string;
  readonly faults: {
    readonly programme: string;
    readonly role: string;
    readonly closed: string;
    readonly none: string;
    readonly many: (most: number, n: number) => string;
    readonly wrong: (text: string, n: number) => string;
    readonly long: (most: number, n: number) => string;
    /** Some are not written to: who, and why. */
    readonly refused: string;
    readonly invited: (email: string) => string;
    readonly takesPart: (email: string) => string;
    readonly rest: (n: number) => string;
  };
  readonly sent: (n: number) => string;
  readonly again: string;
  readonly sentAgain: string;
  readonly notAgain: string;
  readonly withdraw: string;
  readonly withdrawn: string;
  readonly gone: string;
  readonly who: string;
  readonly invited: string;
  readonly standing: string;
  readonly waits: string;
  readonly applied: string;
  readonly by: (who: string) => string;
  readonly times: (n: number) => string;
  readonly list: string;
  readonly empty: string;
  readonly kept: (days: number) => string;
  readonly pages: string;
  readonly older: string;
  readonly newest: string;
}

/** What the screen of invitations says, in both languages. */
export const invitationWords = bilingual<InvitationWords>({
  fr: {
    title: 'Invitations – Console',
    heading: 'Invitations',
    lead: "Invitez quelqu'un à s'inscrire, à tout moment. L'e-mail mène au formulaire, le programme déjà choisi ; s'inscrire reste son choix.",
    link: "Inviter quelqu'un",
    back: 'Toutes les personnes',
    programme: 'Programme',
    choose: 'Choisir un programme',
    role: 'De quel côté',
    language: "Langue de l'e-mail",
    languages: { fr: 'Français', en: 'Anglais' },
    addresses: 'Adresses e-mail',
    addressesHint: (most) =>
      `Une par ligne, ${most} au plus. Écrivez seulement à des personnes que vous connaissez, ou qui vous ont donné leur adresse.`,
    word: 'Un mot de votre part',
    wordHint:
      "Facultatif. Le même pour toutes les adresses. Pourquoi elle, pourquoi lui : c'est ce qui décide.",
    preview: "Relire l'e-mail",
    send: 'Inviter',
    previewing: "Voici l'e-mail. Il n'est pas parti.",
    mail: "L'e-mail",
    noMail:
      "Aucune invitation ne peut partir d'ici : aucun service d'envoi n'est réglé, ou le texte de cet e-mail manque.",
    noneOpen:
      "Aucun programme que vous voyez n'accueille d'inscriptions, ni aujourd'hui ni plus tard.",
    faults: {
      programme: 'Choisissez un programme dont les inscriptions sont ouvertes ou à venir.',
      role: 'Dites de quel côté : mentor ou personne accompagnée.',
      closed: 'De ce côté, les inscriptions à ce programme sont closes.',
      none: 'Écrivez au moins une adresse.',
      many: (most, n) => `Vous avez écrit ${n} adresses : invitez-en ${most} à la fois.`,
      wrong: (text, n) =>
        n === 1
          ? `« ${text} » n'est pas une adresse entière. Rien n'est parti.`
          : `« ${text} » n'est pas une adresse entière, et ${n === 2 ? 'une autre ne l’est' : `${n - 1} autres ne le sont`} pas non plus. Rien n'est parti.`,
      long: (most, n) => `Ce mot compte ${n} caractères ; il peut en compter ${most} au plus.`,
      refused: "Rien n'est parti.",
      invited: (email) =>
        `${email} a déjà été invitée à ce programme, de ce côté : voyez la liste.`,
      takesPart: (email) => `${email} participe déjà à ce programme, ou s'y est inscrite.`,
      rest: (n) =>
        n === 0
          ? "Il ne reste personne d'autre à inviter."
          : n === 1
            ? "L'autre adresse est restée dans le champ : invitez-la."
            : `Les ${n} autres adresses sont restées dans le champ : invitez-les.`,
    },
    sent: (n) => (n === 1 ? "L'invitation part." : `${n} invitations partent.`),
    again: 'Envoyer de nouveau',
    sentAgain: "L'invitation part de nouveau.",
    notAgain:
      "L'invitation n'est pas partie : une semaine passe entre deux envois, il y en a trois au plus, et jamais à qui participe.",
    withdraw: 'Retirer',
    withdrawn:
      "L'invitation est retirée : l'adresse n'est plus gardée, et un e-mail encore en attente ne part pas.",
    gone: "Cette invitation n'est plus là : elle a été retirée, ou son temps est passé.",
    who: 'Adresse',
    invited: 'Invitée',
    standing: 'Depuis',
    waits: 'pas encore de réponse',
    applied: 'inscrite',
    by: (who) => `par ${who}`,
    times: (n) => `${n} fois`,
    list: 'Qui est invité',
    empty: "Personne n'est invité pour le moment.",
    kept: (days) =>
      `Sans inscription, l'adresse est effacée ${days} jours après le dernier e-mail.`,
    pages: 'Pages de la liste',
    older: 'Invitations plus anciennes',
    newest: 'Les plus récentes',
  },
  en: {
    title: 'Invitations – Console',
    heading: 'Invitations',
    lead: 'Invite somebody to apply, at any time. The e-mail leads to the form, with the programme chosen; to apply remains their choice.',
    link: 'Invite somebody',
    back: 'All people',
    programme: 'Programme',
    choose: 'Choose a programme',
    role: 'On which side',
    language: 'Language of the e-mail',
    languages: { fr: 'French', en: 'English' },
    addresses: 'E-mail addresses',
    addressesHint: (most) =>
      `One a line, ${most} at most. Write only to people whom you know, or who gave you their address.`,
    word: 'A word from you',
    wordHint: 'Optional. The same for every address. Why them: that is what decides.',
    preview: 'Read the e-mail',
    send: 'Invite',
    previewing: 'This is the e-mail. It has not left.',
    mail: 'The e-mail',
    noMail:
      'No invitation can leave from here: no service carries mail, or this e-mail has no text.',
    noneOpen: 'No programme that you see takes applications, today or later.',
    faults: {
      programme: 'Choose a programme whose applications are open, or to come.',
      role: 'Say on which side: mentor or mentee.',
      closed: 'On this side, applications to this programme are closed.',
      none: 'Write one address at least.',
      many: (most, n) => `You wrote ${n} addresses: invite ${most} at a time.`,
      wrong: (text, n) =>
        n === 1
          ? `“${text}” is not a whole address. Nothing has left.`
          : `“${text}” is not a whole address, and neither ${n === 2 ? 'is another' : `are ${n - 1} others`}. Nothing has left.`,
      long: (most, n) => `This word has ${n} characters; it may have ${most} at most.`,
      refused: 'Nothing has left.',
      invited: (email) =>
        `${email} was invited to this programme already, on this side: see the list.`,
      takesPart: (email) => `${email} takes part in this programme already, or has applied.`,
      rest: (n) =>
        n === 0
          ? 'There is nobody else left to invite.'
          : n === 1
            ? 'The other address is still in the field: invite it.'
            : `The ${n} other addresses are still in the field: invite them.`,
    },
    sent: (n) => (n === 1 ? 'The invitation is leaving.' : `${n} invitations are leaving.`),
    again: 'Send again',
    sentAgain: 'The invitation is leaving again.',
    notAgain:
      'The invitation has not left: a week passes between two of them, there are three at most, and none to whoever takes part.',
    withdraw: 'Take back',
    withdrawn:
      'The invitation is taken back: the address is kept no longer, and an e-mail that still waits does not leave.',
    gone: 'This invitation is no longer there: it was taken back, or its time has passed.',
    who: 'Address',
    invited: 'Invited',
    standing: 'Since then',
    waits: 'no answer yet',
    applied: 'applied',
    by: (who) => `by ${who}`,
    times: (n) => `${n} times`,
    list: 'Who is invited',
    empty: 'Nobody is invited for now.',
    kept: (days) =>
      `Without an application the address is erased ${days} days after the last e-mail.`,
    pages: 'Pages of the list',
    older: 'Older invitations',
    newest: 'The newest',
  },
});
