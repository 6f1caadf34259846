import { type Draft, endOf } from './kept.ts';

/** Says, after the questions, what became of the draft. */
export const note = document.querySelector<HTMLElement>('[data-draft]');

const { lang } = document.documentElement;
/** Writes a day in the language of the page. */
export function sayDay(place: Element | null | undefined, moment: number): void {
  if (!(place instanceof HTMLTimeElement)) return;
  const day = new Date(moment);
  place.dateTime = day.toLocaleDateString('sv');
  const said = day.toLocaleDateString(lang === 'en' ? 'en-GB' : lang, { dateStyle: 'long' });
  place.textContent = lang === 'fr' ? said.replace(/^1 /, '1er ') : said;
}

/** Shows what the note says of a draft; nothing where none is named. */
export function tell(what?: 'kept' | 'unkept' | 'wiped' | 'stays'): void {
  if (note && !note.firstChild) note.innerHTML = note.dataset['draft'] ?? '';
  for (const part of note?.querySelectorAll<HTMLElement>('p') ?? [])
    part.hidden = part.dataset['say'] !== what;
}

/** Says that a draft is kept, and until when. */
export function announce(draft: Draft): void {
  tell('kept');
  sayDay(note?.querySelector('time'), endOf(draft));
}
