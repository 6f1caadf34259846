/** What a sentence may name. */
export interface Facts {
  /** What was found, between quotation marks. */
  readonly found: string;
  /** What was found, bare. */
  readonly raw: string;
  /** A further fact by name; empty when there is none. */
  readonly about: (key: string) => string;
  /** Puts a text between the language's quotation marks. */
  readonly quote: (text: string) => string;
}

/** One fault in both languages. */
export interface Sentence {
  readonly fr: (facts: Facts) => string;
  readonly en: (facts: Facts) => string;
}
