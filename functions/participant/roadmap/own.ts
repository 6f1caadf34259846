import type { OwnPair } from '../../../db/pairs/own.ts';
import { otherSide, type Role } from '../../../domain/people/participation.ts';
import { agreedBy, isAgreed, type Version } from '../../../domain/roadmap/roadmap.ts';
import type { Language } from '../../../domain/words/language.ts';
import { isUnsigned, otherOf } from '../pairs/own.ts';
import { roadmapWords } from './words.ts';

/** Whether a pair may write together: it has begun, and is not over. */
export const mayWrite = ({ state }: OwnPair): boolean => state === 'active' || state === 'paused';

/** Whether a pair had or has something to write together: it has begun once. */
export const hasBegun = (pair: OwnPair): boolean => !isUnsigned(pair) && pair.begunAt !== null;

/** Who of the two it was, as one of them reads it: `you`, or what the other one is called. */
export const whoWas = (side: Role, pair: OwnPair, language: Language): string =>
  side === pair.side ? roadmapWords(language).you : otherOf(pair, language);

/** Who agrees with a version, as one of the two reads it. */
export function agreementSaid(version: Version, pair: OwnPair, language: Language): string {
  const words = roadmapWords(language);
  if (isAgreed(version)) return words.agreed;
  if (agreedBy(version, pair.side) !== null) return words.youAgreed;
  const other = otherSide(pair.side);
  return agreedBy(version, other) !== null ? words.otherAgreed : words.nobodyAgreed;
}
