import { otherSide } from '../../domain/people/participation.ts';
import { dayOf, daysAfter } from '../../domain/words/day.ts';
import {
  addOne,
  agreeWithOne,
  closeOne,
  scoreThem,
} from '../../functions/actions/roadmap/objectives.ts';
import { agreeWithVersion, writeVersion } from '../../functions/actions/roadmap/roadmap.ts';
import { as, day, type Living } from './live.ts';
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

/** The two write down what they pursue, each agreeing with what the other one wrote. */
async function pursue(living: Living, texts: readonly string[], at: number): Promise<void> {
  const { db } = living;
  for (const [nth, text] of texts.entries()) {
    const by = nth === 2 ? 'mentor' : 'mentee';
    await addOne(db, as(living, by, at + (0.6 + nth / 100) * day), text);
    await agreeWithOne(db, as(living, otherSide(by), at + (1 + nth / 100) * day), nth + 1);
  }
}

/** Both say where they see their objectives; the mentor every other time. */
async function score(living: Living, many: number, { at, nth }: Met): Promise<void> {
  const { db, now } = living;
  for (const side of ['mentee', 'mentor'] as const) {
    const moment = at + (side === 'mentee' ? 1.2 : 1.4) * day;
    if (moment >= now || (side === 'mentor' && nth % 2 === 1)) continue;
    const scores = Array.from({ length: many }, (_, place) => ({
      number: place + 1,
      score: scored(place, nth, side),
    }));
    await scoreThem(db, as(living, side, moment), scores);
  }
}

/** A session that was held. */
interface Met {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** The how-many-eth it was, from 0 on. */
  readonly nth: number;
  /** How many have followed. */
  readonly left: number;
}

/** What the two write together after a session: roadmap and objectives after the first, scores after each. */
export async function writeTogether(living: Living, met: Met): Promise<void> {
  const { db, life, language } = living;
  if (!life.roadmap) return;
  const texts = livedTexts(language).objectives.slice(0, life.objectives ?? 0);
  if (met.nth === 0) {
    await writeRoadmap(living, met.at + day / 2);
    await pursue(living, texts, met.at);
  }
  if (texts.length > 0) await score(living, texts.length, met);
  if (texts.length > 2 && met.left === 0 && met.nth > 2)
    await closeOne(db, as(living, 'mentee', met.at + 1.5 * day), 1, livedTexts(language).why);
}
