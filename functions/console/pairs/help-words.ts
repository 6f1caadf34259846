import type { HelpState, Subject } from '../../../domain/pairs/help.ts';
import { bilingual } from '../../../domain/words/bilingual.ts';

interface HelpWords {
  readonly heading: string;
  readonly hint: string;
  readonly urgent: string;
  readonly subjects: Readonly<Record<Subject, string>>;
  readonly states: Readonly<Record<HelpState, string>>;
  readonly ways: Readonly<Record<HelpState, string>>;
}

/** What the console says of what the two of a pair turn to the coordinator with. */
export const helpWords = bilingual<HelpWords>({
  fr: {
    heading: "Demandes d'aide",
    hint: "Chaque demande n'est connue que de la personne qui l'a écrite et de la coordination. Répondez-lui à elle, par e-mail ou de vive voix, sans que l'autre l'apprenne.",
    urgent: 'À lire d’abord.',
    subjects: {
      advice: 'Un conseil, un avis',
      silence: "N'a plus de nouvelles de l'autre",
      three: 'Une conversation à trois',
      change: 'Changer de binôme',
      not_with: 'Pas avec cette personne',
      conduct: 'Un propos, un geste ou une pression',
      other: 'Autre chose',
      with_pause: 'En mettant le binôme en pause',
      with_complete: 'En terminant le binôme, mené à son terme',
      with_change: 'A terminé le binôme et souhaite un autre binôme',
      with_stop: 'A arrêté le binôme',
    },
    states: { open: 'Attend une réponse', answered: 'Répondu', closed: 'Refermé' },
    ways: { open: 'Rouvrir', answered: "J'ai répondu", closed: 'Refermer' },
  },
  en: {
    heading: 'Requests for help',
    hint: 'Each request is known only to whoever wrote it and to the coordinator. Answer them, by e-mail or in person, without the other one learning of it.',
    urgent: 'To be read first.',
    subjects: {
      advice: 'Some advice, an opinion',
      silence: 'No longer hears from the other one',
      three: 'A conversation with the three of you',
      change: 'Changing pairs',
      not_with: 'Not with this person',
      conduct: 'A remark, a gesture or a pressure',
      other: 'Something else',
      with_pause: 'As they paused the pair',
      with_complete: 'As they ended the pair, completed',
      with_change: 'Ended the pair and would like another one',
      with_stop: 'Stopped the pair',
    },
    states: { open: 'Waits for an answer', answered: 'Answered', closed: 'Closed' },
    ways: { open: 'Open again', answered: 'I have answered', closed: 'Close' },
  },
});
