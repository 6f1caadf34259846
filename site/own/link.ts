/**
 * On the page that private links lead to: takes what stands after the `#` of the address into the form
 * and out of the address, so that neither the history nor whoever looks on keeps it. It sends nothing.
 */
const field = document.querySelector<HTMLInputElement>('[data-link-code]');

function take(): void {
  const code = location.hash.slice(1);
  if (!field || code === '') return;
  field.value = code;
  const box = field.closest<HTMLElement>('.question');
  if (box) box.hidden = true;
  history.replaceState(null, '', location.pathname);
  document.querySelector<HTMLInputElement>('input[type="email"]')?.focus();
}

take();
addEventListener('hashchange', take);
