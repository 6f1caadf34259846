import { readFileSync } from 'node:fs';
import type { AstroUserConfig } from 'astro';
import { contrast, leastContrast } from './contrast.ts';

type VitePlugins = NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>;

/** On a dark paper the accent should be easily read, not barely. */
const COMFORT = leastContrast + 1.5;
/** The brightest channel of the accent on a dark paper, out of 255. */
const BRIGHT = 235;

const tokens = new URL('../styles/tokens.css', import.meta.url);

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

/** The dark paper: the second `--paper` of the tokens. */
function darkPaper(): string {
  const found = [...readFileSync(tokens, 'utf8').matchAll(/--paper:\s*(#[0-9a-f]{6})/gi)];
  const paper = found[1]?.[1];
  if (!paper) throw new Error('site/styles/tokens.css must give --paper twice: light, then dark.');
  return paper;
}

/** The rules that carry the accent of `site.yaml` into the stylesheet, in both modes. */
export const accentRules = (accent: string): string =>
  `:root{--accent:${accent}}@media screen and (prefers-color-scheme:dark){:root{--accent:${lightened(accent, darkPaper())}}}`;

/** Adds the accent to the site's stylesheet, so that no page needs an inline style. */
export const accentInStylesheet = (accent: string): VitePlugins[number] => ({
  name: 'binome-accent',
  enforce: 'pre',
  transform: (code, id) =>
    id.split('?')[0]?.endsWith('/site/styles/site.css')
      ? `${code}\n${accentRules(accent)}`
      : undefined,
});
