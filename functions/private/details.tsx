import type { Child } from '../markup/markup.ts';

/**
 * What more is said of something, small, behind it, with a dot before each. The dots are drawn: on a
 * phone it stands on a line of its own, and none is left hanging at the end of the line before.
 */
export const Details = ({ of }: { readonly of: readonly Child[] }) => (
  <span class="details faint">
    {of.map((one, at) => (
      <>
        {at > 0 && ' '}
        <span>{one}</span>
      </>
    ))}
  </span>
);
