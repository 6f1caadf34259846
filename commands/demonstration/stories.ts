import type { Texts } from './phrases.ts';

/** What brings people to a programme, so that what they tick and what they write belong together. */
export interface Story {
  /** What they tick, by the id of the question: the first ones more often. */
  readonly ticks: Readonly<Record<string, readonly string[]>>;
  /** What they write, by the id of the question. */
  readonly writes: Readonly<Record<string, Texts>>;
}

const newcomer: Story = {
  ticks: {
    path: ['newcomer', 'move'],
    topics: ['workplace', 'networking', 'communication'],
    aims: ['settle', 'network', 'confidence'],
    interests: ['people', 'crafts', 'international'],
  },
  writes: {
    goals: {
      fr: [
        "Comprendre qui décide de quoi dans la maison et oser demander de l'aide.",
        'Connaître assez de monde pour ne plus manger devant mon écran trois jours sur cinq.',
        "Savoir, au bout de six mois, ce que l'on attend vraiment de moi.",
      ],
      en: [
        'To understand who decides what here, and to dare ask for help.',
        'To know, six months from now, what is really expected of me.',
      ],
    },
    experience: {
      fr: [
        "J'ai quitté Marseille il y a neuf ans sans connaître personne ici : j'ai appris la maison par ses couloirs.",
        "J'ai accompagné deux alternantes ; elles m'ont surtout appris à me taire.",
      ],
      en: [
        'I came here nine years ago knowing nobody, and learned the place corridor by corridor.',
      ],
    },
  },
};

const team: Story = {
  ticks: {
    path: ['first_team', 'change_field'],
    topics: ['leadership', 'communication', 'decisions'],
    aims: ['confidence', 'skill', 'career'],
    interests: ['people', 'inclusion', 'business'],
  },
  writes: {
    goals: {
      fr: [
        "Préparer ma première prise de poste d'encadrement et ne plus repousser les conversations difficiles.",
        'Passer mes priorités en revue chaque semaine et savoir dire non.',
        "Tenir une réunion d'équipe dont les gens sortent avec une décision.",
      ],
      en: [
        'To get ready for my first team, and stop putting off the hard conversations.',
        'To run a meeting that people leave with a decision.',
      ],
    },
    experience: {
      fr: [
        "Douze ans à encadrer des équipes, dont une fusion difficile dont j'ai beaucoup appris.",
        "J'ai perdu ma première équipe en un an. La deuxième est encore là : je peux raconter les deux.",
      ],
      en: ['Twelve years of leading teams, one merger among them that taught me most of it.'],
    },
  },
};

const project: Story = {
  ticks: {
    path: ['internal_project', 'first_team'],
    topics: ['public_speaking', 'strategy', 'planning'],
    aims: ['project', 'skill', 'viewpoint'],
    interests: ['innovation', 'business', 'environment'],
  },
  writes: {
    goals: {
      fr: [
        'Présenter mon projet devant le comité sans lire mes notes.',
        "Passer d'une bonne idée à trois clients qui paient, ou savoir pourquoi j'arrête.",
        "Convaincre deux services de prêter quelqu'un au projet jusqu'à l'été.",
      ],
      en: [
        'To present my project to the board without reading my notes.',
        'To get from a good idea to three paying customers, or know why I stop.',
      ],
    },
    experience: {
      fr: [
        'Deux produits lancés ici, un seul réussi. Le raté est celui que je raconte le mieux.',
        "Dix ans de comités d'investissement, des deux côtés de la table.",
      ],
      en: ['Two products launched here, one of them a success. I tell the other one better.'],
    },
  },
};

const founding: Story = {
  ticks: {
    path: ['founding', 'change_field'],
    topics: ['strategy', 'decisions', 'networking'],
    aims: ['project', 'viewpoint', 'network'],
    interests: ['business', 'innovation', 'environment'],
  },
  writes: {
    goals: {
      fr: [
        'Fixer mes prix une bonne fois, et ne plus les baisser au téléphone.',
        "Décider s'il faut embaucher cette année, avec des chiffres et pas seulement de la fatigue.",
      ],
      en: ['To settle my prices once, and stop lowering them on the telephone.'],
    },
    experience: {
      fr: [
        "J'ai créé une activité, je l'ai vendue, puis j'ai recommencé.",
        "Quinze ans à la tête d'un atelier de menuiserie : huit salariés, deux crises, un déménagement.",
      ],
      en: ['I started a business, sold it, and started again.'],
    },
  },
};

const reverse: Story = {
  ticks: {
    path: ['none'],
    topics: ['digital', 'adaptability', 'communication'],
    aims: ['viewpoint', 'skill'],
    interests: ['technology', 'inclusion', 'people'],
  },
  writes: {
    goals: {
      fr: [
        "Comprendre ce que les nouveaux outils changent pour mes équipes avant d'en décider à leur place.",
        "Entendre ce que l'on ne me dit plus en réunion.",
      ],
      en: ['To hear what people no longer tell me in meetings.'],
    },
    experience: {
      fr: [
        "Trois ans de métier : je n'ai pas d'ancienneté, mais je vois ce qui étonne quand on arrive.",
        "J'apprends les outils en les cassant, et j'aime montrer comment on les répare.",
      ],
      en: ['Three years in the job: not long, but I still see what surprises a newcomer.'],
    },
  },
};

const known: Readonly<Record<string, Story>> = {
  integration: newcomer,
  leadership: team,
  'startups-internes': project,
  entrepreneurs: founding,
  'mentorat-inverse': reverse,
};

/** What brings people to a programme; to one that is not known here, a first team. */
export const storyOf = (programme: string): Story => known[programme] ?? team;
