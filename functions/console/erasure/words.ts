import { bilingual } from '../../../domain/words/bilingual.ts';

/** What erasing says: before, and after. */
export const erasureWords = bilingual({
  fr: {
    title: 'Effacer – Console',
    one: 'Effacer cette réponse',
    all: 'Effacer tout ce que cette personne a envoyé',
    what: "Ce qui s'en va",
    answers:
      "Les réponses elles-mêmes, avec leur statut et la note de la coordination. Avec la dernière inscription à un programme : où en est la participation, ce qui lui est arrivé, les notes d'entretien et ce que la personne a écrit dans son binôme.",
    found:
      'Tout ce qui permet de les retrouver : nom, adresse, référence. Le reçu ne s’ouvre plus.',
    mail: 'Les e-mails envoyés à leur sujet, ou sur le point de l’être, tels qu’ils sont gardés ici.',
    counted: 'Leur part dans les totaux, pour chaque réponse que la coordination pouvait lire.',
    stays: 'Ce qui reste',
    anonymous:
      'Les réponses comptées sans nom : rien ne dit lesquelles venaient de cette personne.',
    journal:
      'Une ligne au journal : le numéro de la réponse, la date et qui a effacé. Aucun contenu.',
    elsewhere:
      'Les fichiers exportés, les impressions et les e-mails déjà reçus : ils ne sont pas ici, effacez les vôtres vous-même.',
    backups:
      "Les copies de secours de l'hébergeur, trente jours au plus. Si l'une d'elles est remise en place, ces réponses en sont effacées de nouveau dans les minutes qui suivent : leurs numéros, chiffrés, sont gardés à part trente-cinq jours.",
    backupsByHand:
      "Les copies de secours de l'hébergeur, trente jours au plus. Si l'une d'elles est remise en place, effacez de nouveau : gardez pour cela les références ci-dessus jusque-là.",
    check:
      "Cela ne se défait pas. Vérifiez que la demande vient bien de la personne : écrivez-lui à l'adresse qui figure dans ses réponses, pas à une autre.",
    erase: 'Effacer définitivement',
    keep: 'Ne rien effacer',
    done: {
      heading: "C'est effacé",
      what: 'Il ne reste ici aucune réponse, aucune note et aucune adresse. Le journal garde le numéro de chaque réponse, la date et qui a effacé.',
      todo: 'Effacez aussi les fichiers exportés et les messages qui contiennent ces réponses, puis dites à la personne que c’est fait.',
    },
    soon: {
      heading: "L'effacement est enregistré",
      what: "La base n'a pas répondu à temps, mais la demande est notée : ce qui n'est pas déjà effacé le sera sans vous, dans les minutes où elle répondra de nouveau.",
      todo: 'Revenez ici dans dix minutes pour vérifier. Effacer de nouveau ne gêne rien.',
    },
    gone: {
      heading: 'Il n’y a plus rien à effacer',
      what: "Rien n'est enregistré à cette adresse : ce qui l'était a été effacé dans un autre onglet ou par quelqu'un d'autre, ou sa durée de conservation est passée.",
      todo: 'Rien ne reste à faire ici.',
    },
  },
  en: {
    title: 'Erase – Console',
    one: 'Erase this answer',
    all: 'Erase everything this person sent',
    what: 'What goes',
    answers:
      "The answers themselves, with their status and the coordinator's note. With the last application to a programme: where the participation stands, what happened to it, the interview notes and what the person wrote in their pair.",
    found: 'All that they are found by: name, address, reference. The receipt no longer opens.',
    mail: 'The e-mails sent about them, or about to be, as they are kept here.',
    counted: 'Their part in the totals, for every answer that the coordinator could read.',
    stays: 'What stays',
    anonymous: 'Answers counted without a name: nothing tells which of them came from this person.',
    journal:
      'A line in the audit log: the number of the answer, the date and who erased it. No content.',
    elsewhere:
      'Exported files, printouts and e-mails that have arrived: they are not kept here, so delete yours yourself.',
    backups:
      "The host's backups, for thirty days at most. If one of them is put back, these answers are erased from it again within minutes: their numbers are kept apart, encrypted, for thirty-five days.",
    backupsByHand:
      "The host's backups, for thirty days at most. If one of them is put back, erase again: keep the references above until then.",
    check:
      'This cannot be undone. Make sure that the request comes from the person: write to them at the address in their answers, not at another one.',
    erase: 'Erase for good',
    keep: 'Erase nothing',
    done: {
      heading: 'Erased',
      what: 'No answer, no note and no address is left here. The audit log keeps the number of each answer, the date and who erased it.',
      todo: 'Delete the exported files and messages that hold these answers as well, then tell the person that it is done.',
    },
    soon: {
      heading: 'The erasure is recorded',
      what: 'The database did not answer in time, but the request is noted: what is not erased already will be, without you, within minutes of the database answering again.',
      todo: 'Come back in ten minutes to check. Erasing again does no harm.',
    },
    gone: {
      heading: 'There is nothing left to erase',
      what: 'Nothing is stored at this address: what was there has been erased in another tab or by somebody else, or its retention time is over.',
      todo: 'Nothing is left to be done here.',
    },
  },
});
