import { posix } from 'node:path';
import type { Objection } from './blocks.ts';
import { asName, nearest } from './nearest/nearest.ts';
import { decoded, type Origin, type Targets } from './targets.ts';
import type { Node } from './tree.ts';

/** What is wrong with an image of a text: no description, on another site, not there, or under a name that will not do. */
export function imageObjections(
  { url = '', alt }: Node,
  { file }: Origin,
  { files }: Targets,
): Objection[] {
  const objections: Objection[] =
    (alt ?? '').trim() === ''
      ? [{ code: 'image-alt', found: url }]
      : vague.test((alt ?? '').trim())
        ? [{ code: 'image-vague', found: alt ?? '', severity: 'warning' }]
        : [];
  if (/^(?:https?:)?\/\//i.test(url))
    return [...objections, { code: 'image-elsewhere', found: url }];
  const path = url.startsWith('/')
    ? decoded(url)
    : posix.normalize(posix.join(posix.dirname(file), decoded(url)));
  const near = [...files].find((each) => isSamePath(each, path));
  if (near === undefined) {
    const names = [...files].filter((each) => pictures.test(each));
    const meant = nearest(path, names);
    return [
      ...objections,
      { code: 'image-missing', found: url, nearest: meant && from(file, meant) },
    ];
  }
  if (near.normalize('NFC') !== path)
    return [...objections, { code: 'image-missing', found: url, nearest: from(file, near) }];
  const name = near.replace(/^.*\//, '');
  // Signs of addresses, and accents that stand apart from their letter on the disk.
  return near !== path || /[%?#]/.test(name)
    ? [...objections, { code: 'image-name', found: name, nearest: plainPicture(name) }]
    : objections;
}

/** Descriptions that describe nothing: the name of a file, the word for what everybody hears it is. */
const vague =
  /^(?:image|photo|picture|illustration|(?:img|dsc|pxl|capture|screenshot)[\w\s-]*\d+|\S+\.(?:avif|gif|jpe?g|png|svg|webp))$/i;

/** The endings of pictures that a page can show. */
export const pictures: RegExp = /\.(?:avif|gif|jpe?g|png|svg|webp)$/i;

const isSamePath = (one: string, other: string): boolean =>
  one.normalize('NFC').toLowerCase() === other.toLowerCase();

/** A file's way from another file, as it is written in a text. */
const from = (file: string, path: string): string =>
  path.startsWith('/') ? path : posix.relative(posix.dirname(file), path).replaceAll(' ', '%20');

const plainPicture = (name: string): string =>
  asName(name.replace(/\.[^.]*$/, ''), '-') + name.replace(/^.*(?=\.)/, '').toLowerCase();
