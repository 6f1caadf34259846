/**
 * The only script of form pages; everything works without it. It keeps a draft on the device, hides
 * questions whose condition is not met, unticks what an exclusive choice rules out, makes the second
 * press of a button harmless, and says of a form that was sent that it was.
 */
import { keepAlone, showAsked } from './asked.ts';
import { keepPage, openDraft, watchDraft } from './draft.ts';
import { form } from './fields.ts';
import { attempt, forget, forgetOld } from './kept.ts';
import { lookBack, openReceipt } from './sent.ts';

/** Makes the second press of a button harmless while the first is on its way. */
function sendOnce(sent: HTMLFormElement): void {
  let sending = false;
  sent.addEventListener('submit', (event) => {
    if (sending) event.preventDefault();
    sending = true;
    // The connection may be lost on the way: the button must not stay dead.
    setTimeout(() => {
      sending = false;
    }, 8000);
  });
  addEventListener('pageshow', () => {
    sending = false;
  });
}

const receipt = document.querySelector<HTMLElement>('[data-sent]');
forgetOld();
if (receipt) openReceipt(receipt);
// A quiz keeps nothing before it is asked to, neither here nor with us.
if (form && form.dataset['keeps'] !== 'always') forget(form.dataset['form']);
attempt(openDraft);
watchDraft();
if (form) {
  showAsked();
  form.classList.add('ready');
  form.addEventListener('input', (event) => {
    keepAlone(event);
    showAsked();
    keepPage();
  });
  sendOnce(form);
  lookBack(form.dataset['form']);
}
