import type { RenewalFault } from '../../../domain/pairs/end.ts';
import type { PairOrigin } from '../../../domain/pairs/origin.ts';
import { bilingual } from '../../../domain/words/bilingual.ts';

interface RenewalWords {
  /** How a pair came about, and by which formula its programme made pairs then. */
  readonly origins: Readonly<Record<PairOrigin, string>>;
  readonly formula: (name: string) => string;
  readonly heading: string;
  readonly ends: (day: string) => string;
  readonly renewed: (day: string) => string;
  readonly over: (day: string) => string;
  readonly day: string;
  readonly hint: string;
  readonly silent: string;
  readonly renew: string;
  readonly done: string;
  readonly faults: Readonly<Record<RenewalFault, string>>;
  readonly overtaken: string;
}

/** What the page of a pair says of how it came about, when it ends, and how it is renewed. */
export const renewalWords = bilingual<RenewalWords>({
  fr: {
    origins: {
      hand: 'Formé à la main',
      proposal: "Formé d'après une proposition",
      evening: 'Formé après une soirée de rencontres',
      request: 'Formé par choix : la personne a demandé, le mentor a dit oui',
    },
    formula: (name) => `formule du programme ce jour-là : ${name}`,
    heading: "Jusqu'à quand",
    ends: (day) => `Ce binôme va jusqu'au ${day}, la fin du programme.`,
    renewed: (day) => `Ce binôme a été renouvelé jusqu'au ${day}.`,
    over: (day) =>
      `Son terme est passé depuis le ${day}. Demandez aux deux ce qu'ils souhaitent, puis renouvelez-le ou terminez-le.`,
    day: "Le renouveler jusqu'au",
    hint: "Quand les deux le souhaitent : demandez-leur d'abord. Un e-mail leur dit le nouveau jour ; le programme, lui, garde le sien.",
    silent:
      "Quand les deux le souhaitent : demandez-leur d'abord. Aucun e-mail ne part de ce site : prévenez-les vous-même.",
    renew: 'Renouveler le binôme',
    done: 'Le binôme est renouvelé.',
    faults: {
      day: 'Choisissez le jour où le binôme prendra fin.',
      past: 'Ce jour est passé : choisissez-en un à venir.',
      within: 'Le programme dure au moins jusque-là : choisissez un jour après sa fin.',
      far: "C'est dans plus de trois ans : vérifiez l'année.",
    },
    overtaken:
      "Rien n'a changé : le binôme vient d'être renouvelé ou terminé par quelqu'un d'autre. Voici où il en est.",
  },
  en: {
    origins: {
      hand: 'Made by hand',
      proposal: 'Made from a proposal',
      evening: 'Made after an evening of meetings',
      request: 'Made by choice: the mentee asked, the mentor said yes',
    },
    formula: (name) => `the programme's formula that day: ${name}`,
    heading: 'Until when',
    ends: (day) => `This pair goes on until ${day}, the end of the programme.`,
    renewed: (day) => `This pair has been renewed until ${day}.`,
    over: (day) =>
      `It was to end on ${day}. Ask both what they would like, then renew it or bring it to its end.`,
    day: 'Renew it until',
    hint: 'Where both wish it: ask them first. An e-mail tells them the new day; the programme keeps its own.',
    silent:
      'Where both wish it: ask them first. No e-mail leaves this site, so tell them yourself.',
    renew: 'Renew the pair',
    done: 'The pair has been renewed.',
    faults: {
      day: 'Choose the day on which the pair will end.',
      past: 'That day has gone: choose one to come.',
      within: 'The programme lasts that long anyway: choose a day after its end.',
      far: 'That is more than three years away: check the year.',
    },
    overtaken:
      'Nothing has changed: somebody else has just renewed or ended this pair. This is where it stands.',
  },
});
