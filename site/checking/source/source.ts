import type { Document } from 'yaml';
import type { Fault, FaultCode } from '../faults/fault.ts';
import { kept } from './kept.ts';
import { parseMended } from './mending.ts';
import { positionOf, writtenAt } from './position.ts';
import { silentFaults } from './silent.ts';
import { tidyLines } from './tidy.ts';
import { whereOf } from './where.ts';

/** The way from the top of a file to a value in it. */
export type Path = readonly (string | number)[];

/** A place in a file, both from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** What is wrong at a place, before it has a file and a way. */
export type Finding = Position & Pick<Fault, 'code' | 'found' | 'about' | 'nearest'>;

/** A YAML text as it was understood, and where each value of it stands. */
export interface Source {
  readonly file: string;
  /** The plain value; parts that could not be read are as near as possible to what was meant. */
  readonly value: unknown;
  /** Faults of writing, found before looking at what the keys mean. */
  readonly faults: readonly Fault[];
  /** The line from which on nothing could be understood, if any. */
  readonly brokenAt: number | undefined;
  /** Where a key or an item stands; for a missing one, the nearest thing around it. */
  at(path: Path): Position;
  /** A single value as it was written, before YAML made a number or a truth of it. */
  written(path: Path): string | undefined;
}

/** Further facts of a fault. */
export type More = Partial<Pick<Fault, 'found' | 'allowed' | 'nearest' | 'about' | 'severity'>>;

/** Makes a fault of a value in a source. */
export function faultAt(source: Source, path: Path, code: FaultCode, more: More = {}): Fault {
  return {
    file: source.file,
    ...source.at(path),
    where: whereOf(source.value, path),
    code,
    severity: 'error',
    ...more,
  };
}

/** Reads a YAML text, unless it was read before. `before` lines stand above it in its file (front matter), so that lines count from the file's top. */
export const readYaml = (file: string, text: string, before = 0): Source =>
  readOnce(file, text, before);

const readOnce = kept((file: string, text: string, before: number): Source => {
  const tidy = tidyLines(text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n'));
  const mended = parseMended(tidy.text);
  const { doc, lines } = mended;
  const silent = silentFaults(doc, lines, mended.text);
  const value = plainValue(doc);
  const down = ({ line, column }: Position): Position => ({ line: line + before, column });
  const faults = causes([...tidy.findings, ...mended.findings, ...silent]).map(
    (finding): Fault => ({
      file,
      where: '',
      severity: 'error',
      ...finding,
      ...down(finding),
    }),
  );
  const empty: Fault = { file, line: before + 1, where: '', code: 'file-empty', severity: 'error' };
  return {
    file,
    value,
    faults: value === null && faults.length === 0 ? [empty] : faults,
    brokenAt: mended.brokenAt === undefined ? undefined : mended.brokenAt + before,
    at: (path) => down(positionOf(doc, lines, path)),
    written: (path) => writtenAt(doc, path),
  };
});

/** The findings without what follows from another: a level in a line pushed by a tab, keys of a second document. */
function causes(findings: readonly Finding[]): readonly Finding[] {
  const [several = Number.POSITIVE_INFINITY] = findings
    .filter(({ code }) => code === 'yaml-several')
    .map(({ line }) => line);
  return findings.filter(({ code, line }) => {
    if (code === 'yaml-indent')
      return !findings.some((other) => other.line === line && other.code !== code);
    return !(
      (code === 'yaml-several' && line > several) ||
      (code === 'yaml-twice' && line >= several)
    );
  });
}

function plainValue(doc: Document): unknown {
  try {
    return doc.toJS({ maxAliasCount: 0 });
  } catch {
    return null;
  }
}
