import { bilingual } from '../../../domain/words/bilingual.ts';

/** What is said before and after somebody has everything erased. */
export const eraseWords = bilingual({
  fr: {
    heading: 'Tout effacer',
    goes: 'Ce qui disparaît aussitôt, et pour toujours',
    going: [
      "votre nom, votre adresse, et où vous en êtes dans chaque programme : votre participation s'arrête, et votre binôme avec elle ;",
      "ce que vous avez écrit dans votre binôme : feuille de route, objectifs, notes et retours de séance, demandes d'aide ;",
      'votre attestation, si vous en aviez une : son numéro ne sera plus confirmé ;',
      'tout ce que vous avez envoyé avec cette adresse, et les notes que la coordination y a jointes ;',
      "les e-mails que nous vous avons écrits, les liens qu'ils portent, et votre espace sur tous vos appareils.",
    ],
    stays: 'Ce qui reste',
    staying: (noted: boolean) => [
      'les totaux comptés sans votre nom : rien ne les relie à vous ;',
      "d'un binôme, qu'il a existé et quand : l'autre personne y lit « une personne qui n'est plus là » ;",
      'une ligne par envoi dans le journal de la coordination : un numéro, une date, sans rien de vous ;',
      noted
        ? "les copies de secours de l'hébergeur, qui l'oublient en trente jours au plus ; si l'une d'elles est remise en place, ce qui vous concerne en est effacé de nouveau dans les minutes qui suivent, grâce à des numéros chiffrés gardés à part trente-cinq jours ;"
        : "les copies de secours de l'hébergeur, qui l'oublient en trente jours au plus ;",
      "ce que d'autres auraient écrit à votre sujet, que nous ne pouvons pas retrouver : dites-le à la coordination.",
    ],
    mail: "Un dernier e-mail vous le confirmera. L'adresse où il va est effacée elle aussi dans l'heure qui suit son départ.",
    before: "Prenez d'abord une copie si vous voulez garder quelque chose :",
    copy: 'télécharger ce que nous gardons de vous',
    hint: "Écrivez l'adresse de cet espace, pour que rien ne s'efface par mégarde.",
    other: "Ce n'est pas l'adresse de cet espace : rien n'a été effacé.",
    erase: 'Tout effacer maintenant',
    keep: 'Ne rien effacer',
    done: 'Tout est effacé',
    doneText:
      'Nous ne gardons plus rien de vous que ce qui vous a été dit : des totaux sans nom, et une ligne de journal sans contenu. Merci de nous avoir fait confiance.',
    soon: 'Tout va être effacé',
    soonText:
      "Votre demande est enregistrée. Notre base n'a pas répondu à temps : ce qui n'est pas déjà effacé le sera sans vous, dans les minutes où elle répondra de nouveau. Vous n'avez rien à refaire. Il se peut qu'aucun e-mail ne vous le confirme.",
    home: "Retour à l'accueil",
  },
  en: {
    heading: 'Erase everything',
    goes: 'What goes at once, and for good',
    going: [
      'your name, your address, and where you stand in each programme: your participation ends, and your pair with it;',
      'what you wrote in your pair: roadmap, objectives, session notes and feedback, requests for help;',
      'your certificate, if you had one: its number will no longer be confirmed;',
      'all that you sent with this address, and the notes that the coordinator added to it;',
      'the e-mails that we wrote to you, the links in them, and your space on all of your devices.',
    ],
    stays: 'What stays',
    staying: (noted) => [
      'totals counted without your name: nothing links them to you;',
      'of a pair, that it was there and when: the other one reads “somebody who is no longer here”;',
      "a line for each sending in the coordinator's audit log: a number, a date, nothing about you;",
      noted
        ? "the host's backups, which forget it within thirty days at most; if one of them is put back, you are erased from it again within minutes, by means of encrypted numbers kept apart for thirty-five days;"
        : "the host's backups, which forget it within thirty days at most;",
      'what others may have written about you, which we cannot find: tell the coordinator.',
    ],
    mail: 'One last e-mail will confirm it. The address that it goes to is erased too within an hour of its leaving.',
    before: 'Take a copy first if you want to keep anything:',
    copy: 'download what we keep about you',
    hint: 'Write the address of this space, so that nothing is erased by accident.',
    other: 'This is not the address of this space: nothing was erased.',
    erase: 'Erase everything now',
    keep: 'Erase nothing',
    done: 'Everything is erased',
    doneText:
      'We keep nothing more about you than what you were told: totals without a name, and a line of the audit log without content. Thank you for your trust.',
    soon: 'Everything is about to be erased',
    soonText:
      'Your request is recorded. Our database did not answer in time: what is not erased already will be, without you, within minutes of its answering again. There is nothing for you to do again. It may be that no e-mail confirms it.',
    home: 'Back to the home page',
  },
});
