import { asWritten, type Bilingual, bilingual } from '../../../../domain/words/bilingual.ts';

/** What a sentence may name. */
export interface Facts {
  /** What was found, between quotation marks. */
  readonly found: string;
  /** What was found, bare. */
  readonly raw: string;
  /** What was found, between quotation marks, or what sort of thing it is where it is no text. */
  readonly thing: string;
  /** A further fact by name; empty when there is none. */
  readonly about: (key: string) => string;
  /** Puts a text between the language's quotation marks. */
  readonly quote: (text: string) => string;
}

/** What is said of each fault, by its code. */
type Sentences<C extends string> = { readonly [code in C]: (facts: Facts) => string };

/**
 * The sentences of some faults in both languages. They are left as they are written: an editor is
 * told to type straight quotes, and turned ones would be wrong advice.
 */
export const faultWords = <C extends string>(words: Bilingual<Sentences<C>>) =>
  bilingual(words, asWritten);
