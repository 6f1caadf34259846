import { bilingual } from '../../../domain/words/bilingual.ts';

/** Why nobody at all can be paired, and what to do. */
export const unpairableWords = bilingual({
  fr: {
    nobody: {
      nobody:
        'Personne n’est prêt dans ce programme. Dans Personnes, passez à « prêt » les mentors et les personnes à accompagner.',
      no_mentors:
        'Aucun mentor n’est prêt dans ce programme. Dans Personnes, passez des mentors à « prêt ».',
      no_mentees:
        'Aucune personne prête n’attend de mentor dans ce programme : toutes en ont un, ou aucune n’est encore prête.',
      no_places:
        'Aucun mentor n’a de place libre : leur capacité est de 0, ou leurs places sont prises. Demandez-leur s’ils peuvent accompagner une personne de plus.',
      all_apart:
        'Aucun binôme n’est possible : chaque mentor est écarté de chaque personne. Regardez les noms à trancher, les exclusions du programme et les langues.',
    },
    noRatings:
      'Aucun binôme ne se dessine : il n’y a pas encore deux personnes qui se sont rencontrées et voudraient toutes deux continuer. Attendez des avis, ou saisissez ceux qui sont sur papier.',
    allBelow: (best: number) =>
      `Aucun binôme n’atteint la note minimale : la meilleure note possible est ${best}. Baissez la note minimale.`,
  },
  en: {
    nobody: {
      nobody: 'Nobody is ready in this programme. In People, make mentors and mentees “ready”.',
      no_mentors: 'No mentor is ready in this programme. In People, make mentors “ready”.',
      no_mentees:
        'Nobody who is ready waits for a mentor in this programme: all have one, or none is ready yet.',
      no_places:
        'No mentor has a free place: they take nobody, or their places are taken. Ask whether they can take one more person.',
      all_apart:
        'No pair is possible: every mentor is kept apart from everybody. Look at the names to settle, the programme’s exclusions and the languages.',
    },
    noRatings:
      'No pair takes shape: there are no two yet who met and would both like to go on. Wait for ratings, or type those that are on paper.',
    allBelow: (best) =>
      `No pair reaches the lowest score that you want: the best that there is is ${best}. Lower it.`,
  },
});
