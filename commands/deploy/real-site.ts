import { readFileSync } from 'node:fs';

/** For tests: their own `site.yaml` with everything in it that is an example made to look real. */
export const realSite = (): string =>
  readFileSync('tests/content/site.yaml', 'utf8')
    .replaceAll('example.org', 'lavoisine.fr')
    .replaceAll('Les Ateliers du Lien', 'La Voisine')
    .replaceAll('12 rue des Tilleuls', '3 quai des Brumes')
    .replaceAll('04 65 71 12 34', '04 76 00 00 00');
