import type { Language } from '../../../domain/words/language.ts';
import { isSame } from '../nearest/nearest.ts';
import { listed, quoted } from './quoting.ts';
import { commonWords } from './words/common.ts';
import { type FaultCode, sentences } from './words.ts';

export type { FaultCode } from './words.ts';

/** Something an editor has to mend in a content file, with all that is needed to say it in any language. */
export interface Fault {
  /** Path of the file within the content folder. */
  readonly file: string;
  /** Line in that file, from 1. */
  readonly line: number;
  /** Column in that line, from 1, where it is known. */
  readonly column?: number | undefined;
  /** The way to the faulty key: `questions › email › kind`; empty for the file as a whole. */
  readonly where: string;
  /** What is wrong. */
  readonly code: FaultCode;
  /** An error stops the build; a warning is only said. */
  readonly severity: 'error' | 'warning';
  /** What was found, as it was written. */
  readonly found?: string | undefined;
  /** The words that may stand there. */
  readonly allowed?: readonly string[] | undefined;
  /** The known word nearest to what was found, or the found text put right. */
  readonly nearest?: string | undefined;
  /** Further facts that the sentence names: limits, counts, another file. */
  readonly about?: Readonly<Record<string, string | number>> | undefined;
}

/** Faults whose nearest word is the likeliest of those known; that of all others is what was found, put right. */
const guessed: ReadonlySet<FaultCode> = new Set([
  'attribute-unknown',
  'block-unknown',
  'boolean-wanted',
  'dimension-unknown',
  'email-unknown',
  'image-missing',
  'key-unknown',
  'kind-unknown',
  'link-anchor',
  'link-language',
  'link-relative',
  'link-unknown',
  'measure-form',
  'measure-question',
  'measure-value',
  'options-wanted',
  'pairing-question',
  'pairing-value',
  'place-unknown',
  'programme-unknown',
  'faq-group-unknown',
  'shape-other',
  'show-if-unknown',
  'show-if-value',
  'text-wanted',
  'word-unknown',
  'zone-unknown',
]);

const lastPart = (path: string): string => path.replace(/\/?(?:#.*)?$/, '').replace(/^.*\//, '');

/** Whether the word advised is certain, or only the nearest. */
function isCertain({ code, found = '', nearest = '' }: Fault): boolean {
  if (!guessed.has(code) || isSame(found, nearest)) return true;
  if (code === 'link-anchor') return isSame(found.replace(/^.*#/, ''), nearest.replace(/^.*#/, ''));
  if (code === 'link-language') return isSame(lastPart(found), lastPart(nearest));
  const isRelative = code === 'link-relative' || code === 'image-missing';
  return (
    isRelative &&
    isSame(lastPart(found).replace(/^\d+-|\.\w+$/g, ''), lastPart(nearest).replace(/\.\w+$/, ''))
  );
}

/** What to write instead, where it is known. */
function advice(fault: Fault, language: Language): string {
  const { allowed = [], code, nearest } = fault;
  const words = commonWords(language);
  if (code === 'key-unknown' && nearest === undefined)
    return allowed.length === 0 ? words.remove : words.removeOr(listed(allowed));
  const wanted = nearest ?? (allowed.length === 1 ? allowed[0] : undefined);
  const list = allowed.length > 1 ? listed(allowed) : '';
  if (wanted !== undefined && !isCertain(fault)) {
    const meant = quoted(wanted, language);
    return list === '' ? words.perhaps(meant) : words.perhapsOf(meant, list);
  }
  if (wanted === undefined) return list === '' ? '' : words.oneOf(list);
  const written = quoted(wanted, language);
  return list === '' ? words.write(written) : words.writeOf(written, list);
}

/** What sort of thing was found, for what is no text. */
function foundKind({ about }: Fault, language: Language): string {
  const kinds: Readonly<Record<string, string>> = commonWords(language).kinds;
  const kind = String(about?.['kind'] ?? '');
  return kinds[kind] ?? kind;
}

/** The fault in one or two plain sentences: what was found, and what to write instead. */
export function sayFault(fault: Fault, language: Language): string {
  const raw = fault.found ?? '';
  const found = quoted(raw, language);
  const said = sentences(language)[fault.code]({
    found,
    raw,
    thing: raw === '' ? foundKind(fault, language) : found,
    about: (key) => String(fault.about?.[key] ?? ''),
    quote: (text) => quoted(text, language),
  });
  const whole = said + advice(fault, language);
  return language === 'fr' ? whole.replace(/ (?=[:;?!](?: |$))/g, '\u00a0') : whole;
}

/** Orders faults as an editor mends them: by file, then from top to bottom. */
export const byPosition = (one: Fault, other: Fault): number =>
  one.file === other.file
    ? one.line - other.line || (one.column ?? 0) - (other.column ?? 0)
    : one.file < other.file
      ? -1
      : 1;

/** Whether a fault stops the build. */
export const isError = (fault: Fault): boolean => fault.severity === 'error';
