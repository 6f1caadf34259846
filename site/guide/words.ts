import { bilingual } from '../../domain/words/bilingual.ts';
import type { Language } from '../../domain/words/language.ts';
import type { Chapter } from '../checking/shapes/chapter.ts';

type Audience = Chapter['for'][number];

const audiences: Record<Language, Record<Audience, string>> = {
  fr: {
    everyone: 'tout le monde',
    mentor: 'les mentors',
    mentee: 'les personnes accompagnées',
    coordinator: 'la coordination',
    sponsor: 'le parrain ou la marraine',
  },
  en: {
    everyone: 'everyone',
    mentor: 'mentors',
    mentee: 'mentees',
    coordinator: 'coordinators',
    sponsor: 'sponsors',
  },
};

const lists = {
  fr: new Intl.ListFormat('fr', { type: 'conjunction' }),
  en: new Intl.ListFormat('en-GB', { type: 'conjunction' }),
};

/** Those whom a chapter is for, in a row; everyone goes without the others. */
const listed = (who: readonly Audience[], language: Language): string =>
  who.includes('everyone')
    ? audiences[language].everyone
    : lists[language].format(who.map((one) => audiences[language][one]));

/** The guide: its list and its chapters. */
export const guideWords = bilingual({
  fr: {
    title: 'Le guide',
    description:
      'Le guide du mentorat, chapitre par chapitre : choisir, se préparer, se rencontrer, avancer, conclure.',
    lead: 'Chaque chapitre se lit en quelques minutes et se termine par quelques gestes à faire.',
    chapter: (n: number) => `Chapitre ${n}`,
    gain: 'Après ce chapitre, vous pourrez',
    minutes: (n: number) => `${n}\u00a0min de lecture`,
    contents: 'Dans ce chapitre',
    updated: 'Mis à jour le',
    edit: 'Modifier cette page',
    previous: 'Chapitre précédent',
    next: 'Chapitre suivant',
    turn: 'Passer à un autre chapitre',
    pathsLabel: 'Par où passer',
    paths: {
      mentor: 'Vous accompagnez',
      mentee: 'On vous accompagne',
      coordinator: 'Vous organisez',
    },
    pathLength: (chapters: number, minutes: number) => `${chapters} chapitres, ${minutes} minutes`,
    audience: (who: readonly Audience[]) => `Pour ${listed(who, 'fr')}`,
    example: 'Exemple',
    dialogue: 'Dialogue',
    evidence: "Ce que l'on sait",
    todo: 'À faire',
    empty: "Le guide s'écrit en ce moment. Revenez bientôt.",
  },
  en: {
    title: 'The guide',
    description:
      'The mentoring guide, chapter by chapter: choosing, preparing, meeting, making progress, ending well.',
    lead: 'Each chapter takes a few minutes and ends with a few things to do.',
    chapter: (n) => `Chapter ${n}`,
    gain: 'After this chapter you will be able to',
    minutes: (n) => `${n}\u00a0min read`,
    contents: 'In this chapter',
    updated: 'Updated on',
    edit: 'Edit this page',
    previous: 'Previous chapter',
    next: 'Next chapter',
    turn: 'Go to another chapter',
    pathsLabel: 'Which way to go',
    paths: {
      mentor: 'You mentor',
      mentee: 'You are mentored',
      coordinator: 'You organise',
    },
    pathLength: (chapters, minutes) => `${chapters} chapters, ${minutes} minutes`,
    audience: (who) => `For ${listed(who, 'en')}`,
    example: 'Example',
    dialogue: 'Dialogue',
    evidence: 'What is known',
    todo: 'To do',
    empty: 'The guide is being written. Come back soon.',
  },
});
