import type { Programme } from '../../domain/programmes/programme.ts';
import { bilingual } from '../../domain/words/bilingual.ts';

interface PairWords {
  formulas: Record<Programme['formula'], { name: string; text: string }>;
  criteria: Record<Programme['criteria'][number], string>;
  exclusions: Record<Programme['exclusions'][number], string>;
}

/** How pairs are made: formulas, what is looked at, who is never paired. */
export const pairWords = bilingual<PairWords>({
  fr: {
    formulas: {
      one_to_one: {
        name: 'Un binôme, toute la durée',
        text: 'La coordination forme tous les binômes avant le lancement. Chaque proposition vous est expliquée, et vous pouvez la refuser.',
      },
      suggestions: {
        name: 'Une courte liste, et vous choisissez',
        text: 'La personne accompagnée reçoit quelques noms, chacun avec ce qui les rapproche. Elle demande à qui elle veut ; le mentor dit oui, non, ou « dites-m’en plus ».',
      },
      a_la_carte: {
        name: 'À la carte',
        text: 'Vous lisez l’annuaire des mentors du programme et demandez à qui vous voulez. Le mentor vous répond, et vous pouvez en rencontrer plusieurs.',
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
  },
  en: {
    formulas: {
      one_to_one: {
        name: 'One pair, all the way',
        text: 'The coordinator makes all the pairs before the launch. Each suggestion comes with its reasons, and you may decline it.',
      },
      suggestions: {
        name: 'A short list, and you choose',
        text: 'The mentee is given a few names, each with what the two have in common, and asks whom they like; the mentor says yes, no, or tell me more.',
      },
      a_la_carte: {
        name: 'À la carte',
        text: 'You read the directory of mentors and ask whom you like. The mentor answers you, and you may meet several.',
      },
      manual: {
        name: 'A pair made by the coordinator',
        text: 'Having talked with you, the coordinator introduces you to someone.',
      },
      speed_dating: {
        name: 'Short meetings, then a choice',
        text: 'You meet several people for a few minutes each. Both sides note in private how much they would like to go on, and the coordinator makes the pairs from that.',
      },
    },
    criteria: {
      goals: 'your objectives',
      skills: 'skills sought and offered',
      interests: 'your interests',
      similar_path: 'a path close to yours',
      availability: 'when you are free',
      language: 'the language you talk in',
      place: 'place',
      personality: 'the way you like to talk',
    },
    exclusions: {
      manager: 'a person and anyone in their line of management',
      team: 'two people from the same team',
      company: 'two people from the same company',
      named: 'a person and anyone they would rather avoid, no reason asked',
    },
  },
});
