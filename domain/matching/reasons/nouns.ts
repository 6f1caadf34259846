import { bilingual } from '../../words/bilingual.ts';
import type { Criterion } from '../criteria.ts';

/** What is shared, counted: none, one alone, or several. */
export interface Nouns {
  readonly none: string;
  readonly one: string;
  readonly many: string;
}

/** What each criterion is called, and what two people share of it or one asks of the other. */
type CriterionNouns = Readonly<
  Record<
    Criterion,
    {
      readonly name: string;
      readonly common: Nouns;
      /** What one asks for and the other has. */
      readonly asked: Nouns;
    }
  >
>;

/** The words of each criterion. */
export const criterionNouns = bilingual<CriterionNouns>({
  fr: {
    goals: {
      name: 'Objectifs',
      common: {
        none: 'aucune attente commune',
        one: 'une seule attente commune',
        many: 'attentes communes',
      },
      asked: {
        none: 'aucune attente partagée',
        one: 'attente partagée',
        many: 'attentes partagées',
      },
    },
    skills: {
      name: 'Compétences',
      common: {
        none: 'aucun domaine commun',
        one: 'un seul domaine commun',
        many: 'domaines communs',
      },
      asked: {
        none: 'aucun domaine demandé',
        one: 'domaine demandé',
        many: 'domaines demandés',
      },
    },
    interests: {
      name: "Centres d'intérêt",
      common: { none: 'aucun sujet commun', one: 'un seul sujet commun', many: 'sujets communs' },
      asked: {
        none: 'aucun sujet demandé',
        one: 'sujet demandé',
        many: 'sujets demandés',
      },
    },
    similar_path: {
      name: 'Parcours',
      common: {
        none: 'aucune étape commune',
        one: 'une seule étape commune',
        many: 'étapes communes',
      },
      asked: {
        none: 'aucune étape déjà vécue',
        one: 'étape déjà vécue',
        many: 'étapes déjà vécues',
      },
    },
    availability: {
      name: 'Disponibilité',
      common: {
        none: 'aucun créneau commun',
        one: 'un seul créneau commun',
        many: 'créneaux communs',
      },
      asked: {
        none: 'aucun créneau demandé',
        one: 'créneau demandé',
        many: 'créneaux demandés',
      },
    },
    language: {
      name: 'Langue',
      common: {
        none: 'aucune langue commune',
        one: 'une seule langue commune',
        many: 'langues communes',
      },
      asked: {
        none: 'aucune langue demandée',
        one: 'langue demandée',
        many: 'langues demandées',
      },
    },
    place: {
      name: 'Lieu',
      common: { none: 'aucun lieu commun', one: 'un seul lieu commun', many: 'lieux communs' },
      asked: {
        none: 'aucun lieu demandé',
        one: 'lieu demandé',
        many: 'lieux demandés',
      },
    },
    personality: {
      name: 'Personnalité',
      common: { none: 'aucun trait commun', one: 'un seul trait commun', many: 'traits communs' },
      asked: {
        none: 'aucun trait demandé',
        one: 'trait demandé',
        many: 'traits demandés',
      },
    },
  },
  en: {
    goals: {
      name: 'Goals',
      common: { none: 'no hope in common', one: 'one hope in common', many: 'hopes in common' },
      asked: {
        none: 'no shared hope',
        one: 'hope for the mentoring',
        many: 'hopes for the mentoring',
      },
    },
    skills: {
      name: 'Skills',
      common: { none: 'no area in common', one: 'one area in common', many: 'areas in common' },
      asked: {
        none: 'no area asked for',
        one: 'area asked for',
        many: 'areas asked for',
      },
    },
    interests: {
      name: 'Interests',
      common: {
        none: 'no subject in common',
        one: 'one subject in common',
        many: 'subjects in common',
      },
      asked: {
        none: 'no subject asked for',
        one: 'subject asked for',
        many: 'subjects asked for',
      },
    },
    similar_path: {
      name: 'Path',
      common: { none: 'no stage in common', one: 'one stage in common', many: 'stages in common' },
      asked: {
        none: 'no step been through',
        one: 'stage of the mentee’s path',
        many: 'stages of the mentee’s path',
      },
    },
    availability: {
      name: 'Availability',
      common: {
        none: 'no time in common',
        one: 'only one time in common',
        many: 'times in common',
      },
      asked: {
        none: 'no time asked for',
        one: 'time asked for',
        many: 'times asked for',
      },
    },
    language: {
      name: 'Language',
      common: {
        none: 'no language in common',
        one: 'one language in common',
        many: 'languages in common',
      },
      asked: {
        none: 'no language asked for',
        one: 'language asked for',
        many: 'languages asked for',
      },
    },
    place: {
      name: 'Place',
      common: { none: 'no place in common', one: 'one place in common', many: 'places in common' },
      asked: {
        none: 'no place asked for',
        one: 'place asked for',
        many: 'places asked for',
      },
    },
    personality: {
      name: 'Personality',
      common: { none: 'no trait in common', one: 'one trait in common', many: 'traits in common' },
      asked: {
        none: 'no trait asked for',
        one: 'trait asked for',
        many: 'traits asked for',
      },
    },
  },
});
