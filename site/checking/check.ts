import { addresses, bases } from '../../domain/addresses.ts';
import { addressesOf, faqGroupAddress, unreadParts } from './addresses.ts';
import { dataTextFaults } from './data-texts.ts';
import { byPosition, type Fault } from './faults/fault.ts';
import { followsFrom, isCause } from './follows-from.ts';
import { guarded } from './guarded.ts';
import { type Grown, grow, markdownFaults } from './markdown.ts';
import { moveMisnamed } from './misnamed-folders.ts';
import { type Content, readContent } from './reading/read.ts';
import { isSpoken } from './reading/spoken.ts';
import { generalGroup } from './shapes/faq-entry.ts';
import type { Targets } from './targets.ts';

/** What is known beside the texts of a content. */
export interface Surroundings {
  /** Addresses of files served as they are, such as `/x.pdf`. */
  readonly publicFiles?: readonly string[];
  /** What the bytes of the files showed: encodings, pictures. */
  readonly fileFaults?: readonly Fault[];
  /** The moment of reading; with it, dates already past are noted. */
  readonly now?: Date | undefined;
}

/**
 * Reads a content folder's files and finds everything wrong in them: what `domain` finds in the data,
 * and what the Markdown shows.
 */
export function checkContent(
  written: ReadonlyMap<string, string>,
  { publicFiles = [], fileFaults = [], now }: Surroundings = {},
): Content {
  const { files, faults: folderFaults } = moveMisnamed(written);
  const content = readContent(files, now);
  const grown = content.found.map(grow);
  const targets: Targets = {
    spoken: content.spoken,
    addresses: addressesOf(content),
    anchors: anchorsByAddress(grown, content),
    unread: unreadParts(content, [...files.keys()]),
    files: new Set([...files.keys(), ...publicFiles]),
    site: content.site?.address ?? '',
  };
  const faults = [
    ...folderFaults,
    ...content.faults,
    ...fileFaults.filter(({ file }) => isSpoken(file, content.spoken)),
    ...grown.flatMap((each) =>
      guarded(
        each.found.file,
        () => each.found.source.bodyLine,
        () => markdownFaults(each, targets),
      ),
    ),
    ...content.dataSources.flatMap((source) => dataTextFaults(source, targets)),
  ];
  const causes = faults.filter(({ code }) => isCause(code));
  const told = faults.filter(
    (each) =>
      (each.code === 'merge-conflict' || !content.isInConflict(each.file, each.line)) &&
      !followsFrom(each, causes),
  );
  return { ...content, faults: told.sort(byPosition) };
}

/** The anchors of each page: its headings', and on the pages of questions one a question. */
function anchorsByAddress(
  grown: readonly Grown[],
  { faqGroupSources }: Content,
): ReadonlyMap<string, ReadonlySet<string>> {
  const known = new Map<string, ReadonlySet<string>>();
  for (const { found, anchors } of grown) {
    const { folder, language, name, source } = found;
    const front = source.value as Readonly<Record<string, unknown>> | null;
    if (folder === 'faq') {
      const group = front?.['group'];
      const source = faqGroupSources.get(String(group));
      const address =
        group === generalGroup
          ? addresses.faq[language]
          : source && faqGroupAddress(source, language);
      if (address)
        known.set(address, new Set([...(known.get(address) ?? []), name.replace(/^\d+-/, '')]));
    } else if (folder === 'guide' || folder === 'pages' || folder === 'news')
      known.set(`${bases[folder][language]}${front?.['slug']}/`, anchors);
  }
  return known;
}
