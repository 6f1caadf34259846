import type { Chapter } from '../../checking/shapes/chapter.ts';

type Audience = Chapter['for'][number];

const audiences: Record<Audience, string> = {
  everyone: 'tout le monde',
  mentor: 'les mentors',
  mentee: 'les personnes accompagnées',
  coordinator: 'la coordination',
  sponsor: 'le parrain ou la marraine',
};

const list = new Intl.ListFormat('fr', { type: 'conjunction' });

/** The guide: its list and its chapters. */
export const guide = {
  title: 'Le guide',
  description:
    'Le guide du mentorat, chapitre par chapitre : choisir, se préparer, se rencontrer, avancer, conclure.',
  lead: 'Chaque chapitre se lit en quelques minutes et se termine par quelques gestes à faire.',
  chapter: (n: number) => `Chapitre ${n}`,
  gain: 'Après ce chapitre, vous pourrez',
  minutes: (n: number) => `${n} min de lecture`,
  contents: 'Dans ce chapitre',
  updated: 'Mis à jour le',
  edit: 'Modifier cette page',
  previous: 'Chapitre précédent',
  next: 'Chapitre suivant',
  turn: 'Passer à un autre chapitre',
  end: "C'était le dernier chapitre. La suite est une rencontre.",
  audience: (who: readonly Audience[]) =>
    `Pour ${who.includes('everyone') ? audiences.everyone : list.format(who.map((one) => audiences[one]))}`,
  example: 'Exemple',
  dialogue: 'Dialogue',
  evidence: "Ce que l'on sait",
  todo: 'À faire',
  empty: "Le guide s'écrit en ce moment. Revenez bientôt.",
};
