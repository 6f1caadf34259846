import { bilingual } from '../../../domain/words/bilingual.ts';

/** What is said of the steps by which somebody gets ready. */
export const stepWords = bilingual({
  fr: {
    heading: (done: number, all: number) =>
      done === all
        ? `Préparation : ${all === 1 ? "l'étape est faite" : `les ${all} étapes sont faites`}`
        : `Préparation : ${done === 0 ? 'aucune étape faite' : done === 1 ? '1 étape faite' : `${done} étapes faites`} sur ${all}`,
    read: 'Lire la page',
    done: (day: string, by: string) => `fait le ${day}${by === '' ? '' : `, ${by}`}`,
    open: 'pas encore fait',
    save: 'Enregistrer les étapes',
  },
  en: {
    heading: (done, all) =>
      done === all
        ? `Getting ready: ${all === 1 ? 'the step is done' : `all ${all} steps are done`}`
        : `Getting ready: ${done === 0 ? 'no step' : done === 1 ? '1 step' : `${done} steps`} of ${all} done`,
    read: 'Read the page',
    done: (day, by) => `done on ${day}${by === '' ? '' : `, ${by}`}`,
    open: 'not done yet',
    save: 'Save the steps',
  },
});
