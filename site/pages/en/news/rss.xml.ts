import { feed } from '../../../news/feed.ts';

/** The feed of the English announcements. */
export const GET = () => feed('en');
