import type { Form } from '../../../domain/forms/definition.ts';
import type { PairingRules } from '../../../domain/matching/rules.ts';
import {
  type Programme,
  programme as programmeShape,
} from '../../../domain/programmes/programme.ts';
import type { Language } from '../../../domain/words/language.ts';
import { byPosition, type Fault } from '../faults/fault.ts';
import { type ReadForm, readForm } from '../forms/read.ts';
import { readPairing } from '../pairing/read.ts';
import { readShape } from '../shape/shape.ts';
import { languagesMissing } from '../shape/translations.ts';
import { demonstration } from '../shapes/demonstration.ts';
import { type Site, site as siteShape } from '../shapes/site.ts';
import { readYaml, type Source } from '../source/source.ts';
import { type Clean, clean } from './clean.ts';
import { emailFaults } from './email-rules.ts';
import { type FaqGroup, faqGroupsFaults, readFaqGroup } from './faq-groups.ts';
import { type DataRole, roleOf } from './folders.ts';
import { formDrafts, measureFaults } from './measure-rules.ts';
import { pageFaults } from './page-rules.ts';
import { programmeFaults, programmesFaults } from './programme-rules.ts';
import { requiredFaults } from './required-rules.ts';
import { sharedValues } from './shared.ts';
import { findMarkdown, shelve } from './shelve.ts';
import { siteFaults } from './site-rules.ts';
import { isSpoken, spokenLanguages, spokenPart } from './spoken.ts';
import { pathFaults } from './stray-files.ts';
import { type ProgrammeThanks, readThanks } from './thanks.ts';
import type { Found, Shelves } from './written.ts';

export type { Found, Shelves, Written } from './written.ts';

/** All that the coordinator wrote, read once, with every fault in it. */
export interface Content {
  /** The settings; undefined only where `site.yaml` is faulty or missing. */
  readonly site: Site | undefined;
  /** The languages of the site, the first one first, also where the settings are faulty. */
  readonly spoken: readonly Language[];
  /** The programmes without fault, in their order. */
  readonly programmes: readonly Programme[];
  /** The forms without fault, by file name. */
  readonly forms: readonly Form[];
  /** How pairs are proposed; undefined where nothing says so, or what does is faulty. */
  readonly pairing: PairingRules | undefined;
  /** Whom programmes thank by name, a file each. */
  readonly thanks: readonly ProgrammeThanks[];
  /** The Markdown files without fault in their front matter, by folder; `programmes` holds their prose. */
  readonly written: Shelves;
  /** The id of every programme that has a file, with or without fault. */
  readonly programmeIds: readonly string[];
  /** Every Markdown file, read or not: what the checking of its text needs. */
  readonly found: readonly Found[];
  /** The YAML of every form, for its address. */
  readonly formSources: readonly Source[];
  /** The pages of questions beside the general one that are without fault, by file name. */
  readonly faqGroups: readonly FaqGroup[];
  /** The YAML of every such page by its id, for its address. */
  readonly faqGroupSources: ReadonlyMap<string, Source>;
  /** The YAML of every file of data, for the places of the texts in it. */
  readonly dataSources: readonly Source[];
  /** Whether a line is part of what a merge left undecided: nothing else is said of it. */
  isInConflict(file: string, line: number): boolean;
  /** Everything wrong, by file and line. */
  readonly faults: readonly Fault[];
}

/**
 * Reads a content folder given as its files' texts by path (`fr/guide/01-x.mdx`). Files that are not
 * text may come with an empty text. Nothing stops at the first fault.
 */
