import type { PairDue, PulseOrder } from '../../../domain/pairs/pulse.ts';
import { bilingual } from '../../../domain/words/bilingual.ts';

interface PulseWords {
  readonly title: string;
  readonly heading: string;
  readonly what: string;
  readonly filtered: (programme: string) => string;
  readonly filters: string;
  readonly order: string;
  readonly orders: Readonly<Record<PulseOrder, string>>;
  /** After how many. */
  readonly pairs: (n: number) => string;
  readonly ahead: (n: number) => string;
  readonly quiet: (n: number, days: number) => string;
  readonly pair: string;
  readonly last: string;
  readonly next: string;
  readonly sessions: string;
  readonly satisfaction: string;
  readonly silence: string;
  readonly due: string;
  readonly never: string;
  readonly none: string;
  readonly held: (n: number, of: number | undefined) => string;
  readonly days: (n: number) => string;
  readonly today: string;
  readonly dues: Readonly<Record<PairDue, string>>;
  readonly empty: string;
  readonly page: (n: number) => string;
  readonly pages: string;
}

/** What the pulse of a programme says. */
export const pulseWords = bilingual<PulseWords>({
  fr: {
    title: 'Pouls – Console',
    heading: 'Le pouls des binômes',
    what: 'Une ligne par binôme en vie : quand on s’est vu, quand on se revoit, où l’on en est. Jamais ce qui s’y dit.',
    filtered: (programme) => `Programme : ${programme}`,
    filters: 'Choisir le programme et l’ordre',
    order: 'Dans quel ordre',
    orders: {
      silence: 'Le plus long silence d’abord',
      satisfaction: 'Les moins satisfaits d’abord',
      sessions: 'Le plus de séances manquantes d’abord',
      next: 'La prochaine séance d’abord',
    },
    pairs: (n) => (n === 1 ? 'binôme en vie' : 'binômes en vie'),
    ahead: (n) => (n === 1 ? 'a sa prochaine séance fixée' : 'ont leur prochaine séance fixée'),
    quiet: (n, days) => `${n === 1 ? 'silencieux' : 'silencieux'} depuis ${days} jours ou plus`,
    pair: 'Binôme',
    last: 'Dernière séance',
    next: 'Prochaine',
    sessions: 'Séances tenues',
    satisfaction: 'Satisfaction',
    silence: 'Silence',
    due: 'À faire',
    never: 'aucune',
    none: '–',
    held: (n, of) => (of === undefined ? String(n) : `${n} sur ${of}`),
    days: (n) => (n === 1 ? '1 jour' : `${n} jours`),
    today: 'aujourd’hui',
    dues: {
      help: 'Demande de l’aide',
      sign: 'Signer la charte',
      differ: 'Réponses différentes',
      say: 'Dire si la séance a eu lieu',
      choose: 'Choisir un moment',
      propose: 'Proposer une séance',
    },
    empty:
      'Aucun binôme en vie dans ce programme. Ils apparaîtront ici dès que le premier sera annoncé.',
    page: (n) => `Page ${n}`,
    pages: 'Pages du pouls',
  },
  en: {
    title: 'Pulse – Console',
    heading: 'The pulse of pairs',
    what: 'A line for each living pair: when they met, when they meet again, how far they are. Never what is said in it.',
    filtered: (programme) => `Programme: ${programme}`,
    filters: 'Choose programme and order',
    order: 'In which order',
    orders: {
      silence: 'Longest silence first',
      satisfaction: 'Least satisfied first',
      sessions: 'Most sessions missing first',
      next: 'Next session first',
    },
    pairs: (n) => (n === 1 ? 'living pair' : 'living pairs'),
    ahead: (n) => (n === 1 ? 'has its next session settled' : 'have their next session settled'),
    quiet: (_n, days) => `silent for ${days} days or more`,
    pair: 'Pair',
    last: 'Last session',
    next: 'Next',
    sessions: 'Sessions held',
    satisfaction: 'Satisfaction',
    silence: 'Silence',
    due: 'To do',
    never: 'none',
    none: '–',
    held: (n, of) => (of === undefined ? String(n) : `${n} of ${of}`),
    days: (n) => (n === 1 ? '1 day' : `${n} days`),
    today: 'today',
    dues: {
      help: 'Asks for help',
      sign: 'Sign the charter',
      differ: 'Answers differ',
      say: 'Say whether the session took place',
      choose: 'Choose a time',
      propose: 'Propose a session',
    },
    empty: 'No living pair in this programme. They appear here once the first one is announced.',
    page: (n) => `Page ${n}`,
    pages: 'Pages of the pulse',
  },
});
