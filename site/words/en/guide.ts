import type { UiWords } from '../ui.ts';

const audiences = {
  everyone: 'everyone',
  mentor: 'mentors',
  mentee: 'mentees',
  coordinator: 'coordinators',
  sponsor: 'sponsors',
};

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** The guide: its list and its chapters. */
export const guide: UiWords['guide'] = {
  title: 'The guide',
  description:
    'The mentoring guide, chapter by chapter: choosing, preparing, meeting, making progress, ending well.',
  lead: 'Each chapter takes a few minutes and ends with a few things to do.',
  chapter: (n) => `Chapter ${n}`,
  gain: 'After this chapter you will be able to',
  minutes: (n) => `${n} min read`,
  contents: 'In this chapter',
  updated: 'Updated on',
  edit: 'Edit this page',
  previous: 'Previous chapter',
  next: 'Next chapter',
  turn: 'Go to another chapter',
  end: 'That was the last chapter. What comes next is a meeting.',
  audience: (who) =>
    `For ${who.includes('everyone') ? audiences.everyone : list.format(who.map((one) => audiences[one]))}`,
  example: 'Example',
  dialogue: 'Dialogue',
  evidence: 'What is known',
  todo: 'To do',
  empty: 'The guide is being written. Come back soon.',
};
