import type { HelpSubject, OwnStep } from '../../domain/pairs/help.ts';
import type { Field } from '../../domain/roadmap/roadmap.ts';
import { bilingual } from '../../domain/words/bilingual.ts';

interface LivedTexts {
  /** Why these two, as the coordinator writes it. */
  readonly word: readonly string[];
  /** What a session is about, and where it is. */
  readonly plans: readonly [Plan, ...Plan[]];
  readonly notes: readonly string[];
  /** What the two write together; of a step, in how many days it is to be reached. */
  readonly roadmap: readonly (readonly [field: Field, text: string, inDays?: number])[];
  readonly objectives: readonly string[];
  /** Why one is closed. */
  readonly why: string;
  /** What somebody writes to the coordinator. */
  readonly help: Readonly<Partial<Record<HelpSubject, string>>>;
  /** The sentence that goes with a step. */
  readonly steps: Readonly<Partial<Record<OwnStep, string>>>;
}

interface Plan {
  readonly objective: string;
  readonly place: string;
}

/** What the invented pairs write to each other and to the coordinator. */
export const livedTexts = bilingual<LivedTexts>({
  fr: {
    word: [
      'Vous avez tous deux changé de métier en cours de route, et vos semaines se croisent le mardi. Il faudra de la patience au début : l’un parle vite, l’autre réfléchit avant.',
      'Vous ne vous seriez sans doute pas choisis : vos métiers n’ont rien de commun. Mais l’un a vécu, il y a dix ans, ce que l’autre traverse aujourd’hui.',
      'Même ville, mêmes horaires, et le même goût des choses dites simplement. L’effort sera de ne pas parler que du travail.',
    ],
    plans: [
      {
        objective: 'Faire connaissance et écrire notre feuille de route',
        place: 'Café des Tilleuls',
      },
      { objective: 'Choisir laquelle des deux offres refuser', place: 'Salle 3' },
      {
        objective: 'Préparer l’entretien avec ma responsable',
        place: 'https://visio.example.org/binome',
      },
      { objective: 'Trouver trois heures par semaine pour le projet', place: 'Café des Tilleuls' },
      { objective: 'Relire ma présentation au comité', place: 'Salle 3' },
      {
        objective: 'Dire non sans me justifier : trois essais',
        place: 'En marchant, départ accueil',
      },
    ],
    notes: [
      'Un pas : écrire à l’équipe avant vendredi.',
      'Retenu : poser la question, puis se taire dix secondes.',
      'À essayer d’ici la prochaine fois : une réunion sans ordinateur.',
    ],
    roadmap: [
      ['mentor_expects', 'Que les reports se disent deux jours avant, et que l’on me contredise.'],
      ['mentee_expects', 'Des questions plutôt que des conseils, et le récit de ce qui a raté.'],
      ['success', 'Avoir postulé à un poste, ou savoir clairement pourquoi j’y renonce.'],
      ['vision', 'Dans deux ans : encadrer une petite équipe, sans y laisser mes soirées.'],
      ['customs', 'Le mardi à 14 h 30, une fois sur deux en marchant. Un report, jamais deux.'],
      ['step_1', 'Lister ce que j’aime et ce que je subis dans mon poste', 10],
      ['step_2', 'Rencontrer trois personnes qui font ce métier', 40],
      ['step_3', 'Présenter un projet au comité', 75],
    ],
    objectives: [
      'Passer mes priorités en revue chaque vendredi',
      'Prendre la parole en réunion sans y être invité',
      'Avoir rencontré cinq personnes hors de mon service',
    ],
    why: 'Atteint, et devenu une habitude.',
    help: {
      not_with:
        'La dernière séance s’est mal passée et je n’ai pas envie d’y retourner. Je préfère vous en parler de vive voix.',
      silence:
        'Deux messages sans réponse depuis trois semaines. Je ne sais pas s’il faut insister.',
      advice:
        'Nous avons déjà atteint notre premier objectif. Faut-il en écrire un autre, ou s’arrêter plus tôt ?',
    },
    steps: {
      pause: 'Je pars en mission six semaines ; nous reprendrons à mon retour.',
      change: 'Nos horaires ne se croisent plus depuis mon changement de service.',
      stop: 'Je quitte l’organisation à la fin du mois.',
    },
  },
  en: {
    word: [
      'Both of you changed trades along the way, and your weeks meet on Tuesdays. Some patience will be needed at first: one talks fast, the other thinks first.',
      'You would not have chosen each other: your trades have nothing in common. But one of you lived through this ten years ago.',
    ],
    plans: [
      { objective: 'Get to know each other and write our roadmap', place: 'Café des Tilleuls' },
      { objective: 'Choose which of the two offers to turn down', place: 'Room 3' },
      { objective: 'Prepare the talk with my manager', place: 'https://visio.example.org/binome' },
      { objective: 'Find three hours a week for the project', place: 'Café des Tilleuls' },
      { objective: 'Go through my presentation to the board', place: 'Room 3' },
    ],
    notes: [
      'A step: write to the team before Friday.',
      'To keep: ask the question, then say nothing for ten seconds.',
    ],
    roadmap: [
      [
        'mentor_expects',
        'That we tell each other two days before we cancel, and that you disagree.',
      ],
      ['mentee_expects', 'Questions rather than advice, and the story of what went wrong.'],
      ['success', 'To have applied for a post, or to know clearly why I will not.'],
      ['vision', 'Two years from now: a small team of my own, and my evenings.'],
      ['customs', 'Tuesdays at half past two, every other time on a walk.'],
      ['step_1', 'List what I like and what I put up with in my job', 10],
      ['step_2', 'Meet three people who do this for a living', 40],
      ['step_3', 'Present a project to the board', 75],
    ],
    objectives: [
      'Go through my priorities every Friday',
      'Speak up in meetings without being asked',
      'Have met five people outside my department',
    ],
    why: 'Reached, and a habit now.',
    help: {
      not_with:
        'The last session went badly and I do not feel like going back. I would rather tell you in person.',
      silence: 'Two messages without an answer in three weeks. I do not know whether to insist.',
      advice: 'We have reached our first objective. Should we write another one, or stop earlier?',
    },
    steps: {
      pause: 'I am away on an assignment for six weeks; we will go on when I am back.',
      change: 'Our hours do not meet any more since I changed departments.',
      stop: 'I am leaving the organisation at the end of the month.',
    },
  },
});
