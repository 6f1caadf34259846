import { firstLanguage, type Language } from '../../domain/words/language.ts';
import { blockObjections, type Objection } from './blocks.ts';
import type { Fault } from './faults/fault.ts';
import { followsFrom } from './follows-from.ts';
import { guarded } from './guarded.ts';
import { headingObjections } from './headings.ts';
import { linkObjections } from './links.ts';
import { plainSigns } from './signs/plain.ts';
import { signObjections } from './signs/signs.ts';
import { strayObjections } from './signs/unmeant.ts';
import { faultAt, type Path, type Source } from './source/source.ts';
import type { Targets } from './targets.ts';
import { everyNode, type Node, readTree } from './tree.ts';
import { everyText, middleDot } from './wording.ts';

/** The keys of a form whose text is Markdown. */
const markdownKeys = new Set(['intro', 'advice', 'text', 'when_closed', 'when_full']);

/** Everything wrong with the texts of a file of both languages: a form, a programme, the settings. */
export function dataTextFaults(source: Source, targets: Targets): Fault[] {
  return [...everyText(source.value)].flatMap(([text, path]) =>
    guarded(
      source.file,
      () => source.at(path).line,
      () => {
        const language = targets.spoken.find((each) => each === path.at(-1)) ?? firstOf(targets);
        const key = path.findLast((step) => step !== 'fr' && step !== 'en');
        if (key === 'link') return bareLinkFaults(source, path, text, language, targets);
        const isMarkdown = source.file.startsWith('forms/') && markdownKeys.has(String(key));
        const faults = [
          ...(language === 'fr' ? middleDot(text) : []),
          ...(isMarkdown ? [] : plainSigns(text)),
        ].map(({ code, line: _, ...more }) => faultAt(source, path, code, more));
        const all = isMarkdown
          ? [...faults, ...textFaults(source, path, text, language, targets)]
          : faults;
        // Of what is filled in after the sending, the form's own rules know.
        return path.includes('next_step') ? all.filter(({ code }) => code !== 'brace-word') : all;
      },
    ),
  );
}

/** The language that a text for every language is looked at in. */
const firstOf = ({ spoken: [first = firstLanguage] }: Targets): Language => first;

/** What is wrong with an address that stands alone, and becomes a link under words that are written beside it. */
const bareLinkFaults = (
  source: Source,
  path: Path,
  url: string,
  language: Language,
  targets: Targets,
): Fault[] => {
  const node: Node = { type: 'link', url, children: [{ type: 'text', value: url }] };
  const from = { file: source.file, language, anchors: new Set<string>() };
  return linkObjections(node, from, targets).map(({ code, line: _, ...more }) =>
    faultAt(source, path, code, more),
  );
};

/** What only a page of its own may have: notes at the foot, pictures. */
const pageOnly = ({ type, identifier, url = '' }: Node): Objection[] => {
  if (type === 'image') return [{ code: 'image-form', found: url }];
  return type === 'footnoteReference' ? [{ code: 'footnote-form', found: `[^${identifier}]` }] : [];
};

function textFaults(
  source: Source,
  path: Path,
  text: string,
  language: Language,
  targets: Targets,
): Fault[] {
  const { root, written } = readTree(text, 1);
  const headings = headingObjections(root, written);
  const strays = strayObjections(root, written);
  const start = source.at(path).line;
  const isBlock = text.includes('\n');
  const faults = everyNode(root).flatMap((node) => {
    const heading = headings.get(node);
    const stray = strays.get(node);
    return [
      ...blockObjections(node),
      ...(node.type === 'image'
        ? []
        : linkObjections(node, { file: source.file, language, anchors: new Set() }, targets)),
      ...signObjections(node, written),
      ...(heading?.code === 'heading-underline' ? [heading] : []),
      ...(stray === undefined ? [] : [stray]),
      ...pageOnly(node),
    ]
      .map(inForm)
      .map(({ code, line, ...more }) => ({
        ...faultAt(source, path, code, more),
        line: isBlock ? start + (line ?? node.position?.start.line ?? 1) : start,
      }));
  });
  return faults.filter((each) => !followsFrom(each, faults));
}

/** What is advised on a page and leads nowhere in a form: to add a note, or to use a block in another file. */
function inForm(objection: Objection): Objection {
  const { code, found = '' } = objection;
  if (code === 'block-markdown') return { ...objection, code: 'html-tag', found: `<${found}>` };
  const isNote = code.startsWith('footnote-') && code !== 'footnote-form';
  return isNote ? { code: 'footnote-form', found } : objection;
}
