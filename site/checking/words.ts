import { asWritten, bilingual } from '../../domain/words/bilingual.ts';

/** What stands around the faults of a content as they are printed. */
export const reportWords = bilingual(
  {
    fr: {
      line: (line: number) => `ligne ${line}`,
      remark: 'remarque',
      none: 'Contenu : aucune faute',
      errors: (count: number) => (count > 1 ? `${count} erreurs` : `${count} erreur`),
      inFiles: (count: number) => (count > 1 ? `dans ${count} fichiers` : `dans ${count} fichier`),
      remarks: (count: number) => (count > 1 ? `${count} remarques` : `${count} remarque`),
      untranslated: (count: number) =>
        count > 1
          ? `Et ${count} autres textes n'ont pas leur traduction.`
          : `Et ${count} autre texte n'a pas sa traduction.`,
    },
    en: {
      line: (line) => `line ${line}`,
      remark: 'note',
      none: 'Content: no faults',
      errors: (count) => (count > 1 ? `${count} errors` : `${count} error`),
      inFiles: (count) => (count > 1 ? `in ${count} files` : `in ${count} file`),
      remarks: (count) => (count > 1 ? `${count} notes` : `${count} note`),
      untranslated: (count) =>
        count > 1
          ? `And ${count} more texts have no translation.`
          : `And ${count} more text has no translation.`,
    },
  },
  asWritten,
);
