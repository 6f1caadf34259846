import { takenParts } from '../../../domain/addresses.ts';
import { type Language, otherThan } from '../../../domain/words/language.ts';
import type { Fault } from '../faults/fault.ts';
import { nearest } from '../nearest/nearest.ts';
import { isoDay } from '../shape/format.ts';
import { generalGroup } from '../shapes/faq-entry.ts';
import { faultAt } from '../source/source.ts';
import { valueAt } from '../source/where.ts';
import { sharedValues } from './shared.ts';
import type { Found } from './written.ts';

/** The ids that texts may name: those of the programmes and of the pages of questions. */
interface Named {
  readonly programmes: readonly string[];
  readonly groups: readonly string[];
}

/** What must hold between the Markdown files: addresses, places, programmes and translations. */
export function pageFaults(
  found: readonly Found[],
  { programmes, groups }: Named,
  spoken: readonly Language[],
): Fault[] {
  const texts = new Map(found.map((each) => [placeOf(each, each.language), each]));
  return [
    ...spoken.flatMap((language) => {
      const of = (folder: Found['folder'], group?: string) =>
        found
          .filter((each) => each.folder === folder && each.language === language)
          .map(({ source }) => source)
          .filter(({ value }) => group === undefined || valueAt(value, ['group']) === group);
      return [
        ...(['guide', 'pages', 'news'] as const).flatMap((folder) =>
          sharedValues(of(folder), ['slug']),
        ),
        ...(['guide', 'pages'] as const).flatMap((folder) => sharedValues(of(folder), ['order'])),
        ...sharedValues(of('pages'), ['is']),
        ...[generalGroup, ...groups].flatMap((group) => sharedValues(of('faq', group), ['order'])),
      ];
    }),
    ...twinFaults(found),
    ...found.flatMap((each) => [
      ...slugFaults(each),
      ...programmeNameFaults(each, programmes),
      ...groupFaults(each, groups),
    ]),
    ...found.flatMap((each) => [
      ...(spoken.length > 1 ? translationFaults(each, texts) : []),
      ...emptyFaults(each),
    ]),
  ];
}

/** Texts whose names differ by their ending only: the site would have one of them. */
function twinFaults(found: readonly Found[]): Fault[] {
  const before = new Map<string, string[]>();
  return found.flatMap(({ file, source }) => {
    const stem = file.replace(/\.\w+$/, '');
    const others = before.get(stem) ?? [];
    before.set(stem, [...others, file]);
    return others.map((other) => ({
      ...faultAt(source, [], 'file-twice', { found: file, about: { other } }),
      line: 1,
    }));
  });
}

function slugFaults({ folder, source }: Found): Fault[] {
  const slug = valueAt(source.value, ['slug']);
  return folder === 'pages' && typeof slug === 'string' && takenParts.has(slug)
    ? [faultAt(source, ['slug'], 'slug-reserved', { found: slug })]
    : [];
}

function programmeNameFaults(
  { folder, source, name }: Found,
  programmes: readonly string[],
): Fault[] {
  const named = valueAt(source.value, ['programme']);
  if (folder === 'testimonials' && typeof named === 'string' && !programmes.includes(named))
    return [
      faultAt(source, ['programme'], 'programme-unknown', {
        found: named,
        allowed: programmes,
        nearest: nearest(named, programmes),
      }),
    ];
  return folder === 'programmes' && !programmes.includes(name)
    ? [
        {
          ...faultAt(source, [], 'programme-missing', { found: `programmes/${name}.yaml` }),
          line: 1,
        },
      ]
    : [];
}

function groupFaults({ folder, source }: Found, groups: readonly string[]): Fault[] {
  const named = valueAt(source.value, ['group']);
  const allowed = [generalGroup, ...groups];
  return folder === 'faq' && typeof named === 'string' && !allowed.includes(named)
    ? [
        faultAt(source, ['group'], 'faq-group-unknown', {
          found: named,
          allowed,
          nearest: nearest(named, allowed),
        }),
      ]
    : [];
}

/** Where a text stands, in a language: that of its translation differs by the language alone. */
const placeOf = ({ folder, name }: Found, language: Language): string =>
  `${language}/${folder}/${name}`;

function translationFaults(one: Found, texts: ReadonlyMap<string, Found>): Fault[] {
  // A voice speaks its own language.
  if (one.name.includes('.') || one.folder === 'testimonials') return [];
  const other = otherThan(one.language);
  const translation = texts.get(placeOf(one, other));
  if (translation) return one.language === 'en' ? olderFaults(one, translation) : [];
  const found = one.file.replace(/^(?:fr|en)/, other);
  return [
    { ...faultAt(one.source, [], 'translation-missing', { found, severity: 'warning' }), line: 1 },
  ];
}

/** French is written first: English that was last changed before it may say what no longer holds. */
function olderFaults(one: Found, french: Found): Fault[] {
  const [own, original] = [one, french].map(({ source }) => valueAt(source.value, ['updated']));
  if (typeof own !== 'string' || typeof original !== 'string' || own >= original) return [];
  if (isoDay(original) !== original) return [];
  return [
    faultAt(one.source, ['updated'], 'translation-older', {
      found: own,
      about: { file: french.file, date: original },
      severity: 'warning',
    }),
  ];
}

/** Texts that are nothing without what stands under their settings; an announcement may do with its summary. */
function emptyFaults({ folder, source }: Found): Fault[] {
  const words = source.body.replace(/\{\s*\/\*[\s\S]*?\*\/\s*\}|<!--[\s\S]*?-->/g, '').trim();
  if (words !== '' || !source.hasFront || folder === 'home') return [];
  const code = folder === 'faq' ? 'answer-missing' : 'body-missing';
  return [
    {
      ...faultAt(source, [], code, { severity: folder === 'news' ? 'warning' : 'error' }),
      line: source.bodyLine - 1,
    },
  ];
}
