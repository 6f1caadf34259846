import { posix } from 'node:path';
import type { Language } from '../../domain/words/language.ts';
import type { Objection } from './blocks.ts';
import { nearest } from './nearest/nearest.ts';
import { type Node, textOf } from './tree.ts';

/** What links and images are checked against. */
export interface Targets {
  /** Every address of the site, by language. */
  readonly addresses: Readonly<Record<Language, ReadonlySet<string>>>;
  /** The anchors of the pages whose headings are known, by address. */
  readonly anchors: ReadonlyMap<string, ReadonlySet<string>>;
  /** Every file of the content, by its path; files for the public at large begin with `/`. */
  readonly files: ReadonlySet<string>;
  /** The site's own address, without a final slash; empty when it is not known. */
  readonly site: string;
}

/** Where a link is read: which file, in which language, on which page. */
export interface Origin {
  readonly file: string;
  readonly language: Language;
  /** The anchors of the page it stands on. */
  readonly anchors: ReadonlySet<string>;
}

const other = (language: Language): Language => (language === 'fr' ? 'en' : 'fr');

/** What is wrong with a link, a definition or an image. */
export function linkObjections(node: Node, from: Origin, targets: Targets): Objection[] {
  if (node.type === 'image') return imageObjections(node, from, targets);
  if (node.type !== 'link' && node.type !== 'definition') return [];
  const url = node.url ?? '';
  const isEmpty = node.type === 'link' && textOf(node).trim() === '';
  if (url === '' || isEmpty)
    return [{ code: 'link-empty', found: url === '' ? `[${textOf(node)}]()` : `[](${url})` }];
  if (targets.site !== '' && (url === targets.site || url.startsWith(`${targets.site}/`)))
    return [{ code: 'link-own', found: url, nearest: url.slice(targets.site.length) || '/' }];
  if (/^(?:https?|mailto|tel|sms):/i.test(url)) return [];
  if (url.startsWith('#')) return anchorObjections(url, url.slice(1), from.anchors);
  return url.startsWith('/')
    ? insideObjections(url, from, targets)
    : [{ code: 'link-relative', found: url, nearest: absolute(url, from, targets) }];
}

function insideObjections(
  found: string,
  { language }: Origin,
  { addresses, anchors, files }: Targets,
): Objection[] {
  const [path = '', hash] = found.replace(/\?[^#]*/, '').split('#');
  if (files.has(path)) return [];
  const known = addresses[language];
  if (known.has(path)) {
    const there = anchors.get(path);
    return hash === undefined || !there ? [] : anchorObjections(found, hash, there);
  }
  const near = nearestAddress(path, [...known]);
  if (addresses[other(language)].has(path))
    return [{ code: 'link-language', found, nearest: near }];
  return [{ code: 'link-unknown', found, nearest: near }];
}

function anchorObjections(found: string, hash: string, anchors: ReadonlySet<string>): Objection[] {
  const known = [...anchors];
  const wanted = decodeURIComponent(hash.replace(/%(?![\da-f]{2})/gi, '%25'));
  if (anchors.has(wanted) || wanted === '') return [];
  const near = nearest(wanted, known);
  return [
    {
      code: 'link-anchor',
      found,
      ...(near === undefined ? { allowed: known } : { nearest: found.replace(/#.*$/, `#${near}`) }),
    },
  ];
}

/** The nearest address: the same but for the slashes, then the same last part, then a slip away. */
function nearestAddress(path: string, known: readonly string[]): string | undefined {
  const bare = (each: string) => each.replace(/^\/(?:en\/)?|\/$/g, '').toLowerCase();
  const last = (each: string) => bare(each).split('/').at(-1) ?? '';
  return (
    known.find((each) => bare(each) === bare(path)) ??
    known.find((each) => last(each) !== '' && last(each) === last(path)) ??
    nearest(path, known)
  );
}

function absolute(url: string, { language }: Origin, { addresses }: Targets): string | undefined {
  const path = url
    .replace(/\.(?:md|mdx|html)$/, '')
    .replace(/^(?:\.\.?\/)+/, '')
    .replace(/^\d+-/, '');
  return nearestAddress(`/${path}/`, [...addresses[language]]);
}

function imageObjections(
  { url = '', alt }: Node,
  { file }: Origin,
  { files }: Targets,
): Objection[] {
  const objections: Objection[] =
    (alt ?? '').trim() === '' ? [{ code: 'image-alt', found: url }] : [];
  if (/^(?:https?:)?\/\//i.test(url))
    return [...objections, { code: 'image-elsewhere', found: url }];
  const path = url.startsWith('/')
    ? url
    : posix.normalize(posix.join(posix.dirname(file), decodeURIComponent(url)));
  if (files.has(path)) return objections;
  const names = [...files].filter((each) => /\.(?:avif|gif|jpe?g|png|svg|webp)$/i.test(each));
  return [...objections, { code: 'image-missing', found: url, nearest: nearest(path, names) }];
}
