import { readyPlaces } from '../../../domain/announcements/ready.ts';
import {
  addressPlaces,
  isTextName,
  neededIn,
  placesOf,
  textNames,
  wholeParagraphs,
} from '../../../domain/messages/texts.ts';
import type { Fault } from '../faults/fault.ts';
import { nearest } from '../nearest/nearest.ts';
import { faultAt } from '../source/source.ts';
import { valueAt } from '../source/where.ts';
import { isMailed } from './folders.ts';
import type { Found } from './written.ts';

/** What must hold of the texts of mails and of ready announcements: their names, and what stands in braces in them. */
export const emailFaults = (found: readonly Found[]): Fault[] =>
  found
    .filter(({ folder }) => isMailed(folder))
    .flatMap((each) => [
      ...(each.folder !== 'emails' || isTextName(each.name) ? [] : [unknownFault(each)]),
      ...placeFaults(each),
      ...neededFaults(each),
    ]);

/** A mail without the link, or the text, that it is sent for; one without any text is told of already. */
function neededFaults({ source, name, folder }: Found): Fault[] {
  if (folder !== 'emails' || !isTextName(name) || source.body.trim() === '') return [];
  return neededIn(name)
    .map((place) => `{${place}}`)
    .filter((place) => !source.body.includes(place))
    .map((found) => ({
      ...faultAt(source, [], 'place-missing', { found }),
      line: source.bodyLine,
    }));
}

const unknownFault = ({ source, name }: Found): Fault => ({
  ...faultAt(source, [], 'email-unknown', {
    found: name,
    allowed: textNames,
    nearest: nearest(name, textNames),
  }),
  line: 1,
});

/** A place as it is written, rightly or nearly so: what lacks one of its braces would be sent as it stands. */
const braces = /\{+([^{}\n]*)\}+|\{[\p{L}\p{N}_]*|[\p{L}\p{N}_]*\}/gu;

/** The address in braces, and what was put before or after it, as if it had to be made one. */
const tampered = new RegExp(
  `(?:[a-z]+:/+|mailto:|www\\.|/+)\\{(?:${addressPlaces.join('|')})\\}[^\\s)>*]*|\\{(?:${addressPlaces.join('|')})\\}[?/#&][^\\s)>*]*`,
  'gi',
);

/** Braces that nothing will fill, and paragraphs that stand in the middle of another. */
function placeFaults({ source, name, folder }: Found): Fault[] {
  const places =
    folder === 'announcements' ? readyPlaces : isTextName(name) ? placesOf(name) : undefined;
  if (places === undefined) return [];
  const allowed = places.map((place) => `{${place}}`);
  const unknown = (found: string) =>
    allowed.includes(found)
      ? []
      : [{ code: 'place-unknown', found, allowed, nearest: nearest(found, allowed) } as const];
  const subject = valueAt(source.value, ['subject']);
  const inSubject = (typeof subject === 'string' ? [...subject.matchAll(braces)] : []).flatMap(
    ([found, place = '']) => [
      ...unknown(found),
      ...(wholeParagraphs.includes(place) ? [{ code: 'place-alone', found } as const] : []),
    ],
  );
  const inBody = source.body.split('\n').flatMap((text, at) =>
    [...text.matchAll(braces)].flatMap(([found, place = '']) => {
      const isAlone = text.trim() === found;
      const faults = [
        ...unknown(found),
        ...(wholeParagraphs.includes(place) && !isAlone
          ? [{ code: 'place-alone', found } as const]
          : []),
      ];
      return faults.map(({ code, ...more }) => ({
        ...faultAt(source, [], code, more),
        line: source.bodyLine + at,
      }));
    }),
  );
  const whole = source.body.split('\n').flatMap((text, at) =>
    [...text.matchAll(tampered)].map(([found]) => ({
      ...faultAt(source, [], 'place-address', { found, nearest: /\{.*?\}/.exec(found)?.[0] }),
      line: source.bodyLine + at,
    })),
  );
  return [
    ...whole,
    ...inSubject.map(({ code, ...more }) => faultAt(source, ['subject'], code, more)),
    ...inBody,
  ];
}
