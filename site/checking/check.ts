import { bases, faqPages } from '../../domain/addresses.ts';
import { addressesOf } from './addresses.ts';
import { byPlace } from './faults/fault.ts';
import { formTextFaults } from './form-texts.ts';
import type { Targets } from './links.ts';
import { type Grown, grow, markdownFaults } from './markdown.ts';
import { type Content, readContent } from './reading/read.ts';

/**
 * Reads a content folder's files and finds everything wrong in them: what `domain` finds in the data,
 * and what the Markdown shows. `publicFiles` are addresses of files served as they are, such as `/x.pdf`.
 */
export function checkContent(
  files: ReadonlyMap<string, string>,
  { publicFiles = [], now }: { publicFiles?: readonly string[]; now?: Date | undefined } = {},
): Content {
  const content = readContent(files, now);
  const grown = content.found.map(grow);
  const targets: Targets = {
    addresses: addressesOf(content),
    anchors: anchorsByAddress(grown),
    files: new Set([...files.keys(), ...publicFiles]),
    site: content.site?.address ?? '',
  };
  const faults = [
    ...content.faults,
    ...grown.flatMap((each) => markdownFaults(each, targets)),
    ...content.formSources.flatMap((source) => formTextFaults(source, targets)),
  ];
  return { ...content, faults: faults.sort(byPlace) };
}

/** The anchors of each page: its headings', and on the pages of questions one a question. */
function anchorsByAddress(grown: readonly Grown[]): ReadonlyMap<string, ReadonlySet<string>> {
  const known = new Map<string, ReadonlySet<string>>();
  for (const { found, anchors } of grown) {
    const { folder, language, name, source } = found;
    const front = source.value as Readonly<Record<string, unknown>> | null;
    if (folder === 'faq') {
      const group = front?.['group'];
      const address =
        group === 'general' || group === 'reverse' ? faqPages[group][language] : undefined;
      if (address)
        known.set(address, new Set([...(known.get(address) ?? []), name.replace(/^\d+-/, '')]));
    } else if (folder === 'guide' || folder === 'pages' || folder === 'news')
      known.set(`${bases[folder][language]}${front?.['slug']}/`, anchors);
  }
  return known;
}
