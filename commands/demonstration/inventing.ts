import type { Language } from '../../domain/words/language.ts';
import { type Chance, chance } from './chance.ts';

/** When, in which language, and for which programmes of the site something is invented. */
export interface Inventing {
  readonly now: number;
  readonly language: Language;
  readonly programmes: readonly { readonly id: string }[];
}

/** Each of some invented things that is of a programme of the site, with a chance of its own. */
export function* ofProgrammes<One extends { readonly programme: string }>(
  all: readonly One[],
  { programmes }: Inventing,
  seed: number,
): Generator<readonly [One, Chance]> {
  const known = new Set(programmes.map(({ id }) => id));
  for (const [at, one] of all.entries())
    if (known.has(one.programme)) yield [one, chance(seed + at)];
}
