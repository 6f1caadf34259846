import { asWritten, bilingual } from '../../../../domain/words/bilingual.ts';

/** What many sentences share: the names of what is no text, and the advice at the end. */
export const commonWords = bilingual(
  {
    fr: {
      kinds: {
        text: 'un texte',
        number: 'un nombre',
        boolean: 'vrai ou faux',
        list: 'une liste',
        map: 'un groupe de clés',
        nothing: 'rien',
      },
      oneOf: (list: string) => ` Écrivez l'un de ces mots : ${list}.`,
      write: (nearest: string) => ` Écrivez ${nearest}.`,
      writeOf: (nearest: string, list: string) => ` Écrivez ${nearest} (mots admis : ${list}).`,
      perhaps: (nearest: string) => ` Vouliez-vous dire ${nearest} ?`,
      perhapsOf: (nearest: string, list: string) =>
        ` Vouliez-vous dire ${nearest} ? (Mots admis : ${list}.)`,
      remove: ' Retirez cette ligne.',
      removeOr: (list: string) =>
        ` Retirez cette ligne, ou écrivez à la place l'une de ces clés : ${list}.`,
    },
    en: {
      kinds: {
        text: 'a text',
        number: 'a number',
        boolean: 'true or false',
        list: 'a list',
        map: 'a group of keys',
        nothing: 'nothing',
      },
      oneOf: (list) => ` Write one of these words: ${list}.`,
      write: (nearest) => ` Write ${nearest}.`,
      writeOf: (nearest, list) => ` Write ${nearest} (words allowed: ${list}).`,
      perhaps: (nearest) => ` Did you mean ${nearest}?`,
      perhapsOf: (nearest, list) => ` Did you mean ${nearest}? (Words allowed: ${list}.)`,
      remove: ' Remove this line.',
      removeOr: (list) => ` Remove this line, or write one of these keys instead: ${list}.`,
    },
  },
  asWritten,
);
