/** The search page at work: the only script of the public pages. */

interface Found {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: { readonly title?: string };
}

interface Pagefind {
  search(query: string): Promise<{ results: { data(): Promise<Found> }[] }>;
}

const PAGE = 8;
const at = <E extends HTMLElement>(id: string): E => document.getElementById(id) as E;
const words = at('search').dataset;
const field = at<HTMLInputElement>('q');
const spoken = at('status');
const list = at('results');

/** Brings more results; it is in the page only while there are any. */
const more = document.createElement('p');
const moreButton = document.createElement('button');
moreButton.type = 'button';
moreButton.className = 'button';
moreButton.textContent = words['more'] ?? '';
more.appendChild(moreButton);

let engine: Promise<Pagefind> | undefined;
let waiting: { data(): Promise<Found> }[] = [];
let latest = 0;

/** The index holds straight apostrophes; readers get the others. */
const straight = (text: string): string => text.replaceAll('\u2019', "'");
const curly = (text: string): string => text.replaceAll("'", '\u2019');

const fill = (text: string | undefined, query: string, count: number): string =>
  (text ?? '').replace('{query}', query).replace('{count}', String(count));

const load = (): Promise<Pagefind> => {
  const address = `${words['index']}pagefind.js`;
  engine ??= import(/* @vite-ignore */ address);
  return engine;
};

/** Pagefind's excerpts are escaped text with <mark>: only these are let through. */
function excerpt(html: string): Node[] {
  const parsed = new DOMParser().parseFromString(html, 'text/html').body;
  return [...parsed.childNodes].map((node) => {
    const text = curly(node.textContent ?? '');
    if (node.nodeName !== 'MARK') return document.createTextNode(text);
    const found = document.createElement('mark');
    found.textContent = text;
    return found;
  });
}

function entry({ url, excerpt: html, meta }: Found): HTMLLIElement {
  const item = document.createElement('li');
  const title = document.createElement('h2');
  const text = document.createElement('p');
  const link = document.createElement('a');
  link.href = url;
  link.textContent = curly(meta.title ?? url);
  title.appendChild(link);
  text.replaceChildren(...excerpt(html));
  item.replaceChildren(title, text);
  return item;
}

async function show(turn: number): Promise<void> {
  const next = await Promise.all(waiting.splice(0, PAGE).map((one) => one.data()));
  if (turn !== latest) return;
  for (const found of next) list.appendChild(entry(found));
  if (waiting.length > 0) list.after(more);
  else more.remove();
}

async function search(query: string): Promise<void> {
  const turn = ++latest;
  list.replaceChildren();
  more.remove();
  spoken.textContent = '';
  if (query === '') return;
  spoken.textContent = words['waiting'] ?? '';
  try {
    const { results } = await (await load()).search(straight(query));
    if (turn !== latest) return;
    const count = results.length;
    const text = count === 0 ? words['none'] : count === 1 ? words['one'] : words['many'];
    waiting = results;
    await show(turn);
    spoken.textContent = fill(text, query, count);
  } catch {
    spoken.textContent = words['failed'] ?? '';
  }
}

field.form?.addEventListener('submit', (event) => {
  event.preventDefault();
  const query = field.value.trim();
  history.replaceState(null, '', query ? `?q=${encodeURIComponent(query)}` : location.pathname);
  void search(query);
});

moreButton.addEventListener('click', async () => {
  const place = list.children.length;
  await show(latest);
  list.children[place]?.querySelector('a')?.focus();
});

field.value = new URLSearchParams(location.search).get('q') ?? '';
void search(field.value.trim());

export {};
