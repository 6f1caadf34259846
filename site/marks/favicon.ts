import { mark } from './shapes.ts';

/** The mark as a favicon in the page itself, so that no request is made for it. */
export const favicon = (accent: string): string =>
  `data:image/svg+xml,${`<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 -4 40 40' fill='none' stroke='${accent}' stroke-width='3'><path d='${mark.pair}'/><path fill='${accent}' d='${mark.third}'/></svg>`.replaceAll('<', '%3C').replaceAll('>', '%3E').replaceAll('#', '%23')}`;
