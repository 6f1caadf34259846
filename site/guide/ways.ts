import type { Programme } from '../../domain/programmes/programme.ts';
import type { Chapter } from '../checking/shapes/chapter.ts';

type Hue = Programme['hue'];

/** Those whose ways through the guide part. */
export const readers = ['mentor', 'mentee', 'coordinator', 'sponsor'] as const;

/** One of them. */
export type Reader = (typeof readers)[number];

/** The hue of each path through the guide; whoever stands behind a programme goes with who organises it. */
export const pathHues = {
  mentor: 'pine',
  mentee: 'ochre',
  coordinator: 'plum',
} as const satisfies Partial<Record<Reader, Hue>>;

/** One of the paths. */
export type Path = keyof typeof pathHues;

/** What a way is made of: whom a chapter was written for. */
export interface Written {
  readonly audience: Chapter['for'];
}

/** A chapter to go on to, and those whose way it is; `everyone` where all who read this one go there. */
export interface Way<C extends Written> {
  readonly chapter: C;
  readonly for: Chapter['for'];
}

/** Whether a chapter was written for somebody. */
export const isFor = ({ audience }: Written, reader: Reader): boolean =>
  audience.includes('everyone') || audience.includes(reader);

/** Whether a chapter lies on a path. */
export const isOn = (chapter: Written, path: Path): boolean =>
  isFor(chapter, path) || (path === 'coordinator' && isFor(chapter, 'sponsor'));

/** Where each reader of a chapter goes on to: the next chapter that was written for them, if any. */
export function waysOn<C extends Written>(chapter: C, all: readonly C[]): readonly Way<C>[] {
  const here = readers.filter((reader) => isFor(chapter, reader));
  const later = all.slice(all.indexOf(chapter) + 1);
  const next = new Map(here.map((reader) => [reader, later.find((one) => isFor(one, reader))]));
  return later.flatMap((one): readonly Way<C>[] => {
    const theirs = here.filter((reader) => next.get(reader) === one);
    if (theirs.length === 0) return [];
    return [{ chapter: one, for: theirs.length === here.length ? ['everyone'] : theirs }];
  });
}

/** The last chapter before this one that all its readers have on their way. */
export function wayBack<C extends Written>(chapter: C, all: readonly C[]): C | undefined {
  const here = readers.filter((reader) => isFor(chapter, reader));
  return all
    .slice(0, all.indexOf(chapter))
    .findLast((one) => here.every((reader) => isFor(one, reader)));
}
