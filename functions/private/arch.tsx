import type { Child } from '../markup/markup.ts';

/** How far something has come: nothing was said yet, it is under way, it is done, or it is closed for good. */
export type Fill = 'bare' | 'half' | 'full' | 'shut';

/** Words with an arch before them that is filled as far as things have come. The words say it all. */
export const Arch = ({ fill, children }: { readonly fill: Fill; readonly children: Child }) => (
  <span class={`arch ${fill}`}>{children}</span>
);
