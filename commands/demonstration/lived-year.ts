import type { VersionedForm } from '../../domain/forms/version.ts';
import { chance } from './chance.ts';
import type { Edition } from './editions.ts';
import { awake, day, type House } from './live.ts';
import { lives } from './lives.ts';
import { livePair } from './pairs.ts';
import type { Person } from './people.ts';
import { sideBySide } from './side-by-side.ts';
import { takePart } from './take-part.ts';

/** The programme of each pair that is lived, in the order of `lives`. */
export const livedIn = (editions: readonly Edition[]): readonly string[] =>
  editions.flatMap(({ programme }, at) => (lives[at] ?? []).map(() => programme.id));

/**
 * A year of pairs, stopped in its middle: the people of each edition take part, and their pairs live until
 * now. Pairs know nothing of each other, so they live side by side.
 */
export async function liveYear(
  house: House,
  {
    editions,
    people,
    forms,
  }: {
    readonly editions: readonly Edition[];
    /** Two and two, in the order of `lives`. */
    readonly people: readonly Person[];
    readonly forms: readonly VersionedForm[];
  },
): Promise<void> {
  await Promise.all(
    editions.map(async (edition, at) => {
      const own = lives[at] ?? [];
      const from = 2 * lives.slice(0, at).flat().length;
      const theirs = people.slice(from, from + own.length * 2);
      const ready = await takePart(house.db, forms, edition, theirs);
      await sideBySide(own, async (life, nth) => {
        const mentor = ready.get(theirs[nth * 2]?.email ?? '');
        const mentee = ready.get(theirs[(life.again ? nth - 1 : nth) * 2 + 1]?.email ?? '');
        if (!mentor || !mentee) return;
        const luck = chance(20_261_400 + at * 100 + nth);
        const { language } = mentee;
        const begunAt = awake(edition.begunAt + luck.next() * 2 * day);
        const two = { mentor, mentee };
        await livePair({ ...house, pair: luck.key(), two, life, edition, luck, language, begunAt });
      });
    }),
  );
}
