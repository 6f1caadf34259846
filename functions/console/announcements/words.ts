import { bilingual } from '../../../domain/words/bilingual.ts';

/** What the screens of announcements say. */
export const announcementWords = bilingual({
  fr: {
    title: 'Annonces – Console',
    heading: 'Annonces',
    lead: 'Vous écrivez une fois, chaque personne concernée reçoit son e-mail. Les réponses arrivent à l’adresse de la coordination.',
    write: 'Écrire une annonce',
    newTitle: 'Écrire – Console',
    newHeading: 'Écrire une annonce',
    /** Where it is for one person. */
    toOne: (name: string) => `Écrire à ${name}`,
    noMail:
      "Aucun e-mail ne part de ce site, ou le texte qui entoure les annonces n'est pas écrit (emails/announcement.md) : rien ne peut être envoyé d'ici.",
    noLetter:
      "Aucun e-mail ne part de ce site, ou le texte qui entoure un message n'est pas écrit (emails/letter.md) : rien ne peut être envoyé d'ici.",
    whom: 'Pour qui',
    whomHint:
      "Sans choix, l'annonce va à toutes les personnes qui participent ou sont en chemin : ni à celles qui ont été déclinées, ni à celles qui ont terminé ou sont parties. Une personne ne la reçoit qu'une fois, même si elle suit deux programmes.",
    role: 'Côté',
    standing: 'Participation',
    pairing: 'Binôme',
    none: 'Sans binôme en cours',
    ambassador: 'Ambassadrices et ambassadeurs',
    ambassadors: 'Ces personnes seulement',
    everyone: 'Toutes les personnes',
    languages: { fr: 'En français', en: 'En anglais' },
    subject: 'Objet',
    subjectHint: (most: number) => `${most} caractères au plus. Dites de quoi il s’agit et quand.`,
    text: 'Texte',
    textHint:
      'En Markdown : une ligne vide entre les paragraphes, **gras**, des listes avec un tiret, [des mots](https://…) pour un lien. {name} devient le nom de la personne. La signature s’ajoute d’elle-même.',
    preview: 'Voir avant d’envoyer',
    previewAgain: 'Voir de nouveau',
    change: 'Modifier',
    sample: 'Prénom Nom',
    faults: {
      nobody:
        'Personne ne correspond à ce choix : rien ne partirait. Élargissez « Pour qui », ou vérifiez le programme.',
      nobodyWants:
        'Toutes les personnes de ce choix ont demandé à ne plus recevoir d’annonces : rien ne partirait. Pour ce qui les concerne elles seules, écrivez-leur depuis leur page.',
      empty: 'Écrivez un objet et un texte, dans une langue au moins.',
      half: {
        fr: 'Il manque l’objet ou le texte en français. Complétez-les, ou laissez les deux vides.',
        en: 'Il manque l’objet ou le texte en anglais. Complétez-les, ou laissez les deux vides.',
      },
      long: (most: number, has: number) =>
        `Ce texte est trop long : ${has} caractères, ${most} au plus.`,
      place: (found: string) =>
        `Rien ne remplacera ${found}. Seul {name} peut s’écrire entre accolades ; il devient le nom de la personne.`,
    },
    sent: 'L’annonce part dans dix minutes. D’ici là, vous pouvez l’arrêter ci-dessous.',
    sentOne:
      'Le message part dans dix minutes. D’ici là, la page « À venir » permet de le retenir.',
    stopped: 'L’annonce est arrêtée : rien de plus ne partira.',
    tooLate: 'Cette annonce n’était plus en route : rien n’a changé.',
    /** The list of what was sent. */
    listed: 'Annonces envoyées',
    noneSent: 'Aucune annonce envoyée pour l’instant.',
    about: 'Annonce',
    when: 'Envoyée',
    state: 'État',
    states: {
      waiting: (time: string) => `Part à ${time}`,
      due: (stored: number, readers: number) => `En route, ${stored} sur ${readers}`,
      sent: (stored: number) =>
        stored === 1 ? 'Envoyée à 1 personne' : `Envoyée à ${stored} personnes`,
      stopped: (stored: number) =>
        stored === 0
          ? 'Arrêtée avant le premier e-mail'
          : stored === 1
            ? 'Arrêtée après 1 e-mail'
            : `Arrêtée après ${stored} e-mails`,
    },
    by: (who: string) => (who === 'local' ? '' : `par ${who}`),
    older: 'Plus anciennes',
    pages: 'Pages de la liste',
    stop: 'Arrêter l’envoi',
    stopHint: 'Ce qui n’est pas encore parti ne partira pas. Ce qui est parti ne se reprend pas.',
    reuse: 'Écrire une annonce à partir de celle-ci',
    back: 'Toutes les annonces',
    writeTo: 'Écrire à cette personne',
  },
  en: {
    title: 'Announcements – Console',
    heading: 'Announcements',
    lead: 'You write once, everybody concerned receives their e-mail. Answers come to the coordinators’ address.',
    write: 'Write an announcement',
    newTitle: 'Write – Console',
    newHeading: 'Write an announcement',
    toOne: (name) => `Write to ${name}`,
    noMail:
      'No mail leaves this site, or the text around announcements is not written (emails/announcement.md): nothing can be sent from here.',
    noLetter:
      'No mail leaves this site, or the text around a message is not written (emails/letter.md): nothing can be sent from here.',
    whom: 'For whom',
    whomHint:
      'With nothing chosen, it goes to everybody who takes part or is on their way: not to those who were declined, nor to those who have finished or left. Somebody in two programmes receives it once.',
    role: 'Side',
    standing: 'Participation',
    pairing: 'Pair',
    none: 'In no current pair',
    ambassador: 'Ambassadors',
    ambassadors: 'Only ambassadors',
    everyone: 'Everybody',
    languages: { fr: 'In French', en: 'In English' },
    subject: 'Subject',
    subjectHint: (most) => `${most} characters at most. Say what it is about, and when.`,
    text: 'Text',
    textHint:
      'In Markdown: an empty line between paragraphs, **bold**, lists with a dash, [words](https://…) for a link. {name} becomes the name of the person. The signature is added by itself.',
    preview: 'Look before sending',
    previewAgain: 'Look again',
    change: 'Change it',
    sample: 'First Last',
    faults: {
      nobody:
        'Nobody matches this choice: nothing would leave. Widen “For whom”, or check the programme.',
      nobodyWants:
        'Everybody in this choice has asked for no more announcements: nothing would leave. For what concerns them alone, write to them from their page.',
      empty: 'Write a subject and a text, in one language at least.',
      half: {
        fr: 'The subject or the text in French is missing. Complete them, or leave both empty.',
        en: 'The subject or the text in English is missing. Complete them, or leave both empty.',
      },
      long: (most, has) => `This is too long: ${has} characters, ${most} at most.`,
      place: (found) =>
        `Nothing will replace ${found}. Only {name} can stand in braces; it becomes the name of the person.`,
    },
    sent: 'The announcement leaves in ten minutes. Until then you can stop it below.',
    sentOne:
      'The message leaves in ten minutes. Until then it can be held back on the page “Ahead”.',
    stopped: 'The announcement is stopped: nothing more will leave.',
    tooLate: 'This announcement was no longer on its way: nothing has changed.',
    listed: 'Announcements sent',
    noneSent: 'No announcement sent yet.',
    about: 'Announcement',
    when: 'Sent',
    state: 'State',
    states: {
      waiting: (time) => `Leaves at ${time}`,
      due: (stored, readers) => `On its way, ${stored} of ${readers}`,
      sent: (stored) => (stored === 1 ? 'Sent to 1 person' : `Sent to ${stored} people`),
      stopped: (stored) =>
        stored === 0
          ? 'Stopped before the first e-mail'
          : stored === 1
            ? 'Stopped after 1 e-mail'
            : `Stopped after ${stored} e-mails`,
    },
    by: (who) => (who === 'local' ? '' : `by ${who}`),
    older: 'Older',
    pages: 'Pages of the list',
    stop: 'Stop sending',
    stopHint: 'What has not left yet will not leave. What has left cannot be taken back.',
    reuse: 'Write an announcement from this one',
    back: 'All announcements',
    writeTo: 'Write to this person',
  },
});

/** The same in one language. */
export type AnnouncementWords = ReturnType<typeof announcementWords>;
