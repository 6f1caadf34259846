import { dayOf, daysAfter } from '../../domain/words/day.ts';
import {
  addOne,
  agreeWithOne,
  closeOne,
  scoreThem,
} from '../../functions/actions/roadmap/objectives.ts';
import { agreeWithVersion, writeVersion } from '../../functions/actions/roadmap/roadmap.ts';
import { as, day, type Living, otherSide } from './live.ts';
import { livedTexts } from './lived-texts.ts';

/** The two write their roadmap, and the other one agrees if they do. */
async function writeRoadmap(living: Living, at: number): Promise<void> {
  const { db, life, language } = living;
  const changed = livedTexts(language).roadmap.map(([field, text, inDays]) => ({
    ...{ field, text },
    day: inDays === undefined ? '' : daysAfter(dayOf(at), inDays),
  }));
  const writes = { ...as(living, 'mentee', at), base: 0, changed, agrees: true };
  await writeVersion(db, writes, undefined);
  if (life.roadmap === 'agreed') await agreeWithVersion(db, as(living, 'mentor', at + day / 3), 1);
}

/** Where each sees an objective after so many sessions: a little further each time, the mentee more strictly. */
const scored = (number: number, nth: number, side: 'mentor' | 'mentee'): number =>
  Math.min(10, 2 + ((number * 2) % 3) + Math.round(nth * 1.3) + (side === 'mentor' ? 1 : 0));

/** Roadmap and objectives of a pair, from their first session on, scored again after each that follows. */
export async function writeTogether(living: Living, met: readonly number[]): Promise<void> {
  const { db, life, language, now } = living;
  const [first, ...later] = met;
  if (first === undefined || !life.roadmap) return;
  await writeRoadmap(living, first + day / 2);
  const texts = livedTexts(language).objectives.slice(0, life.objectives ?? 0);
  for (const [at, text] of texts.entries()) {
    const by = at === 2 ? 'mentor' : 'mentee';
    await addOne(db, as(living, by, first + (0.6 + at / 100) * day), text);
    await agreeWithOne(db, as(living, otherSide(by), first + (1 + at / 100) * day), at + 1);
  }
  if (texts.length === 0) return;
  for (const [nth, at] of [first, ...later].entries())
    for (const side of ['mentee', 'mentor'] as const) {
      const moment = Math.min(now, at + (side === 'mentee' ? 1.1 : 1.4) * day);
      const scores = texts.map((_, place) => ({
        number: place + 1,
        score: scored(place, nth, side),
      }));
      if (moment < now && (side === 'mentee' || nth % 2 === 0))
        await scoreThem(db, as(living, side, moment), scores);
    }
  if (texts.length > 2 && later.length > 2) {
    const why =
      language === 'fr' ? 'Atteint, et devenu une habitude.' : 'Reached, and a habit now.';
    await closeOne(db, as(living, 'mentee', (met.at(-1) ?? first) + 1.5 * day), 1, why);
  }
}
