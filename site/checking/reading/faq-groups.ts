import type * as z from 'zod';
import type { Language } from '../../../domain/words/language.ts';
import type { Fault } from '../faults/fault.ts';
import { readShape } from '../shape/shape.ts';
import { languagesMissing } from '../shape/translations.ts';
import { faqGroup } from '../shapes/faq-group.ts';
import { readYaml, type Source } from '../source/source.ts';
import { sharedValues } from './shared.ts';
import { spokenPart } from './spoken.ts';

/** A page of questions on one subject, with the id that its file name gives. */
export type FaqGroup = z.infer<typeof faqGroup> & { readonly id: string };

/** The file of a group of questions as it was read, with every fault in it. */
export interface ReadFaqGroup {
  readonly id: string;
  readonly source: Source;
  readonly faults: readonly Fault[];
  readonly group: FaqGroup | undefined;
}

/** Reads the file of a group of questions. */
export function readFaqGroup(
  path: string,
  text: string,
  spoken: readonly Language[],
): ReadFaqGroup {
  const source = spokenPart(readYaml(path, text), spoken);
  const { value, faults } = readShape(source, faqGroup);
  const id = path.replace(/^.*\//, '').replace(/\.yaml$/, '');
  return {
    id,
    source,
    faults: [...faults, ...languagesMissing(source, spoken)],
    group: value && { ...value, id },
  };
}

/** All that is wrong with the groups of questions: in each, and two at one address. */
export const faqGroupsFaults = (
  groups: readonly ReadFaqGroup[],
  spoken: readonly Language[],
): Fault[] => [
  ...groups.flatMap(({ faults }) => faults),
  ...spoken.flatMap((language) =>
    sharedValues(
      groups.map(({ source }) => source),
      ['address', language],
    ),
  ),
];
