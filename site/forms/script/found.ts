/** The place above the form where what was found on arrival is said. */
export const found = document.querySelector<HTMLElement>('[data-found]');

/** Says one of its texts there; one that can be gone to takes the focus. */
export function say(which: 'offer' | 'resumed' | 'restarted' | 'stays' | 'already'): void {
  if (!found) return;
  found.innerHTML = found.dataset[which] ?? '';
  found.querySelector<HTMLElement>('[tabindex]')?.focus();
}
