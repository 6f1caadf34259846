/**
 * Where the parts of a private page go: the built frame holds each once, in double braces; that of a
 * site of one language has no `switch`.
 */
export const marks = ['title', 'switch', 'navigation', 'heading', 'content'] as const;
/** One of these places. */
export type Mark = (typeof marks)[number];

/** The built frame of private pages in one language, cut at its marks. */
export interface Frame {
  /** The HTML before each mark. */
  readonly before: readonly (readonly [html: string, mark: Mark])[];
  /** The HTML after the last one. */
  readonly end: string;
}

/**
 * Cuts built HTML at its marks.
 *
 * @throws when a mark is missing, stands there twice or is none of ours: a fault of the build
 */
export function cutFrame(html: string): Frame {
  const pieces = html.split(/\{\{(\w+)\}\}/);
  const found = pieces.filter((_, index) => index % 2 === 1);
  const wanted = marks.filter((mark) => mark !== 'switch' || found.includes(mark));
  if ([...found].sort().join() !== wanted.sort().join())
    throw new Error(`the frame has the marks ${found.join(', ')}, not ${marks.join(', ')}`);
  const before = found.map((mark, index) => [pieces[index * 2] ?? '', mark as Mark] as const);
  return { before, end: pieces.at(-1) ?? '' };
}

/** Puts HTML at the marks of a frame. */
export const fillFrame = ({ before, end }: Frame, parts: Readonly<Record<Mark, string>>): string =>
  before.map(([html, mark]) => html + parts[mark]).join('') + end;
