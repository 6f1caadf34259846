import { showAsked } from './asked.ts';
import { empty, fields, fill, form, valuesOf } from './fields.ts';
import { found, say } from './found.ts';
import { type Draft, draftOf, endOf, forget, isOwn, keep } from './kept.ts';

/** Says, after the questions, that a draft is kept or was wiped. */
const note = document.querySelector<HTMLElement>('[data-draft]');
/** The form that the draft is of, which may have closed since. */
const id = note?.dataset['of'];
/** A draft that may be somebody else's waits for an answer: until then nothing is kept. */
let offered = false;

const { lang } = document.documentElement;
function sayDay(place: Element | null | undefined, moment: number): void {
  if (!(place instanceof HTMLTimeElement)) return;
  const day = new Date(moment);
  place.dateTime = day.toISOString().slice(0, 10);
  const said = day.toLocaleDateString(lang === 'en' ? 'en-GB' : lang, { dateStyle: 'long' });
  place.textContent = lang === 'fr' ? said.replace(/^1 /, '1er ') : said;
}

/** Shows the half of the note that holds: a draft is kept, or was wiped. */
function tell(kept: boolean): void {
  if (note && !note.firstChild) note.innerHTML = note.dataset['draft'] ?? '';
  for (const part of note?.querySelectorAll<HTMLElement>('p') ?? [])
    part.hidden = 'kept' in part.dataset !== kept;
}

function announce(draft: Draft): void {
  tell(true);
  sayDay(note?.querySelector('time'), endOf(draft));
}

function takeOver(values: Draft['values']): void {
  const draft = keep(id, values);
  if (draft) announce(draft);
}

/** Keeps what stands on the page, with what this tab wrote on others. */
export function keepPage(): void {
  if (!note || offered) return;
  const before = draftOf(id);
  const values = before && isOwn(before) ? { ...before.values } : {};
  for (const name of new Set(fields().map((field) => field.name))) values[name] = valuesOf(name);
  takeOver(values);
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
    fill(draft.values);
    showAsked();
    takeOver(draft.values);
    say('resumed');
  });
  answer('restart', () => {
    forget(id);
    say('restarted');
  });
}

/** Brings back the draft of this tab, and offers any other. */
export function openDraft(): void {
  const draft = draftOf(id);
  if (!note || !draft) return;
  if (form && !isOwn(draft)) offer(draft);
  else {
    if (form) fill(draft.values);
    announce(draft);
  }
}

note?.addEventListener('click', ({ target }) => {
  if (!(target instanceof HTMLButtonElement)) return;
  forget(id);
  empty();
  showAsked();
  tell(false);
  note.querySelector<HTMLElement>('[data-wiped]')?.focus();
});
