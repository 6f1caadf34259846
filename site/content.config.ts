import { defineCollection } from 'astro/content/config';
import { checked } from './build/checked-content.ts';
import { folders } from './checking/reading/folders.ts';

// `defineCollection` comes from where it stands: by way of `astro:content`, Astro runs sixty modules of its
// own through Vite to read this file, a quarter of a second in every build.

/**
 * What the coordinator writes in Markdown, read and checked by `checking/`; the id is the path without its
 * ending, such as `fr/guide/01-what-mentoring-is`. The shapes tell Astro the types alone.
 */
export const collections = {
  guide: defineCollection({ loader: checked('guide'), schema: folders.guide }),
  prose: defineCollection({ loader: checked('programmes'), schema: folders.programmes }),
  faq: defineCollection({ loader: checked('faq'), schema: folders.faq }),
  pages: defineCollection({ loader: checked('pages'), schema: folders.pages }),
  news: defineCollection({ loader: checked('news'), schema: folders.news }),
  testimonials: defineCollection({
    loader: checked('testimonials'),
    schema: folders.testimonials,
  }),
  home: defineCollection({ loader: checked('home'), schema: folders.home }),
};
