import { feed } from '../../news/feed.ts';

/** The feed of the French announcements. */
export const GET = () => feed('fr');
