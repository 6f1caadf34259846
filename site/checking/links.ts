import { type Language, otherThan } from '../../domain/words/language.ts';
import type { Objection } from './blocks.ts';
import { imageObjections, pictures } from './image-links.ts';
import { asName, distance, isSame, nearest } from './nearest/nearest.ts';
import { dialled, phone } from './signs/target.ts';
import { decoded, type Origin, type Targets } from './targets.ts';
import { type Node, textOf } from './tree.ts';

/** What is wrong with a link, a definition or an image. */
export function linkObjections(node: Node, from: Origin, targets: Targets): Objection[] {
  if (node.type === 'image') return imageObjections(node, from, targets);
  if (node.type !== 'link' && node.type !== 'definition') return [];
  const url = node.url ?? '';
  // A note with a blank in its name is read as a definition; its own fault is told where it is called.
  if (node.type === 'definition' && /^\^.*\s/.test(node.identifier ?? '')) return [];
  const bracketed = url.match(/^\((.*)\)$/)?.[1];
  if (bracketed !== undefined) {
    const text = textOf(node) || (node.identifier ?? '');
    const found = node.type === 'link' ? `[${text}](${url})` : `[${text}]:${url}`;
    return [{ code: 'link-signs', found, nearest: `[${text}](${bracketed})` }];
  }
  const isEmpty = node.type === 'link' && textOf(node).trim() === '';
  if (url === '' || url === '#' || isEmpty)
    return [
      { code: 'link-empty', found: url.length < 2 ? `[${textOf(node)}](${url})` : `[](${url})` },
    ];
  if (targets.site !== '' && (url === targets.site || url.startsWith(`${targets.site}/`)))
    return [{ code: 'link-own', found: url, nearest: url.slice(targets.site.length) || '/' }];
  const outside = outsideObjections(url);
  if (outside !== undefined) return [...outside, ...vagueObjections(node)];
  if (url.startsWith('#')) return anchorObjections(url, url.slice(1), from.anchors);
  if (documents.test(url)) return documentObjections(url, targets);
  if (pictures.test(url) && !targets.files.has(decoded(url)))
    return [{ code: 'image-unmarked', found: url, nearest: `![${textOf(node)}](${url})` }];
  return url.startsWith('/')
    ? [...insideObjections(url, from, targets), ...vagueObjections(node)]
    : [{ code: 'link-relative', found: url, nearest: absolute(url, from, targets) }];
}

/** Files that people read elsewhere than in a browser's page. */
const documents = /\.(?:pdf|docx?|xlsx?|pptx?|odt|ods|odp|csv|zip|ics)$/i;

