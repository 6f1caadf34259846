import { showAsked } from './asked.ts';
import { empty, fields, fill, form, valuesOf } from './fields.ts';
import { found, say } from './found.ts';
import { type Draft, disown, draftOf, forget, isOwn, keep, ownOf } from './kept.ts';
import { announce, note, sayDay, tell } from './note.ts';

/** The form that the draft is of, which may have closed since. */
const id = note?.dataset['of'];
/** When the form was opened, as it goes with its answers from page to page. */
const started = form?.querySelector<HTMLInputElement>('[name=_started]');
/** A draft that may be somebody else's waits for an answer: until then nothing is kept. */
let offered = false;

/** Keeps a draft under the name of this page; where that fails, it says so and counts none as kept. */
function takeOver(values: Draft['values']): void {
  const name = started?.value ?? '';
  const draft = keep(id, values, name);
  if (draft) announce(draft);
  else {
    disown(id, name);
    tell('unkept');
  }
}

/** Fills the page with a draft, and goes on under its name. */
function open({ values, started: name }: Draft): void {
  fill(values);
  if (started && name !== undefined) started.value = name;
}

/** Keeps what stands on the page, with what this tab wrote on others. */
export function keepPage(): void {
  if (!note || offered) return;
  const before = draftOf(id);
  const values = before && isOwn(id, before) ? { ...before.values } : {};
  for (const name of new Set(fields().map((field) => field.name))) values[name] = valuesOf(name);
  takeOver(values);
}

/** Empties the page, and gives it another name: what is typed from here on is another draft. */
function clear(): void {
  empty();
  if (started) started.value = `${Number(started.value) + Math.random()}`;
}

/** Wipes the draft; where the browser refuses, whoever shares the device must know. */
function wipe(): boolean {
  const gone = forget(id);
  tell(gone ? 'wiped' : 'stays');
  return gone;
}

/** Asks what is to be done with a draft that this tab did not write. */
function offer(draft: Draft): void {
  offered = true;
  say('offer');
  sayDay(found?.querySelector('time'), draft.at);
  const answer = (button: string, act: () => void) =>
    found?.querySelector(`.${button}`)?.addEventListener('click', () => {
      offered = false;
      act();
    });
  answer('resume', () => {
    open(draft);
    showAsked();
    takeOver(draft.values);
    say('resumed');
  });
  answer('restart', () => {
    const gone = wipe();
    if (gone) tell();
    say(gone ? 'restarted' : 'stays');
  });
}

/** Takes the offer back: what was offered is gone. */
function withdraw(): void {
  offered = false;
  found?.replaceChildren();
}

/** Brings back the draft of this tab, and offers any other. */
export function openDraft(): void {
  const draft = draftOf(id);
  if (!note || !draft) return;
  if (form && !isOwn(id, draft)) offer(draft);
  else {
    open(draft);
    announce(draft);
  }
}

/**
 * Looks whether what the page shows still stands on the device. What was wiped, on another page, in
 * another tab or by sending, is taken off it, and what was written since takes its place; where
 * another tab wrote another draft over it, it stays, but is not kept any more.
 *
 * @param restored the browser has brought the page back, with fields that it filled in by itself
 */
function look(restored: boolean): void {
  const name = started?.value ?? '';
  const own = isOwn(id, { started: name });
  const draft = draftOf(id);
  if (offered) {
    if (!draft) withdraw();
    return;
  }
  if (!note || draft?.started === name || !(own || (restored && ownOf(id).length > 0))) return;
  if (draft && !isOwn(id, draft)) {
    disown(id, name);
    tell();
    return;
  }
  clear();
  if (draft) {
    open(draft);
    announce(draft);
  } else tell('wiped');
  showAsked();
}

/** Looks again whenever the page comes back, or another tab changes what is kept. */
export function watchDraft(): void {
  addEventListener('storage', () => look(false));
  const [arrival] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  addEventListener('pageshow', ({ persisted }) => {
    const restored = persisted || arrival?.type === 'back_forward';
    // What the server has just written on a page it answered stays, whatever became of the device's memory.
    if (restored || arrival?.type === 'reload') look(restored);
  });
}

note?.addEventListener('click', ({ target }) => {
  if (!(target instanceof HTMLButtonElement)) return;
  wipe();
  clear();
  showAsked();
  note?.querySelector<HTMLElement>('p:not([hidden])')?.focus();
});
