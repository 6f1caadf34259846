import type { Language } from '../../domain/words/language.ts';
import { blockObjections } from './blocks.ts';
import type { Fault } from './faults/fault.ts';
import { linkObjections, type Targets } from './links.ts';
import { faultAt, type Path, type Source } from './source/source.ts';
import { everyNode, readTree } from './tree.ts';
import { frenchTexts, middleDot } from './wording.ts';

/** The keys of a form whose text is Markdown. */
const markdownKeys = new Set(['intro', 'advice', 'text']);

/** Everything wrong with the Markdown in a form, and with the wording of its French. */
export function formTextFaults(source: Source, targets: Targets): Fault[] {
  return [...everyText(source.value)].flatMap(([text, path]) => {
    const language: Language = path.at(-1) === 'en' ? 'en' : 'fr';
    const key = path.findLast((step) => step !== 'fr' && step !== 'en');
    const wording = language === 'fr' ? middleDot(text) : [];
    const faults = wording.map(({ code, ...more }) => faultAt(source, path, code, more));
    return markdownKeys.has(String(key))
      ? [...faults, ...textFaults(source, path, text, language, targets)]
      : faults;
  });
}

function* everyText(value: unknown): Generator<readonly [string, Path]> {
  yield* frenchTexts(value);
  for (const [text, path] of englishTexts(value)) yield [text, path];
}

function* englishTexts(value: unknown, path: Path = []): Generator<readonly [string, Path]> {
  if (typeof value === 'string' && path.at(-1) === 'en') yield [value, path];
  if (typeof value !== 'object' || value === null) return;
  const isList = Array.isArray(value);
  for (const [key, each] of Object.entries(value))
    yield* englishTexts(each, [...path, isList ? Number(key) : key]);
}

function textFaults(
  source: Source,
  path: Path,
  text: string,
  language: Language,
  targets: Targets,
): Fault[] {
  const { root } = readTree(text, 1);
  const start = source.at(path).line;
  const isBlock = text.includes('\n');
  return [...everyNode(root)].flatMap((node) =>
    [
      ...blockObjections(node),
      ...linkObjections(node, { file: source.file, language, anchors: new Set() }, targets),
    ].map(({ code, line: _, ...more }) => ({
      ...faultAt(source, path, code, more),
      line: isBlock ? start + (node.position?.start.line ?? 1) : start,
    })),
  );
}
