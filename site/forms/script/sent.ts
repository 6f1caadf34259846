import { form } from './fields.ts';
import { found, say } from './found.ts';
import { attempt, draftOf, forget, isOwn } from './kept.ts';

const nameOf = (id: string | undefined) => `binome-sent-${id}`;

/** On a receipt: wipes the draft of this tab, and lets Back know that this browser sent it. */
export function openReceipt(receipt: HTMLElement): void {
  const id = receipt.dataset['sent'];
  const draft = draftOf(id);
  if (draft && isOwn(id, draft) && !forget(id)) say('stays');
  if (receipt.querySelector('[data-slot="until"]'))
    attempt(() => sessionStorage.setItem(nameOf(id), location.pathname + location.search));
}

/** Says in the place of a form that it was sent from here, where one came back to it. */
function tellSent(receipt: string): void {
  if (!form || !found) return;
  say('already');
  found.querySelector('.receipt-link')?.setAttribute('href', receipt);
  for (const part of [form, document.querySelector<HTMLElement>('[data-draft]')])
    if (part) part.hidden = true;
}

/**
 * Looks whether Back or a reload led to a form that this tab has sent: it would stand there filled in,
 * ready to be sent twice. Whoever opens it anew means to send another.
 */
export function lookBack(id: string | undefined): void {
  const sent = () => attempt(() => sessionStorage.getItem(nameOf(id)));
  const [arrival] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (arrival?.type === 'navigate') attempt(() => sessionStorage.removeItem(nameOf(id)));
  const look = () => {
    const receipt = sent();
    if (receipt) tellSent(receipt);
  };
  look();
  addEventListener('pageshow', ({ persisted }) => persisted && look());
}
