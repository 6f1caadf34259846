import type { OwnPair } from '../../../../db/pairs/own.ts';
import type { Language } from '../../../../domain/words/language.ts';
import type { Child } from '../../../markup/markup.ts';
import type { AskedPair } from '../own.ts';

/** What a part of the page of a pair is made of. */
export interface Shown {
  readonly context: AskedPair;
  readonly pair: OwnPair;
  readonly language: Language;
}

/** A part of the page of a pair: a section of its own, or nothing. A room brings its part and reads what it needs for it. */
export type PairPart = (shown: Shown) => Child | Promise<Child>;
