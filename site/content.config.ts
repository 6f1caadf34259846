import { defineCollection } from 'astro:content';
import { pathToFileURL } from 'node:url';
import { glob } from 'astro/loaders';
import type { ZodType } from 'zod';
import { programme } from '../domain/programmes/programme.ts';
import { announcement } from './checking/shapes/announcement.ts';
import { chapter } from './checking/shapes/chapter.ts';
import { faqEntry } from './checking/shapes/faq-entry.ts';
import { home } from './checking/shapes/home.ts';
import { page } from './checking/shapes/page.ts';
import { programmeProse } from './checking/shapes/programme-prose.ts';
import { testimonial } from './checking/shapes/testimonial.ts';
import { contentRoot } from './content/root.ts';

/** Files of one kind; the id is the path without its ending, such as `fr/guide/01-what-mentoring-is`. */
const written = <S extends ZodType>(pattern: string, schema: S, deferRender = false) =>
  defineCollection({
    loader: glob({
      pattern,
      base: pathToFileURL(`${contentRoot}/`),
      generateId: ({ entry }) => entry.replace(/\.\w+$/, ''),
      deferRender,
    }),
    schema,
  });

/** Everything the coordinator writes, checked by the schemas of `domain`. */
export const collections = {
  guide: written('{fr,en}/guide/*.{md,mdx}', chapter),
  programmes: written('programmes/*.yaml', programme),
  prose: written('{fr,en}/programmes/*.{md,mdx}', programmeProse),
  faq: written('{fr,en}/faq/*.{md,mdx}', faqEntry),
  pages: written('{fr,en}/pages/*.{md,mdx}', page),
  news: written('{fr,en}/news/*.{md,mdx}', announcement),
  testimonials: written('{fr,en}/testimonials/*.{md,mdx}', testimonial),
  home: written('{fr,en}/home.{md,mdx}', home),
};
