/** The search page at work. */
import { fold } from '../../domain/words/fold.ts';
import { fill, holds, readings, type Synonyms, spellings } from './match.ts';

interface Part {
  readonly url: string;
  readonly title: string;
  readonly excerpt: string;
}

interface Found extends Part {
  readonly content: string;
  readonly meta: { readonly title?: string };
  readonly sub_results: readonly Part[];
}

interface Pagefind {
  search(query: string): Promise<{ results: { data(): Promise<Found> }[] }>;
}

/** A page that answers the query, read as the words it was found by. */
interface Hit {
  readonly page: Found;
  readonly reading: string;
}

const PAGE = 8;
const PARTS = 3;
const at = <E extends HTMLElement>(id: string): E => document.getElementById(id) as E;
const words = at('search').dataset;
const synonyms = JSON.parse(words['synonyms'] ?? '{}') as Synonyms;
const field = at<HTMLInputElement>('q');
const spoken = at('status');
const list = at('results');

/** A new element, and what stands in it. */
function made<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, ...inside: (Node | string)[]) {
  const one = document.createElement(tag);
  one.append(...inside);
  return one;
}

/** Brings more results; it is in the page only while there are any. */
const moreButton = made('button', words['more'] ?? '');
moreButton.type = 'button';
moreButton.className = 'button';
const more = made('p', moreButton);

let engine: Promise<Pagefind> | undefined;
let waiting: Hit[] = [];
let latest = 0;

/** The index holds straight apostrophes; readers get the others. */
const curly = (text: string): string => text.replaceAll("'", '\u2019');
const titleOf = ({ meta, url }: Found): string => meta.title ?? url;

const load = (): Promise<Pagefind> => {
  const address = `${words['index']}pagefind.js`;
  engine ??= import(/* @vite-ignore */ address);
  return engine;
};

/** Pagefind's excerpts are escaped text with <mark>: only these are let through. */
function excerpt(html: string): (Node | string)[] {
  const parsed = new DOMParser().parseFromString(html, 'text/html').body;
  return [...parsed.childNodes].map((node) => {
    const text = curly(node.textContent ?? '');
    return node.nodeName === 'MARK' ? made('mark', text) : text;
  });
}

function linkTo(url: string, title: string): HTMLAnchorElement {
  const link = made('a', curly(title));
  link.href = url;
  return link;
}

/** The parts of a page that have the words themselves, such as a question of the FAQ. */
function partsOf({ page, reading }: Hit): HTMLElement[] {
  const parts = page.sub_results.filter(
    ({ url, title, excerpt: text }) => url.includes('#') && holds(`${title} ${text}`, reading),
  );
  const links = parts.slice(0, PARTS).map(({ url, title }) => made('li', linkTo(url, title)));
  return links.length === 0 ? [] : [made('ul', ...links)];
}

const entry = (hit: Hit): HTMLLIElement =>
  made(
    'li',
    made('h2', linkTo(hit.page.url, titleOf(hit.page))),
    made('p', ...excerpt(hit.page.excerpt)),
    ...partsOf(hit),
  );

function show(): void {
  for (const hit of waiting.splice(0, PAGE)) list.append(entry(hit));
  if (waiting.length > 0) list.after(more);
  else more.remove();
}

/** First the forms whose title has the words, then the other titles, then the texts. */
function rank({ page, reading }: Hit): number {
  if (!holds(titleOf(page), reading)) return 2;
  return page.url.startsWith(words['forms'] ?? '') ? 0 : 1;
}

/** Every page that has the words; the index also gives pages that have only some of their letters. */
async function hitsFor(query: string): Promise<Hit[]> {
  const { search } = await load();
  const hits = new Map<string, Hit>();
  for (const reading of readings(query, synonyms)) {
    const found: Hit[] = [];
    for (const spelling of spellings(reading))
      for (const page of await search(spelling).then(({ results }) =>
        Promise.all(results.map((one) => one.data())),
      ))
        if (holds(`${titleOf(page)} ${page.content}`, reading)) found.push({ page, reading });
    for (const hit of found.sort((one, other) => rank(one) - rank(other)))
      if (!hits.has(hit.page.url)) hits.set(hit.page.url, hit);
  }
  return [...hits.values()];
}

async function search(query: string): Promise<void> {
  const turn = ++latest;
  list.replaceChildren();
  more.remove();
  spoken.textContent = '';
  const isAsked = fold(query) !== '';
  at('search').toggleAttribute('data-asked', isAsked);
  if (!isAsked) return;
  spoken.textContent = words['waiting'] ?? '';
  try {
    const hits = await hitsFor(query);
    if (turn !== latest) return;
    const count = hits.length;
    const text = count === 0 ? words['none'] : count === 1 ? words['one'] : words['many'];
    waiting = hits;
    show();
    spoken.textContent = fill(text ?? '', { query, count: String(count) });
  } catch {
    if (turn === latest) spoken.textContent = words['failed'] ?? '';
  }
}

field.form?.addEventListener('submit', (event) => {
  event.preventDefault();
  const query = field.value.trim();
  history.replaceState(null, '', query ? `?q=${encodeURIComponent(query)}` : location.pathname);
  // A phone's keyboard would stay over the results.
  if (query) spoken.focus();
  void search(query);
});

moreButton.addEventListener('click', () => {
  const place = list.children.length;
  show();
  list.children[place]?.querySelector('a')?.focus();
});

field.value = new URLSearchParams(location.search).get('q') ?? '';
void search(field.value.trim());
