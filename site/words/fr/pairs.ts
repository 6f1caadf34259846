import type { Programme } from '../../../domain/programmes/programme.ts';

interface Pairs {
  formulas: Record<Programme['formula'], { name: string; text: string }>;
  criteria: Record<Programme['criteria'][number], string>;
  exclusions: Record<Programme['exclusions'][number], string>;
}

/** How pairs are made: formulas, what is looked at, who is never paired. */
export const pairs: Pairs = {
  formulas: {
    one_to_one: {
      name: 'Un binôme, toute la durée',
      text: 'La coordination forme tous les binômes avant le lancement. Chaque proposition vous est expliquée, et vous pouvez la refuser.',
    },
    suggestions: {
      name: 'Une courte liste, et vous choisissez',
      text: 'La personne accompagnée reçoit quelques noms, chacun avec ses raisons pour et contre. Elle choisit, le mentor confirme.',
    },
    a_la_carte: {
      name: 'À la carte',
      text: 'Vous choisissez un mentor dans la liste, la coordination vous met en relation, et vous pouvez en rencontrer plusieurs.',
    },
    manual: {
      name: 'Un binôme formé par la coordination',
      text: "La personne qui coordonne, après avoir parlé avec vous, vous présente quelqu'un.",
    },
    speed_dating: {
      name: 'Des rencontres éclair, puis un choix',
      text: 'Vous rencontrez plusieurs personnes quelques minutes chacune. Chaque côté note en secret son envie de continuer, et la coordination en tire les binômes.',
    },
  },
  criteria: {
    goals: 'vos objectifs',
    skills: 'les compétences demandées et offertes',
    interests: "vos centres d'intérêt",
    similar_path: 'un parcours proche du vôtre',
    availability: 'vos disponibilités',
    language: 'la langue de vos échanges',
    place: 'le lieu',
    personality: "votre façon d'échanger",
  },
  exclusions: {
    manager: 'une personne et sa hiérarchie',
    team: 'deux personnes de la même équipe',
    company: 'deux personnes de la même entreprise',
    named: "une personne et celles qu'elle préfère éviter, sans avoir à dire pourquoi",
  },
};