export function readContent(files: ReadonlyMap<string, string>, now?: Date): Content {
  const siteWritten = files.has('site.yaml')
    ? readYaml('site.yaml', clean('site.yaml', files.get('site.yaml') ?? '').text)
    : undefined;
  const spoken = spokenLanguages(siteWritten);
  const siteSource = siteWritten && spokenPart(siteWritten, spoken);
  const paths = [...files.keys()].filter((path) => isSpoken(path, spoken)).sort();
  const of = (is: DataRole | 'demonstration' | 'pairing') =>
    paths.filter((path) => roleOf(path)?.is === is);
  const cleaned = new Map<string, Clean>();
  const text = (path: string): string => {
    const known = cleaned.get(path) ?? clean(path, files.get(path) ?? '');
    cleaned.set(path, known);
    return known.text;
  };

  const siteRead = siteSource && readShape(siteSource, siteShape);
  const programmes = of('programme').map((path) => readProgramme(path, text(path), spoken));
  const ids = programmes.map(({ id }) => id);
  const sound = programmes
    .flatMap(({ programme }) => programme ?? [])
    .sort((one, other) => one.order - other.order);
  const named = ids.map(
    (id) =>
      sound.find((each) => each.id === id) ?? {
        id,
        name: { fr: id },
        order: Number.POSITIVE_INFINITY,
      },
  );
  const surroundings = {
    programmes: named.sort((one, other) => one.order - other.order),
    spoken,
    now,
  };
  const forms = of('form').map((path) => readForm(path, text(path), surroundings));
  const groups = of('faq-group').map((path) => readFaqGroup(path, text(path), spoken));
  const invented = of('demonstration').map((path) => readYaml(path, text(path)));
  const pairing = of('pairing').map((path) =>
    readPairing(path, text(path), {
      forms: forms.map(({ source }) => source),
      programmeIds: ids,
      programmes: sound,
    }),
  );
  const thanked = of('thanks').map((path) => readThanks(path, text(path), ids));
  const drafts = formDrafts(forms.map(({ source }) => source));
  const found = paths.flatMap((path) => findMarkdown(path, text(path)));
  const shelves = shelve(found);

  const faults = [
    ...paths.flatMap(pathFaults),
    ...requiredFaults(new Set(paths), ids, found, spoken),
    ...(siteSource && siteRead
      ? [...siteRead.faults, ...siteFaults(siteSource), ...languagesMissing(siteSource, spoken)]
      : []),
    ...programmes.flatMap((each) => each.faults),
    ...programmesFaults(
      programmes.map(({ source }) => source),
      now?.toISOString().slice(0, 10),
    ),
    ...programmes.flatMap(({ source }) => measureFaults(source, drafts)),
    ...formsFaults(forms, spoken),
    ...faqGroupsFaults(groups, spoken),
    ...invented.flatMap((source) => readShape(spokenPart(source, spoken), demonstration).faults),
    ...pairing.flatMap(({ faults }) => faults),
    ...thanked.flatMap(({ faults }) => faults),
    ...shelves.faults,
    ...pageFaults(found, { programmes: ids, groups: groups.map(({ id }) => id) }, spoken),
    ...emailFaults(found),
  ];
  return {
    site: siteRead?.value,
    spoken,
    programmes: sound,
    programmeIds: ids,
    forms: forms.flatMap(({ form }) => form ?? []),
    pairing: pairing[0]?.rules,
    thanks: thanked.flatMap(({ thanks }) => thanks ?? []),
    written: shelves.shelves,
    found,
    formSources: forms.map(({ source }) => source),
    faqGroups: groups.flatMap(({ group }) => group ?? []),
    faqGroupSources: new Map(groups.map(({ id, source }) => [id, source])),
    dataSources: [
      ...(siteSource ? [siteSource] : []),
      ...programmes.map(({ source }) => source),
      ...forms.map(({ source }) => source),
      ...groups.map(({ source }) => source),
    ],
    isInConflict: (file, line) => cleaned.get(file)?.isInConflict(line) ?? false,
    faults: [...faults, ...[...cleaned.values()].flatMap((each) => each.faults)].sort(byPosition),
  };
}

function readProgramme(path: string, text: string, spoken: readonly Language[]) {
  const source = spokenPart(readYaml(path, text), spoken);
  const read = readShape(source, programmeShape);
  const id = path.replace(/^.*\//, '').replace(/\.yaml$/, '');
  const faults = [...read.faults, ...programmeFaults(source), ...languagesMissing(source, spoken)];
  return {
    id,
    source,
    faults,
    programme: read.value && ({ ...read.value, id } satisfies Programme),
  };
}

const formsFaults = (forms: readonly ReadForm[], spoken: readonly Language[]): Fault[] => [
  ...forms.flatMap(({ faults }) => faults),
  ...spoken.flatMap((language) =>
    sharedValues(
      forms.map(({ source }) => source),
      ['address', language],
    ),
  ),
];
