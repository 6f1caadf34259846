import { bilingual } from '../../../domain/words/bilingual.ts';
import type { Standing } from '../../testimonials/prepared.ts';

/** What the screens of testimonials say. */
export const testimonialWords = bilingual({
  fr: {
    title: 'Témoignages – Console',
    heading: 'Témoignages',
    lead: "Un témoignage paraît sur le site quand son auteur l'a permis et que vous l'avez approuvé. La console en fait un fichier : le site le publie une fois ce fichier ajouté au contenu.",
    none: "Aucun témoignage pour l'instant. Demandez-en depuis Personnes, en fin de programme.",
    from: 'Reçu le',
    programme: 'Programme',
    begins: 'Témoignage',
    stands: 'Où il en est',
    standings: {
      kept: 'Pas pour le site',
      open: 'À approuver',
      changed: 'A changé depuis votre accord',
      approved: 'Approuvé',
    } as Record<Standing, string>,
    onSite: 'sur le site',
    toRemove: 'À retirer du site',
    toRemoveHint:
      "L'accord de ces témoignages a été retiré, ou la réponse n'est plus là. Supprimez ces fichiers du contenu, puis publiez.",
    gone: 'la réponse a été effacée',
    withdrawn: "l'accord a été retiré",
    notApproved: "le texte ou l'accord a changé : relisez-le",
    keptText:
      "Son auteur n'a pas permis de le publier sur le site, ou l'a retiré. Rien n'en sort d'ici.",
    keptProgramme:
      "Ce témoignage n'est rangé dans aucun programme du site : il ne peut pas y paraître.",
    signed: 'Signé :',
    preview: 'Ce qui paraîtra',
    promise:
      "Le formulaire promet à son auteur de lui montrer la version définitive avant qu'elle paraisse : faites-le d'abord. Pour corriger une faute de frappe, passez par la réponse.",
    answer: 'Lire la réponse',
    approve: 'Approuver ce texte',
    done: "C'est approuvé : voici le fichier.",
    undone: "L'accord est repris. Si le fichier est déjà dans le contenu, supprimez-le et publiez.",
    unapprove: 'Reprendre mon accord',
    overtaken: "Le texte vient de changer : relisez-le avant de l'approuver.",
    approvedBy: (who: string, day: string) =>
      who === 'local' ? `Approuvé le ${day}` : `Approuvé le ${day} par ${who}`,
    file: 'Le fichier',
    where: 'Enregistrez-le dans le dossier content, sous ce nom :',
    copy: 'Son texte, à copier si vous préférez',
    download: 'Télécharger le fichier',
    after:
      "Puis npm run check et publiez. Si l'accord est retiré un jour, l'accueil de la console vous dira de le supprimer.",
    back: 'Tous les témoignages',
  },
  en: {
    title: 'Testimonials – Console',
    heading: 'Testimonials',
    lead: 'A testimonial appears on the site once its author has allowed it and you have approved it. The console makes a file of it: the site publishes it once that file is added to the content.',
    none: 'No testimonial yet. Ask for some from People, at the end of a programme.',
    from: 'Received on',
    programme: 'Programme',
    begins: 'Testimonial',
    stands: 'Where it stands',
    standings: {
      kept: 'Not for the site',
      open: 'To be approved',
      changed: 'Changed since you approved it',
      approved: 'Approved',
    },
    onSite: 'on the site',
    toRemove: 'To be taken off the site',
    toRemoveHint:
      'The agreement for these testimonials has been withdrawn, or the answer is no longer here. Delete these files from the content, then publish.',
    gone: 'the answer has been erased',
    withdrawn: 'the agreement has been withdrawn',
    notApproved: 'the text or the agreement has changed: read it again',
    keptText:
      'Its author did not allow it to be published on the site, or no longer does. Nothing of it leaves this place.',
    keptProgramme:
      'This testimonial is filed under no programme of the site: it cannot appear there.',
    signed: 'Signed:',
    preview: 'What will appear',
    promise:
      'The form promises its author to show them the final version before it appears: do so first. To mend a typing error, go through the answer.',
    answer: 'Read the answer',
    approve: 'Approve this text',
    done: 'Approved: here is the file.',
    undone:
      'The approval is taken back. If the file is in the content already, delete it and publish.',
    unapprove: 'Take my approval back',
    overtaken: 'The text has just changed: read it again before you approve it.',
    approvedBy: (who, day) =>
      who === 'local' ? `Approved on ${day}` : `Approved on ${day} by ${who}`,
    file: 'The file',
    where: 'Save it in the folder content, under this name:',
    copy: 'Its text, to be copied if you prefer',
    download: 'Download the file',
    after:
      'Then npm run check, and publish. Should the agreement be withdrawn one day, the home of the console will tell you to delete it.',
    back: 'All testimonials',
  },
});