function documentObjections(found: string, { files }: Targets): Objection[] {
  const path = decoded(found);
  if (files.has(path)) return [];
  const name = path.replace(/^.*\//, '');
  const ending = name.replace(/^.*\./, '').toLowerCase();
  const nearest = `/${asName(name.replace(/\.[^.]*$/, ''), '-')}.${ending}`;
  return [{ code: 'link-file', found, ...(nearest === found ? {} : { nearest }) }];
}

/** What opens something, as far as its form tells. */
const reachable =
  /^(?:https?:\/\/[^/\s]|mailto:(?:[^\s@/?]+@[^\s@/?,]+\.[^\s@/?.,]{2,},?)+(?:\?\S*)?$|(?:tel|sms):\+?\d)/i;

/** Where a link leads that a search, a mailbox or a network had put its own address before. */
function detour(url: string): string | undefined {
  const [, wrapped] =
    url.match(
      /^https?:\/\/(?:(?:www\.)?google\.[a-z.]+\/url|[\w.-]+\.safelinks\.protection\.outlook\.com\/|l\.(?:facebook|instagram)\.com\/|(?:www\.)?linkedin\.com\/safety\/go)\/?\?(?:.*&)?(?:q|url|u)=(https?[^&#]+)/i,
    ) ?? [];
  return wrapped === undefined ? undefined : decoded(wrapped);
}

/** What is wrong with a link to elsewhere; undefined where it stays on the site. */
function outsideObjections(url: string): Objection[] | undefined {
  const [, scheme = 'tel', number] = url.match(phone) ?? [];
  const wanted = number === undefined ? undefined : `${scheme}:${dialled(number)}`;
  if (wanted !== undefined && !/^(?:tel|sms):\+?\d[\d.-]*$/i.test(url))
    return [{ code: 'link-phone', found: url, nearest: wanted }];
  const direct = detour(url);
  if (direct !== undefined) return [{ code: 'link-detour', found: url, nearest: direct }];
  if (reachable.test(url)) return [];
  const wrong = (nearest?: string): Objection[] => [
    { code: 'link-outside', found: url, ...(nearest === undefined ? {} : { nearest }) },
  ];
  const email = url.match(/^(?:(?:e-?)?mail(?:to)?[:;]?\/*)?([^\s@/:]+@[^\s@/]+\.[^\s@/]+)$/i)?.[1];
  if (email !== undefined) return [{ code: 'link-email', found: url, nearest: `mailto:${email}` }];
  const web =
    url.match(/^[htps]{3,6}(?:[:;.]?[/\\]+|[:;])(?=[\w-]+\.)(.*)$/i)?.[1] ??
    url.match(/^www\..*/i)?.[0];
  if (web !== undefined) return wrong(`https://${web}`);
  return /^(?:https?|mailto|tel|sms):/i.test(url) ? wrong() : undefined;
}

/** Link texts that say nothing when they are read alone, as many who use a screen reader do. */
const vague =
  /^(?:cliqu(?:ez|er) (?:ici|là)|ici|là|lien|ce lien|en savoir plus|lire la suite|click here|here|this link|link|read more|more)[\s.:!→»]*$/i;

const vagueObjections = (node: Node): Objection[] => {
  const found = textOf(node).trim();
  return node.type === 'link' && vague.test(found)
    ? [{ code: 'link-vague', found, severity: 'warning' }]
    : [];
};

function insideObjections(found: string, { language }: Origin, targets: Targets): Objection[] {
  const { addresses, anchors, files } = targets;
  const [path = '', hash] = found
    .normalize('NFC')
    .replace(/\?[^#]*/, '')
    .split('#');
  if (files.has(path)) return [];
  const known = addresses[language];
  if (known.has(path)) {
    const there = anchors.get(path);
    return hash === undefined || !there ? [] : anchorObjections(found, hash, there);
  }
  const near = nearestAddress(path, [...known]);
  if (addresses[otherThan(language)].has(path))
    return [{ code: 'link-language', found, nearest: near }];
  if (hasUnreadTarget(path, language, targets)) return [];
  return [{ code: 'link-unknown', found, nearest: near }];
}

/** Whether a link may lead to a page whose file cannot be read: that fault is told, not what follows from it. */
const hasUnreadTarget = (path: string, language: Language, { unread }: Targets): boolean =>
  [...unread[language]].some(
    (base) => path.startsWith(base) && /^[^/]*\/?$/.test(path.slice(base.length)),
  );

function anchorObjections(found: string, hash: string, anchors: ReadonlySet<string>): Objection[] {
  const known = [...anchors];
  const wanted = decoded(hash);
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

/** The nearest address: the same but for the slashes, then the same last part, then a letter or two away in the same part of the site. */
function nearestAddress(path: string, known: readonly string[]): string | undefined {
  const bare = (each: string) =>
    each.replace(/^\/(?:en\/)?|\/(?:index\.html?)?$/g, '').toLowerCase();
  const last = (each: string) => bare(each).split('/').at(-1) ?? '';
  return (
    known.find((each) => bare(each) === bare(path)) ??
    known.find((each) => last(each) !== '' && isSame(last(each), last(path))) ??
    slipAway(path, known)
  );
}

/** An address of the same part that is a typing slip away: another page is no advice for one that was removed. */
function slipAway(path: string, known: readonly string[]): string | undefined {
  const parted = (each: string) => each.match(/^(.*?)([^/]*)\/?$/)?.slice(1) ?? ['', ''];
  const [part, name = ''] = parted(path.startsWith('/') ? path : `/${path}`);
  const most = Math.min(2, Math.max(1, Math.floor(name.length / 4)));
  return known
    .map((each) => ({ each, there: parted(each) }))
    .filter(({ there: [base] }) => base === part)
    .map(({ each, there }) => ({ each, far: distance(name, there[1] ?? '') }))
    .filter(({ far }) => far <= most)
    .sort((one, other) => one.far - other.far)[0]?.each;
}

function absolute(url: string, { language }: Origin, { addresses }: Targets): string | undefined {
  const path = url
    .replace(/\.(?:md|mdx|html)$/, '')
    .replace(/^(?:\.\.?\/)+/, '')
    .replace(/^\d+-/, '');
  return nearestAddress(`/${path}/`, [...addresses[language]]);
}
