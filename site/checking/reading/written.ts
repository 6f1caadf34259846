import type { Language } from '../../../domain/words/language.ts';
import type { MarkdownSource } from '../source/front-matter.ts';
import type { Folder, FrontOf } from './folders.ts';

/** A Markdown file of the content, its front matter read. */
export interface Written<Front> {
  /** Path within the content folder. */
  readonly file: string;
  readonly language: Language;
  /** File name without its ending: the same in both languages. */
  readonly name: string;
  readonly front: Front;
  /** The Markdown under the front matter. */
  readonly body: string;
  /** The line of the file on which the body begins. */
  readonly bodyLine: number;
}

/** A Markdown file as it was found, whether or not its front matter could be read. */
export interface Found {
  readonly file: string;
  readonly folder: Folder;
  readonly language: Language;
  readonly name: string;
  readonly source: MarkdownSource;
}

/** All Markdown files that could be read, by their folder. */
export type Shelves = { readonly [F in Folder]: readonly Written<FrontOf<F>>[] };
