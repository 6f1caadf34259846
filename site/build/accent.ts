import type { AstroUserConfig } from 'astro';
import type { Programme } from '../../domain/programmes/programme.ts';
import { contrast, leastContrast } from './contrast.ts';
import { tokens } from './tokens.ts';

type VitePlugins = NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>;

/** On a dark paper the accent should be easily read, not barely. */
const COMFORT = leastContrast + 1.5;
/** The brightest channel of the accent on a dark paper, out of 255. */
const BRIGHT = 235;

const read = (colour: string): number[] =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

const write = (parts: readonly number[]): string =>
  `#${parts.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;

/** The same hue for a dark paper: first as bright as it goes, then paler until it is easily read. */
export function lightened(colour: string, paper: string): string {
  const parts = read(colour);
  const bright = parts.map((part) => (part * BRIGHT) / Math.max(...parts, 1));
  for (let share = 0; share < 1; share += 0.02) {
    const mixed = write(bright.map((part) => part + (255 - part) * share));
    if (contrast(mixed, paper) >= COMFORT) return mixed;
  }
  return '#ffffff';
}

/** The rules that carry the accent of `site.yaml` into the stylesheet, in both modes. */
export const accentRules = (accent: string): string =>
  `:root{--accent:${accent}}@media screen and (prefers-color-scheme:dark){:root{--accent:${lightened(accent, tokens('paper')[1])}}}`;

/** The rules by which everything on a page is in one of the hues, in both modes. */
export function hueRules(hue: Programme['hue']): string {
  const [light, dark] = tokens(hue);
  return `body{--hue:${light}}@media screen and (prefers-color-scheme:dark){body{--hue:${dark}}}`;
}

/** Adds the accent to the site's stylesheet, so that no page needs an inline style. */
export const accentInStylesheet = (accent: string): VitePlugins[number] => ({
  name: 'binome-accent',
  enforce: 'pre',
  transform: (code, id) =>
    id.split('?')[0]?.endsWith('/site/styles/site.css')
      ? `${code}\n${accentRules(accent)}`
      : undefined,
});
