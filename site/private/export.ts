/**
 * Fetches the parts of an export one after the other and saves them as
 * one file. Without it each part is a download of its own.
 */
interface Part {
  value: string;
  rows: number;
}

const listing = document.querySelector<HTMLFormElement>('form[data-parts]');
const whole = document.querySelector<HTMLElement>('[data-whole]');

const partsIn = (page: Document): Part[] =>
  [...page.querySelectorAll<HTMLButtonElement>('form[data-parts] [name="part"]')].map((button) => ({
    value: button.value,
    rows: Number(button.dataset['rows']),
  }));

/** The parts of this page, and of those after it. */
async function everyPart(signal: AbortSignal): Promise<Part[]> {
  const found: Part[] = [];
  let page = document;
  for (;;) {
    found.push(...partsIn(page));
    const next = page.querySelector('form[data-parts] ~ nav [rel="next"]')?.getAttribute('href');
    if (!next) return found;
    const answer = await fetch(next, { signal, redirect: 'error' });
    if (!answer.ok) throw new Error(`${answer.status}`);
    page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  }
}

async function fetchPart(value: string, ends: string[], signal: AbortSignal): Promise<Blob> {
  const body = new URLSearchParams();
  for (const { name, value: given } of listing?.querySelectorAll('input') ?? [])
    body.append(name, given);
  body.append('part', value);
  for (const end of ends) body.append(end, 'no');
  const answer = await fetch(listing?.action ?? '', {
    method: 'POST',
    body,
    signal,
    redirect: 'error',
  });
  if (!answer.ok || !answer.headers.has('Content-Disposition')) throw new Error(`${answer.status}`);
  return answer.blob();
}

function save(pieces: Blob[]): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob(pieces, { type: pieces[0]?.type ?? '' }));
  link.download = whole?.dataset['name'] ?? '';
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

if (listing && whole) {
  whole.innerHTML = whole.dataset['whole'] ?? '';
  const within = <E extends Element>(selector: string): E | null =>
    whole.querySelector<E>(selector);
  const bar = within<HTMLProgressElement>('progress');
  const count = within<HTMLElement>('[data-count]');
  let pieces: Blob[] = [];
  let under = new AbortController();

  const progress = (done: number): void => {
    if (bar) bar.value = done;
    const figure = done.toLocaleString(document.documentElement.lang);
    if (count) count.textContent = (count.dataset['count'] ?? '').replace('{done}', figure);
  };
  const show = (pressable: string, said: string, running: boolean): void => {
    for (const button of whole.querySelectorAll<HTMLElement>('[data-do]'))
      button.hidden = !pressable.includes(button.dataset['do'] ?? '');
    for (const text of whole.querySelectorAll<HTMLElement>('[data-said]'))
      text.hidden = text.dataset['said'] !== said;
    const line = within<HTMLElement>('[data-bar]');
    if (line) line.hidden = !running;
    within<HTMLElement>('[data-do]:not([hidden])')?.focus();
  };

  const run = async (): Promise<void> => {
    under = new AbortController();
    const { signal } = under;
    show('stop', '', true);
    try {
      const parts = await everyPart(signal);
      const done = () => parts.slice(0, pieces.length).reduce((sum, { rows }) => sum + rows, 0);
      for (progress(done()); pieces.length < parts.length; progress(done())) {
        const at = pieces.length;
        const ends = [...(at > 0 ? ['begins'] : []), ...(at < parts.length - 1 ? ['ends'] : [])];
        pieces.push(await fetchPart(parts[at]?.value ?? '', ends, signal));
      }
      save(pieces);
      pieces = [];
      show('start', 'done', true);
    } catch {
      if (signal.aborted) return;
      show('resume stop', 'failed', true);
    }
  };
  whole.addEventListener('click', ({ target }) => {
    const pressed = target instanceof HTMLElement ? target.dataset['do'] : undefined;
    if (pressed === 'start' || pressed === 'resume') void run();
    if (pressed !== 'stop') return;
    under.abort();
    pieces = [];
    show('start', 'stopped', false);
  });
}
