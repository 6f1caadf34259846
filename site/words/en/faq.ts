import type { UiWords } from '../ui.ts';

/** Questions and answers, on mentoring and on reverse mentoring. */
export const faq: UiWords['faq'] = {
  title: 'Questions and answers',
  description:
    'What people ask before they apply: time, confidentiality, how pairs are chosen, how it ends.',
  lead: 'What we are asked most often, and what we answer.',
  reverseTitle: 'Reverse mentoring in ten questions',
  reverseDescription:
    'Ten questions on reverse mentoring: who mentors whom, what it is for, how to go about it.',
  reverseLead: 'When the person newer to the trade mentors the more experienced one.',
  list: 'The questions',
  more: 'Is your question not here?',
  write: 'Write to us',
  toReverse: 'See also: reverse mentoring in ten questions',
  toGeneral: 'See also: all questions and answers',
  empty: 'No question has been published yet. Ask us yours.',
};
