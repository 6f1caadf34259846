import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { type BuiltPage, folder } from '../pages/built.ts';
import { type Element, elements, parsePage, textOf } from '../pages/nodes.ts';

/** What a first visit to a page brings, each part compressed by itself, in bytes. */
export interface PageLoad {
  readonly page: BuiltPage;
  /** `reading`, `form`, `console` or `problem`: the class of <body>. */
  readonly kind: string;
  /** All of it but for the text face: HTML with what stands in it, stylesheets, pictures, scripts. */
  readonly bytes: number;
  /** The text face, whose files are waited for by nothing and kept by the browser from one page to the next. */
  readonly fonts: number;
  /** Of these, scripts, those inside the page included. */
  readonly script: number;
  /** The page itself and all that it loads, but for the text face. */
  readonly requests: number;
}

const sizes = new Map<string, number>();

/** The size of some text or bytes as brotli sends them at its best. */
const compressed = (content: string | Buffer): number =>
  brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

function fileSize(address: string): number {
  const known = sizes.get(address) ?? compressed(readFileSync(join(folder, address)));
  sizes.set(address, known);
  return known;
}

const inData = (address: string): boolean => address.startsWith('data:');

/** The addresses that a text names, by patterns whose first group is the address. */
function addressesIn(
  text: string,
  address: string,
  patterns: readonly RegExp[],
): readonly string[] {
  const found = patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(([, one]) => one ?? []),
  );
  return found
    .filter((one) => !inData(one))
    .map((one) => new URL(one, `http://site${address}`).pathname);
}

const named = (address: string, patterns: readonly RegExp[]): readonly string[] =>
  addressesIn(readFileSync(join(folder, address), 'utf8'), address, patterns);

const inStyles = [/url\(\s*["']?([^"')]+)/g, /@import\s+["']([^"']+)/g];
const inScripts = [/(?:^|[;}\s])(?:import|export)[^;'"()]*["']([^"']+)["']/g];

const loads = new Set(['stylesheet', 'icon', 'preload', 'modulepreload', 'manifest']);

const list = (value: unknown): readonly string[] =>
  (Array.isArray(value)
    ? value.map(String)
    : typeof value === 'string'
      ? value.split(/\s+/)
      : []
  ).filter(Boolean);

/** The address that an element makes the browser load, if any. */
function loadedBy({ tagName, properties }: Element): string | undefined {
  const source = tagName === 'link' ? properties['href'] : properties['src'];
  if (typeof source !== 'string' || inData(source)) return undefined;
  if (tagName === 'link')
    return list(properties['rel']).some((one) => loads.has(one)) ? source : undefined;
  return ['script', 'img', 'iframe', 'source', 'video', 'audio', 'embed'].includes(tagName)
    ? source
    : undefined;
}

/** Weighs a built page with all that its HTML, its stylesheets and its scripts load at once. */
export function weigh(page: BuiltPage): PageLoad {
  const all = [...elements(parsePage(page.html))].map(({ element }) => element);
  const files = new Set(all.flatMap((element) => loadedBy(element) ?? []));
  for (const file of files) {
    const more = file.endsWith('.css')
      ? named(file, inStyles)
      : file.endsWith('.js')
        ? named(file, inScripts)
        : [];
    for (const one of more) files.add(one);
  }
  const styles = all.filter(({ tagName }) => tagName === 'style').map(textOf);
  for (const style of styles)
    for (const one of addressesIn(style, page.address, inStyles)) files.add(one);
  const faces = [...files].filter((file) => file.endsWith('.woff2'));
  for (const face of faces) files.delete(face);
  const inside = all.filter(
    ({ tagName, properties }) => tagName === 'script' && !properties['src'],
  );
  const inline = inside.map(textOf).join('');
  const [scripts, others] = [true, false].map((js) =>
    [...files]
      .filter((file) => file.endsWith('.js') === js)
      .reduce((sum, file) => sum + fileSize(file), 0),
  );
  const body = all.find(({ tagName }) => tagName === 'body');
  return {
    page,
    kind: list(body?.properties['className'])[0] ?? 'reading',
    bytes: compressed(page.html) + (scripts ?? 0) + (others ?? 0),
    fonts: faces.reduce((sum, file) => sum + fileSize(file), 0),
    script: (scripts ?? 0) + (inline === '' ? 0 : compressed(inline)),
    requests: 1 + files.size,
  };
}
