import type { Child } from '../markup/markup.ts';
import type { Fill } from './arch.tsx';

/** Something that happened, or is to happen. */
export interface Moment {
  /** When, in words. */
  readonly when: Child;
  readonly what: Child;
  /** Who did it, what was said of it, a link: small, after it. */
  readonly more?: Child;
  /** How far it has come, drawn on the line; done unless said. */
  readonly fill?: Fill | undefined;
}

/**
 * What happened and what is to come, along a line, in the order that it is given in. Whether something
 * is still ahead, its words say too: the line is only drawn.
 */
export const Timeline = ({ moments }: { readonly moments: readonly Moment[] }) => (
  <ol class="timeline">
    {moments.map(({ when, what, more, fill = 'full' }) => (
      <li class={fill}>
        <span class="faint">{when}</span> <span>{what}</span>
        {more && <span class="faint"> {more}</span>}
      </li>
    ))}
  </ol>
);
