import { bilingual } from '../../../domain/words/bilingual.ts';

/** What is said where somebody introduces themselves to whoever they will be paired with. */
export const introductionWords = bilingual({
  fr: {
    link: 'Me présenter à la personne de mon futur binôme',
    change: 'Changer ma présentation',
    heading: 'Vous présenter',
    what: "Quelques lignes pour la personne avec qui vous formerez un binôme : ce que vous faites, ce qui vous tient à cœur, comment vous aimez travailler. Elle les lira dans l'e-mail qui annonce le binôme, et sur sa page.",
    readers:
      'Lu par la coordination et par cette personne, par personne d’autre. Si vous n’écrivez rien, elle ne saura de vous que votre nom.',
    label: 'Votre présentation',
    hint: (most: number) => `${most} caractères au plus. Videz la case pour la reprendre.`,
    tooLong: (most: number, has: number) =>
      `Au plus ${most} caractères ; votre présentation en a ${has}. Raccourcissez-la.`,
    changed:
      "Vous avez changé votre présentation dans une autre fenêtre, après avoir ouvert celle-ci. Rien n'est perdu : reprenez dans la case ce que vous voulez garder, puis enregistrez.",
    stands: 'Ce qui est gardé en ce moment :',
    emptied: '(rien)',
    save: 'Garder ma présentation',
    keep: 'Revenir sans rien changer',
    kept: 'Votre présentation est gardée.',
    takenBack: 'Votre présentation est effacée : personne ne la lira.',
    yours: 'Votre présentation',
  },
  en: {
    link: 'Introduce myself to the person I will be paired with',
    change: 'Change my introduction',
    heading: 'Introduce yourself',
    what: 'A few lines for the person you will form a pair with: what you do, what matters to you, how you like to work. They will read it in the e-mail that announces the pair, and on their page.',
    readers:
      'Read by the coordinator and by that person, and by nobody else. If you write nothing, they will know no more of you than your name.',
    label: 'Your introduction',
    hint: (most) => `${most} characters at most. Empty the field to take it back.`,
    tooLong: (most, has) =>
      `At most ${most} characters; your introduction has ${has}. Make it shorter.`,
    changed:
      'You changed your introduction in another window after opening this one. Nothing is lost: put into the field what you want to keep, then save.',
    stands: 'What is kept at the moment:',
    emptied: '(nothing)',
    save: 'Keep my introduction',
    keep: 'Back, changing nothing',
    kept: 'Your introduction is kept.',
    takenBack: 'Your introduction is deleted: nobody will read it.',
    yours: 'Your introduction',
  },
});
