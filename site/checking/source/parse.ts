import { type Document, LineCounter, parseDocument, type YAMLError } from 'yaml';

/** A YAML text parsed, with all that the parser has against it, from top to bottom. */
export interface Parsed {
  readonly doc: Document;
  readonly lines: LineCounter;
  readonly errors: readonly YAMLError[];
}

/** Parses a text strictly; nothing is printed and nothing is thrown. */
export function parse(text: string): Parsed {
  const lines = new LineCounter();
  const doc = parseDocument(text, {
    lineCounter: lines,
    strict: true,
    uniqueKeys: true,
    logLevel: 'error',
  }) as Document;
  const errors = [...doc.errors, ...doc.warnings];
  return { doc, lines, errors: errors.sort((one, other) => one.pos[0] - other.pos[0]) };
}

/** How many things the parser has against a text. */
export const errorsIn = (text: string): number => parse(text).errors.length;
