import type { Language } from '../../domain/words/language.ts';

/** What links and images are checked against. */
export interface Targets {
  /** The languages of the site, the first one first. */
  readonly spoken: readonly Language[];
  /** Every address of the site, by language. */
  readonly addresses: Readonly<Record<Language, ReadonlySet<string>>>;
  /** The anchors of the pages whose headings are known, by address. */
  readonly anchors: ReadonlyMap<string, ReadonlySet<string>>;
  /** Every file of the content, by its path; files for the public at large begin with `/`. */
  readonly files: ReadonlySet<string>;
  /** The parts of the site where a page's address cannot be read, by language: `/guide/`. */
  readonly unread: Readonly<Record<Language, ReadonlySet<string>>>;
  /** The site's own address, without a final slash; empty when it is not known. */
  readonly site: string;
}

/** Where a link is read: which file, in which language, on which page. */
export interface Origin {
  readonly file: string;
  readonly language: Language;
  /** The anchors of the page it stands on. */
  readonly anchors: ReadonlySet<string>;
}

/** An address as a reader types it; left alone where it is not written in UTF-8. */
export function decoded(url: string): string {
  try {
    return decodeURIComponent(url.replace(/%(?![\da-f]{2})/gi, '%25')).normalize('NFC');
  } catch {
    return url.normalize('NFC');
  }
}
