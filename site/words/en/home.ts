import type { UiWords } from '../ui.ts';

/** The home page. */
export const home: UiWords['home'] = {
  programmesCount: (n) => (n === 5 ? 'Five programmes' : 'The programmes'),
  steps: 'How it goes',
  voice: 'One voice',
  example: 'An invented testimonial, shown as an example.',
  news: 'Latest announcements',
  empty: 'The pages of this site are being written. The guide is already here.',
};
