import type { UiWords } from '../ui.ts';

/** The announcements and their feed. */
export const news: UiWords['news'] = {
  title: 'News',
  description:
    'Announcements from the mentoring programme: applications, meetings, dates for your diary.',
  lead: 'Announcements from the programme, the newest first.',
  feed: 'Follow by RSS',
  all: 'All the news',
  empty: 'Nothing to announce just now. The first news will appear here.',
};
