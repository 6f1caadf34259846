import { bilingual } from '../../../domain/words/bilingual.ts';

/** What the screen of public thanks says. */
export const thanksWords = bilingual({
  fr: {
    title: 'Remerciements – Console',
    heading: (programme: string) => `Remerciements du programme ${programme}`,
    lead: 'Ces personnes ont accepté, dans leur bilan final, que leur nom figure dans les remerciements publics. Cochez celles que le site remercie : la page du programme les nomme une fois le fichier ajouté au contenu.',
    none: "Personne n'a encore accepté d'être remercié publiquement. Le bilan final le propose à tous.",
    names: 'Qui le site remercie',
    changed: 'nom changé depuis votre accord',
    answer: 'Réponse',
    read: 'Lire',
    answerOf: (name: string) => `La réponse de ${name}`,
    keep: 'Enregistrer la liste',
    done: "C'est enregistré.",
    overtaken: "La liste vient de changer : relisez-la avant de l'enregistrer.",
    toRemove: 'À retirer du site',
    toRemoveHint:
      "Ces noms sont encore sur le site, et leur accord n'est plus là, ou leur nom a changé. Remplacez le fichier par celui d'ici, puis publiez.",
    toRemoveLast:
      "Ces noms sont encore sur le site, et leur accord n'est plus là. Supprimez le fichier du contenu, puis publiez :",
    file: 'Le fichier',
    where: 'Enregistrez-le dans le dossier content, sous ce nom, à la place de celui qui y est :',
    download: 'Télécharger le fichier',
    copy: 'Son texte, à copier si vous préférez',
    after:
      "Puis npm run check et publiez. Si quelqu'un retire son accord, ou fait tout effacer, l'accueil de la console vous dira d'ôter son nom.",
    back: 'Le programme',
  },
  en: {
    title: 'Thanks – Console',
    heading: (programme) => `Thanks of the ${programme} programme`,
    lead: 'In their final review these people agreed that their name may appear in the public thanks. Tick those whom the site thanks: the programme’s page names them once the file is added to the content.',
    none: 'Nobody has agreed to be thanked publicly yet. The final review offers it to everyone.',
    names: 'Whom the site thanks',
    changed: 'name changed since you approved it',
    answer: 'Answer',
    read: 'Read',
    answerOf: (name) => `The answer of ${name}`,
    keep: 'Save the list',
    done: 'Saved.',
    overtaken: 'The list has just changed: read it again before you save it.',
    toRemove: 'To be taken off the site',
    toRemoveHint:
      'These names are still on the site, and their agreement is gone or their name has changed. Replace the file by the one from here, then publish.',
    toRemoveLast:
      'These names are still on the site, and their agreement is gone. Delete the file from the content, then publish:',
    file: 'The file',
    where: 'Save it in the folder content, under this name, in place of the one that is there:',
    download: 'Download the file',
    copy: 'Its text, to be copied if you prefer',
    after:
      'Then npm run check, and publish. Should somebody withdraw their agreement, or have everything erased, the home of the console will tell you to take their name out.',
    back: 'The programme',
  },
});
