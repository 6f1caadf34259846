import type { Mistake } from './expectations.ts';
import { chapterFront, toDo } from './sound-content.ts';

/** The chapter that mistakes are written into. */
export const chapter = 'fr/guide/01-un.mdx';
/** The announcement that mistakes are written into. */
export const news = 'fr/news/2026-11-01-ouvert.md';
/** An announcement with a text. */
export const announced = (text: string) =>
  `---\ntitle: "T"\nslug: t\ndate: 2026-11-22\nsummary: "S"\n---\n\n${text}\n`;

/** A mistake in a chapter whose text begins on line 12. */
export const inText = (
  name: string,
  text: string,
  code: Mistake[3],
  fragment: string,
  line = 12,
): Mistake => [name, chapter, chapterFront('un') + text + toDo, code, line, fragment];

/** A mistake in an announcement, plain Markdown whose text begins on line 8. */
export const inNews = (
  name: string,
  text: string,
  code: Mistake[3],
  fragment: string,
  line = 8,
): Mistake => [name, news, announced(text), code, line, fragment];
