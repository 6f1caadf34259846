import { relative, resolve } from 'node:path';
import { isZone, liveBy } from '../../domain/words/clock.ts';
import type { Language } from '../../domain/words/language.ts';
import { checkContent } from './check.ts';
import { editorLanguage } from './editor-language.ts';
import { isError } from './faults/fault.ts';
import { pathsIn, readWhole } from './folder.ts';
import { kept } from './kept.ts';
import { closingLine, printedFaults } from './print.ts';
import type { Content } from './reading/read.ts';
import type { Site } from './shapes/site.ts';

/** The folder of the content: `content`, or the one that BINOME_CONTENT names. */
export const contentFolder = (): string => resolve(process.env['BINOME_CONTENT'] || 'content');

/** Reads and checks a content folder, once a process, which lives by its clock from then on; `faults` tells all that is wrong in it. */
export function loadContent(root: string = contentFolder()): Promise<Content> {
  const known = kept.get(root) ?? readAfresh(root);
  kept.set(root, known);
  return known;
}

/** Reads and checks a content folder again; what is loaded from now on is what is found now. */
export function loadAgain(root: string = contentFolder()): Promise<Content> {
  kept.delete(root);
  return loadContent(root);
}

async function readAfresh(root: string): Promise<Content> {
  const [{ files, faults }, served] = await Promise.all([
    readWhole(root),
    pathsIn(resolve('site/public')),
  ]);
  const content = checkContent(files, {
    publicFiles: served.map((path) => `/${path}`),
    fileFaults: faults,
    now: new Date(),
  });
  const clock = content.site?.clock;
  if (clock && isZone(clock.zone)) liveBy(clock);
  return content;
}

/** Content without an error in it. */
export type SoundContent = Content & { readonly site: Site };

/** Content that must not be built, with a message of one line and no stack to show. */
export class FaultyContent extends Error {
  override readonly name = '';
  constructor(line: string) {
    super(line);
    this.stack = '';
  }
}

/** The content of a folder, sound; otherwise refuses with the closing line. */
export async function soundContent(root: string = contentFolder()): Promise<SoundContent> {
  const content = await loadContent(root);
  const { site, spoken } = content;
  if (site === undefined || content.faults.some(isError))
    throw new FaultyContent(closingLine(content.faults, editorLanguage(spoken)));
  return { ...content, site };
}

/** All faults of a content in words, ready to be printed, and the line that closes them. */
export function reportOf(
  content: Content,
  root: string,
  language: Language,
): { list: string; closing: string } {
  const near = relative('.', root) || '.';
  const folder = near.startsWith('..') ? root : near;
  return {
    list: printedFaults(content.faults, language, folder),
    closing: closingLine(content.faults, language),
  };
}
