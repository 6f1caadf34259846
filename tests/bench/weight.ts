import { builtPages } from '../pages/built.ts';
import { type Figure, within } from './figure.ts';
import { type PageLoad, weigh } from './page-load.ts';

/** The page for which a measure is greatest. */
const worst = (loads: readonly PageLoad[], measure: (load: PageLoad) => number): PageLoad => {
  const [first, ...others] = loads;
  if (!first) throw new Error('No page of this kind was built.');
  return others.reduce((most, load) => (measure(load) > measure(most) ? load : most), first);
};

function limits(
  kind: string,
  loads: readonly PageLoad[],
  most: { readonly bytes: number; readonly requests?: number; readonly script: number },
): Figure[] {
  const line = (what: string, limit: number, unit: string, measure: (load: PageLoad) => number) => {
    const load = worst(loads, measure);
    return within(`${kind}: ${what}`, measure(load), limit, unit, load.page.address);
  };
  return [
    line('first load, brotli', most.bytes, 'B', ({ bytes }) => bytes),
    line('text face', 24_000, 'B', ({ fonts }) => fonts),
    line('of which JavaScript', most.script, 'B', ({ script }) => script),
    ...(most.requests ? [line('requests', most.requests, '', ({ requests }) => requests)] : []),
  ];
}

const searching = /^\/(?:recherche|en\/search)\/$/;

/** Figure 1: what the first visit to a page weighs. The worst page counts. */
export function weight(): Figure[] {
  const loads = builtPages().map(weigh);
  const read = loads.filter(({ kind }) => kind === 'reading' || kind === 'problem');
  return [
    ...limits(
      'reading pages',
      read.filter(({ page }) => !searching.test(page.address)),
      { bytes: 8_000, requests: 2, script: 0 },
    ),
    ...limits(
      'search page',
      read.filter(({ page }) => searching.test(page.address)),
      { bytes: 8_000, requests: 3, script: 3_000 },
    ),
    ...limits(
      'form pages',
      loads.filter(({ kind }) => kind === 'form'),
      { bytes: 14_000, script: 3_000 },
    ),
  ];
}
