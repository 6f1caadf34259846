import type { UiWords } from '../ui.ts';

/** How pairs are made: formulas, what is looked at, who is never paired. */
export const pairs: UiWords['pairs'] = {
  formulas: {
    one_to_one: {
      name: 'One pair, all the way',
      text: 'The coordinator makes all the pairs before the launch. Each suggestion comes with its reasons, and you may decline it.',
    },
    suggestions: {
      name: 'A short list, and you choose',
      text: 'The mentee is given a few names, each with the reasons for and against. The mentee chooses, the mentor confirms.',
    },
    a_la_carte: {
      name: 'À la carte',
      text: 'You choose a mentor from the list, the coordinator puts you in touch, and you may meet several.',
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
    goals: 'your goals',
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
};
